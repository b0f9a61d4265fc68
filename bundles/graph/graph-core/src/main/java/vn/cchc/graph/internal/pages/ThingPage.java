package vn.cchc.graph.internal.pages;

import java.util.Optional;
import java.util.Set;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** One term of the graph: its name, what is said of it, and what mentions it. */
public final class ThingPage {
    /** Statements looked at in one direction; a period is mentioned by some fourteen thousand. */
    private static final int MOST = 50_000;

    private final CurrentBuild current;
    private final PageLayout layout;

    public ThingPage(CurrentBuild current, PageLayout layout) {
        this.current = current;
        this.layout = layout;
    }

    /**
     * What a visitor asked for.
     *
     * @param path the page's own address without parameters
     * @param lang the parameter of that name; {@code null} when there is none
     * @param all whether all that mentions the thing is asked for
     */
    public record Request(String iri, String path, String lang, boolean all) {
        /** With its parameters, for the language switch. */
        private String whole(PageLanguage language) {
            String more = all ? "?all" : "";
            return lang == null
                    ? path + more
                    : path + more + (all ? "&" : "?") + "lang=" + language.code();
        }
    }

    /** The page; empty when nothing is known of the thing. */
    public Optional<Response> show(Request request, String accepted) {
        var language = new PageLanguage(layout.locale(request.lang(), accepted));
        return current.build()
                .flatMap(build -> main(build, request, language))
                .map(page -> answer(page, request, language));
    }

    /** Name and markup. */
    private record Main(String title, String html) {}

    private static Optional<Main> main(Build build, Request request, PageLanguage language) {
        var from = build.from(request.iri(), MOST);
        var to = build.to(request.iri(), MOST);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var names = new Names(build, language);
        String title = names.of(request.iri());
        var mentions =
                new Mentions(
                        language, names, request.iri(), request.path(), request.all(), Set.of());
        return Optional.of(
                new Main(
                        title,
                        "<h1>"
                                + Html.escape(title)
                                + "</h1><p><code>"
                                + Html.escape(request.iri())
                                + "</code></p><h2>"
                                + language.say("Thuộc tính", "Properties")
                                + "</h2>"
                                + new Properties(language, names, new Values(language, names))
                                        .table(from)
                                + mentions.sections(to)));
    }

    private Response answer(Main page, Request request, PageLanguage language) {
        String own = request.whole(language);
        return Response.ok(layout.wrap(language.locale(), page.title(), own, page.html()))
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
