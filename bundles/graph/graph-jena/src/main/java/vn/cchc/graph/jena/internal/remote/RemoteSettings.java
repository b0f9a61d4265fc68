package vn.cchc.graph.jena.internal.remote;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the remote store is.
 *
 * @param query address of its SPARQL 1.1 queries
 * @param graphs address of its SPARQL 1.1 Graph Store Protocol
 * @param user empty for none
 * @param base what names of graphs there begin with: two servers that share a store need two
 * @param connect until a connection is there
 */
public record RemoteSettings(
        String query, String graphs, String user, String password, String base, Duration connect) {
    public RemoteSettings {
        if (query.isBlank() || graphs.isBlank() || base.isBlank()) {
            throw new IllegalArgumentException(
                    "cchc.graph.query: remoteQuery, remoteGraphs and remoteNames are needed for"
                            + " store = remote");
        }
    }

    public HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The value of a header, sent with the first request already. */
    Optional<String> authorization() {
        String both = user + ":" + password;
        return user.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }
}
