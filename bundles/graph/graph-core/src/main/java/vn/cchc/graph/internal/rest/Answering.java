package vn.cchc.graph.internal.rest;

import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.pages.QueryPage;

/**
 * Answers queries over HTTP: not again to who has the answer already, from memory what was asked
 * lately, and not too many of one client at once.
 */
final class Answering {
    private static final String ROWS = "text/tab-separated-values";
    private static final String FOR_PEOPLE = ROWS + ", text/turtle;q=0.5";

    private final Graph graph;
    private final ClientPlaces places;
    private final Asking asking;
    private final KeptResults kept;

    Answering(Graph graph, ClientPlaces places, KeptResults kept) {
        this.graph = graph;
        this.places = places;
        this.asking = new Asking(graph, places);
        this.kept = kept;
    }

    Response answer(SparqlRequest request, Asking.Client client) {
        var tag = KeptResults.tag(graph.status().content(), request);
        var unchanged = client.request().evaluatePreconditions(new EntityTag(tag));
        if (unchanged != null) {
            return tagged(unchanged, tag).build();
        }
        var before = kept.find(tag);
        return before.isPresent()
                ? tagged(before.get().response(), tag).build()
                : tagged(asking.ask(request, client, whole -> kept.keep(tag, whole)), tag).build();
    }

    /** The beginning of an answer, to be looked at by a person. */
    QueryPage.Shown shown(SparqlRequest request, String address) {
        try (var place = places.enter(address);
                var answer = graph.query(forPeople(request))) {
            var beginning = new Beginning();
            boolean cut = !beginning.takes(answer);
            boolean rows = answer.mediaType().startsWith(ROWS);
            return new QueryPage.Shown(request.query(), beginning.text(), rows, cut);
        }
    }

    private static SparqlRequest forPeople(SparqlRequest request) {
        return new SparqlRequest(request.query(), request.dataset(), FOR_PEOPLE);
    }

    /** Always to be asked again whether it changed: the next build may come any moment. */
    static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, String tag) {
        return open(answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** Pages of every site may read it. */
    static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag, Retry-After");
    }
}
