package vn.cchc.graph.internal.rest;

import java.util.function.Consumer;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;

/** Puts a client's query to a graph, not too many of one client at once. */
record Asking(Graph graph, ClientPlaces places) {
    private static final String HEAD = "HEAD";

    /** What a client sent beside its query. */
    record Client(Request request, String address) {}

    /**
     * @param whole is given an answer that is here and short
     * @throws vn.cchc.model.Refusal as {@link Graph#query}, and TOO_MANY
     */
    Response.ResponseBuilder ask(
            SparqlRequest request, Client client, Consumer<KeptResults.Result> whole) {
        var place = places.enter(client.address());
        boolean going = false;
        try {
            var answer = graph.query(request);
            if (answer.whole().isPresent()) {
                var result = new KeptResults.Result(answer.mediaType(), answer.whole().get());
                whole.accept(result);
                return result.response();
            }
            if (client.request().getMethod().equals(HEAD)) {
                answer.close();
                return Response.ok().type(answer.mediaType());
            }
            going = true;
            return Response.ok(stream(answer, place)).type(answer.mediaType());
        } finally {
            if (!going) {
                place.close();
            }
        }
    }

    private static StreamingOutput stream(Graph.Answer answer, ClientPlaces.Place place) {
        return out -> {
            try (place;
                    answer) {
                answer.writeTo(out);
            }
        };
    }
}
