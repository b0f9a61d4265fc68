package vn.cchc.graph.internal.rest;

import java.util.Locale;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.internal.pages.ThingPage;
import vn.cchc.model.Refusal;
import vn.cchc.web.PageLayout;

/** Answers what is known about the thing an address names: a page for people, RDF for programs. */
final class Dereference {
    private final Graph graph;
    private final ThingPage page;

    Dereference(Graph graph, CurrentBuild current, PageLayout layout) {
        this.graph = graph;
        this.page = new ThingPage(current, layout);
    }

    /**
     * @param place {@code /def/}
     * @param path what follows it, percent-encoded as it came
     */
    Response answer(String place, String path, UriInfo uri, String accept, String language) {
        if (!path.matches("[A-Za-z0-9._~%:@/-]{1,400}")) {
            throw unknown(place + path);
        }
        String iri = Vocabulary.BASE + place + path;
        if (accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html")) {
            var parameters = uri.getQueryParameters();
            var request =
                    new ThingPage.Request(
                            iri,
                            place + path,
                            parameters.getFirst("lang"),
                            parameters.containsKey("all"));
            return page.show(request, language).orElseThrow(() -> unknown(place + path));
        }
        var answer = graph.describe(iri, accept == null ? "" : accept);
        if (!answer.found()) {
            throw unknown(place + path);
        }
        return SparqlResource.send(answer);
    }

    private static Refusal unknown(String address) {
        String shown = address.length() > 200 ? address.substring(0, 200) + "…" : address;
        return new Refusal(Refusal.Kind.NOT_FOUND, SparqlFault.UNKNOWN_NAME.at(shown));
    }
}
