package vn.cchc.graph.internal.pages;

import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/**
 * A thing of the graph for people: its name and kind, the main facts, its figures, where they come
 * from, what it has to do with, and at the end the same for programs.
 */
public final class EntityPage {
    /** Statements looked at in one direction; a period is mentioned by some fourteen thousand. */
    private static final int MOST = 50_000;

    /** Shown as tables of figures, or from the other side among the facts. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    Figure.AREA,
                    Figure.GROUP,
                    Figure.CRITERION,
                    Vocabulary.QB + "dataSet",
                    Vocabulary.SKOS + "broader",
                    Vocabulary.SKOS + "narrower",
                    Vocabulary.SKOS + "hasTopConcept",
                    Vocabulary.SKOS + "topConceptOf",
                    Vocabulary.DCT + "isPartOf",
                    Vocabulary.DCT + "hasPart");

    private final Graph graph;
    private final PageLayout layout;

    public EntityPage(Graph graph, PageLayout layout) {
        this.graph = graph;
        this.layout = layout;
    }

    /**
     * What a visitor asked for.
     *
     * @param path the page's own address without parameters
     * @param document address of the same as RDF
     * @param lang the parameter of that name; {@code null} when there is none
     * @param all whether all that mentions the thing is asked for
     */
    public record Asked(String iri, String path, String document, String lang, boolean all) {
        /** With its parameters, for the language switch. */
        private String whole(PageLanguage language) {
            String more = all ? "?all" : "";
            return lang == null
                    ? path + more
                    : path + more + (all ? "&" : "?") + "lang=" + language.code();
        }
    }

    /** The page, in UTF-8. */
    public byte[] show(Build build, Asked asked, String accepted) {
        var language = new PageLanguage(layout.locale(asked.lang(), accepted));
        String along = asked.lang() == null ? "" : "?lang=" + language.code();
        var names = new Names(build, language, along);
        var main = new Main(build, language, names, asked);
        return layout.wrap(
                language.locale(),
                names.of(asked.iri()),
                asked.whole(language),
                main.html(graph.status()));
    }

    /** The parts of one page. */
    private record Main(Build build, PageLanguage language, Names names, Asked asked) {

        String html(Graph.Status status) {
            var thing = Thing.in(build, asked.iri());
            var values = new Values(language, names);
            var figures = new Figures(build, names);
            var section = new FigureSection(language, names, figures, asked.path(), asked.all());
            return heading(thing)
                    + new Facts(language, names, values).list(thing)
                    + section.html(thing)
                    + new Origin(language, names, values, build)
                            .section(thing, figures.ofUnit(thing.iri()), status)
                    + related(thing)
                    + whole(thing, values);
        }

        private String heading(Thing thing) {
            String kind =
                    thing.kind()
                            .map(
                                    type ->
                                            "<p class=\"lead\">"
                                                    + Html.escape(names.of(type))
                                                    + "</p>")
                            .orElse("");
            return "<h1>"
                    + Html.escape(names.of(thing.iri()))
                    + "</h1>"
                    + kind
                    + value(Figure.of(thing, names))
                    + portal(thing);
        }

        /** What a figure is about all else. */
        private String value(Figure figure) {
            return figure.value()
                    .map(v -> figure.percent() ? language.percent(v) : language.number(v))
                    .map(
                            v ->
                                    "<p class=\"figure\"><strong>"
                                            + v
                                            + "</strong>"
                                            + (figure.illustrative()
                                                    ? " <span class=\"mark\">"
                                                            + language.say(
                                                                    "minh họa", "illustrative")
                                                            + "</span>"
                                                    : "")
                                            + "</p>")
                    .orElse("");
        }

        /** The page that explains it at length, where there is one. */
        private String portal(Thing thing) {
            return thing.links(Vocabulary.RDFS + "seeAlso").stream()
                    .filter(iri -> iri.startsWith(Vocabulary.BASE + "/"))
                    .map(
                            iri ->
                                    "<p><a href=\""
                                            + Html.escape(names.address(iri))
                                            + "\">"
                                            + language.say(
                                                    "Xem trang kết quả", "See the page of results")
                                            + "</a></p>")
                    .collect(Collectors.joining());
        }

        private String related(Thing thing) {
            var mentions =
                    new Mentions(
                            language, names, asked.iri(), asked.path(), asked.all(), ELSEWHERE);
            return mentions.sections(build.to(thing.iri(), MOST));
        }

        private String whole(Thing thing, Values values) {
            String formats =
                    DocumentFormat.ALL.stream()
                            .map(
                                    f ->
                                            "<li><a href=\""
                                                    + Html.escape(asked.document() + f.parameter())
                                                    + "\" type=\""
                                                    + f.mediaType()
                                                    + "\">"
                                                    + f.name()
                                                    + "</a></li>")
                            .collect(Collectors.joining());
            return "<section><h2>"
                    + language.say("Cho chương trình", "For programs")
                    + "</h2><p>"
                    + language.say("Địa chỉ lâu dài: ", "Lasting address: ")
                    + "<code>"
                    + Html.escape(asked.iri())
                    + "</code></p><ul class=\"actions\">"
                    + formats
                    + "</ul><details><summary>"
                    + language.say("Mọi thuộc tính", "Every property")
                    + "</summary>"
                    + new Properties(language, names, values).table(thing.statements())
                    + "</details></section>";
        }
    }
}
