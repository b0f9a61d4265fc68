package vn.cchc.testing.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** One client of the endpoint with a loopback address of its own and one kept connection. */
final class SparqlClient implements AutoCloseable {
    private static final ContentType QUERY = ContentType.create("application/sparql-query");
    private static final int MILLIS = (int) Duration.ofMinutes(1).toMillis();

    private final URI endpoint;
    private final CloseableHttpClient http;

    /**
     * @param address the client's own, for example 127.0.1.7
     */
    SparqlClient(URI endpoint, String address) {
        this.endpoint = endpoint;
        try {
            var settings =
                    RequestConfig.custom()
                            .setLocalAddress(InetAddress.getByName(address))
                            .setSocketTimeout(MILLIS)
                            .build();
            this.http =
                    HttpClients.custom()
                            .setDefaultRequestConfig(settings)
                            .disableAutomaticRetries()
                            .disableContentCompression()
                            .build();
        } catch (java.net.UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * How a question ended.
     *
     * @param status 0 when the line broke before the answer was complete
     */
    record Answer(int status, String body, Duration took) {}

    Answer ask(String sparql) {
        var request = new HttpPost(endpoint);
        request.setHeader("Accept", "text/csv, text/turtle;q=0.5");
        request.setEntity(
                new ByteArrayEntity(
                        sparql.getBytes(java.nio.charset.StandardCharsets.UTF_8), QUERY));
        long start = System.nanoTime();
        try {
            return http.execute(request, response -> answer(response, start));
        } catch (IOException e) {
            return new Answer(0, e.toString(), since(start));
        }
    }

    private static Answer answer(HttpResponse response, long start) throws IOException {
        String body = EntityUtils.toString(response.getEntity());
        return new Answer(response.getStatusLine().getStatusCode(), body, since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
