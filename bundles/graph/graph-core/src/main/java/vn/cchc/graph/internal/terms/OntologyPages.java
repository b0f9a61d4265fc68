package vn.cchc.graph.internal.terms;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.internal.pages.Html;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** The vocabulary for people: a page of all modules, one for each module and one for each term. */
public final class OntologyPages {
    private final CurrentBuild current;
    private final PageLayout layout;
    private final BuildFactory builds;
    private final Map<String, String> shapes;
    private ShapeDemands demands;

    /**
     * @param shapes of the ontology, texts in Turtle by file name
     */
    public OntologyPages(
            CurrentBuild current,
            PageLayout layout,
            BuildFactory builds,
            Map<String, String> shapes) {
        this.current = current;
        this.layout = layout;
        this.builds = builds;
        this.shapes = Map.copyOf(shapes);
    }

    /** Read when first asked for: it takes queries, which can be too slow while a server starts. */
    private synchronized ShapeDemands demands() {
        if (demands == null) {
            demands = ShapeDemands.read(builds, shapes);
        }
        return demands;
    }

    /**
     * What a visitor asked for.
     *
     * @param lang the parameter of that name; {@code null} when there is none
     * @param accepted header Accept-Language; {@code null} when there is none
     */
    public record Request(String lang, String accepted) {}

    /** All modules; empty while there is no build. */
    public Optional<Response> modules(Request request) {
        return current.build()
                .map(
                        build -> {
                            var in = language(request);
                            String title = in.say("Bộ thuật ngữ của đồ thị", "The ontology");
                            return answer(request, in, title, "/def/", all(build, in, title));
                        });
    }

    /**
     * A module or a term; empty when there is none at this path.
     *
     * @param path what follows {@code /def/}
     */
    public Optional<Response> term(String path, Request request) {
        return current.build().flatMap(build -> term(build, path, request));
    }

    private Optional<Response> term(Build build, String path, Request request) {
        var in = language(request);
        var terms = new OntologyTerms(build);
        return terms.find(Vocabulary.DEF + path)
                .map(
                        term ->
                                answer(
                                        request,
                                        in,
                                        in.say(term.label()),
                                        term.path(),
                                        one(build, terms, term, in)));
    }

    private static String all(Build build, PageLanguage in, String title) {
        var terms = new OntologyTerms(build);
        var links = new TermLinks(in, terms);
        var view = new ModuleView(terms, in, links);
        return heading(title)
                + "<p>"
                + in.say(
                        "Mỗi thuật ngữ có địa chỉ và trang riêng; chương trình nhận RDF ở cùng địa chỉ.",
                        "Every term has an address and a page of its own; programs get RDF at the same address.")
                + " <a href=\"/sparql?lang="
                + in.code()
                + "\">"
                + in.say("Truy vấn đồ thị", "Query the graph")
                + "</a>.</p><div class=\"modules\">"
                + terms.modules().stream()
                        .map(
                                module ->
                                        "<section><h2>"
                                                + links.link(module.iri())
                                                + "</h2>"
                                                + view.brief(module)
                                                + "</section>")
                        .collect(Collectors.joining())
                + "</div>";
    }

    private String one(Build build, OntologyTerms terms, OntologyTerm term, PageLanguage in) {
        var links = new TermLinks(in, terms);
        return heading(in.say(term.label()))
                + "<p><code>"
                + Html.escape(term.iri())
                + "</code></p>"
                + (term.isModule()
                        ? new ModuleView(terms, in, links).html(term)
                        : new TermView(terms, demands(), in, links)
                                .html(term, new TermUse(build, term)))
                + "<p><a href=\"/def/?lang="
                + in.code()
                + "\">"
                + in.say("Mọi bộ thuật ngữ", "All modules")
                + "</a></p>";
    }

    private static String heading(String title) {
        return "<h1>" + Html.escape(title) + "</h1>";
    }

    private PageLanguage language(Request request) {
        return new PageLanguage(layout.locale(request.lang(), request.accepted()));
    }

    private Response answer(
            Request request, PageLanguage in, String title, String path, String html) {
        String own = request.lang() == null ? path : path + "?lang=" + in.code();
        return Response.ok(layout.wrap(in.locale(), title, own, html))
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
