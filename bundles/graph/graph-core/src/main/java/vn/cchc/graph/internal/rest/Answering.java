package vn.cchc.graph.internal.rest;

import java.util.Map;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.pages.QueryPage;
import vn.cchc.web.ReadyAnswers;

/**
 * Answers queries over HTTP: not again to who has the answer already, from memory what was asked
 * lately, and not too many of one client at once.
 */
final class Answering {
    private static final String ROWS = "text/tab-separated-values";
    private static final String FOR_PEOPLE = ROWS + ", text/turtle;q=0.5";

    /** Pages of every site may read it. */
    static final Map<String, String> OPEN =
            Map.of(
                    "Access-Control-Allow-Origin",
                    "*",
                    "Access-Control-Expose-Headers",
                    "ETag, Retry-After");

    /** Always to be asked again whether it changed: the next build may come any moment. */
    static final Map<String, String> TAGGED =
            Map.of(
                    HttpHeaders.CACHE_CONTROL,
                    "public, max-age=0, must-revalidate",
                    HttpHeaders.VARY,
                    HttpHeaders.ACCEPT);

    private final Graph graph;
    private final ClientPlaces places;
    private final Asking asking;
    private final KeptResults kept;
    private final KnownAddresses known = new KnownAddresses();

    Answering(Graph graph, ClientPlaces places, KeptResults kept) {
        this.graph = graph;
        this.places = places;
        this.asking = new Asking(graph, places);
        this.kept = kept;
    }

    /** The next who sends the same address has the answer before it is read. */
    Response answer(SparqlRequest request, Asking.Client client, KnownAddresses.Address address) {
        var build = graph.status().content();
        String tag = KeptResults.tag(build, request);
        known.keep(address, build, tag);
        return answer(request, client, tag);
    }

    ReadyAnswers ready() {
        return new ReadyResults(graph, known, kept);
    }

    Response answer(SparqlRequest request, Asking.Client client) {
        return answer(request, client, KeptResults.tag(graph.status().content(), request));
    }

    private Response answer(SparqlRequest request, Asking.Client client, String tag) {
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

    static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, String tag) {
        TAGGED.forEach(open(answer)::header);
        return answer.tag(tag);
    }

    static Response.ResponseBuilder open(Response.ResponseBuilder answer) {
        OPEN.forEach(answer::header);
        return answer;
    }
}
