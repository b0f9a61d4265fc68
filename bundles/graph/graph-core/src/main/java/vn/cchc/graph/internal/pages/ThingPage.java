package vn.cchc.graph.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;

/** One thing of the graph: its names, what is said of it, and what points to it. */
public final class ThingPage {
    private static final int MOST = 200;
    private static final List<String> NAMES =
            List.of(
                    Vocabulary.SKOS + "prefLabel",
                    Vocabulary.RDFS + "label",
                    Vocabulary.DCT + "title");

    private final CurrentBuild current;
    private final PageLayout layout;

    public ThingPage(CurrentBuild current, PageLayout layout) {
        this.current = current;
        this.layout = layout;
    }

    /** The page; empty when nothing is known of the thing. */
    public Optional<Response> show(String iri, String path, String lang, String accepted) {
        return current.build().flatMap(build -> show(build, iri, path, lang, accepted));
    }

    private Optional<Response> show(
            Build build, String iri, String path, String lang, String accepted) {
        var from = build.from(iri, MOST);
        var to = build.to(iri, MOST);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var language = new PageLanguage(layout.locale(lang, accepted));
        String title = name(build, iri, language);
        String main =
                "<h1>"
                        + Html.escape(title)
                        + "</h1><p><code>"
                        + Html.escape(iri)
                        + "</code></p>"
                        + table(
                                build,
                                language,
                                language.say("Thuộc tính", "Properties"),
                                from,
                                true)
                        + table(
                                build,
                                language,
                                language.say("Được nhắc đến bởi", "Mentioned by"),
                                to,
                                false);
        String own = lang == null ? path : path + "?lang=" + language.code();
        return Optional.of(
                Response.ok(layout.wrap(language.locale(), title, own, main))
                        .type("text/html;charset=UTF-8")
                        .header(
                                HttpHeaders.VARY,
                                HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }

    private static String table(
            Build build,
            PageLanguage language,
            String heading,
            List<Statement> statements,
            boolean outgoing) {
        if (statements.isEmpty()) {
            return "";
        }
        var rows = new TreeMap<String, TreeSet<String>>();
        for (Statement statement : statements) {
            Term other = outgoing ? statement.object() : statement.subject();
            rows.computeIfAbsent(link(build, statement.predicate(), language), p -> new TreeSet<>())
                    .add(cell(build, other, language));
        }
        var html =
                new StringBuilder(
                        "<h2>"
                                + Html.escape(heading)
                                + "</h2><div class=\"scroll\" role=\"region\" tabindex=\"0\""
                                + " aria-label=\""
                                + Html.escape(heading)
                                + "\"><table><tbody>");
        rows.forEach(
                (property, values) ->
                        html.append("<tr><th scope=\"row\">")
                                .append(property)
                                .append("</th><td>")
                                .append(String.join("<br>", values))
                                .append("</td></tr>"));
        html.append("</tbody></table></div>");
        if (statements.size() >= MOST) {
            html.append("<p>")
                    .append(
                            language.say(
                                    "Chỉ hiển thị " + MOST + " mục đầu.",
                                    "Only the first " + MOST + " are shown."))
                    .append("</p>");
        }
        return html.toString();
    }

    private static String cell(Build build, Term term, PageLanguage language) {
        if (term instanceof Term.Iri iri) {
            return link(build, iri, language);
        }
        if (term instanceof Term.Literal literal) {
            String lang =
                    literal.language().isEmpty()
                            ? ""
                            : " lang=\"" + Html.escape(literal.language()) + "\"";
            return "<span" + lang + ">" + Html.escape(literal.lexical()) + "</span>";
        }
        return "…";
    }

    /** Own things are linked where they are served; others by their own address. */
    private static String link(Build build, Term.Iri iri, PageLanguage language) {
        String value = iri.value();
        String name =
                label(build, value, language)
                        .map(Html::escape)
                        .orElseGet(() -> "<code>" + Html.escape(brief(value)) + "</code>");
        if (value.startsWith(Vocabulary.BASE + "/")) {
            return "<a href=\""
                    + Html.escape(value.substring(Vocabulary.BASE.length()))
                    + "\">"
                    + name
                    + "</a>";
        }
        boolean web = value.startsWith("http://") || value.startsWith("https://");
        return web
                ? "<a href=\"" + Html.escape(value) + "\" rel=\"noreferrer\">" + name + "</a>"
                : name;
    }

    private static String name(Build build, String iri, PageLanguage language) {
        return label(build, iri, language).orElseGet(() -> brief(iri));
    }

    /** What the thing is called, in the language of the page if it can be. */
    private static Optional<String> label(Build build, String iri, PageLanguage language) {
        Optional<String> any = Optional.empty();
        for (Statement statement : build.from(iri, MOST)) {
            if (NAMES.contains(statement.predicate().value())
                    && statement.object() instanceof Term.Literal literal) {
                if (literal.language().equals(language.code())) {
                    return Optional.of(literal.lexical());
                }
                any = Optional.of(literal.lexical());
            }
        }
        return any;
    }

    private static String brief(String iri) {
        if (iri.startsWith(Vocabulary.BASE)) {
            return iri.substring(Vocabulary.BASE.length());
        }
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
    }
}
