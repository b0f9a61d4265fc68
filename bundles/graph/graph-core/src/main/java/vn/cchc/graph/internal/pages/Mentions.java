package vn.cchc.graph.internal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.web.PageLanguage;

/**
 * What mentions a thing, by the property that does: the first few by address, how many there are,
 * and a way to the rest.
 *
 * @param path the page's own address without parameters
 * @param all whether more than the first few are asked for
 * @param elsewhere properties whose things the page shows in another way
 */
record Mentions(
        PageLanguage language,
        Names names,
        String iri,
        String path,
        boolean all,
        Set<String> elsewhere) {
    static final int FEW = 20;

    /** Beyond it a list is for programs. */
    static final int MANY = 500;

    String sections(List<Statement> statements) {
        var groups = new TreeMap<String, List<Term>>(names.order());
        groups.putAll(
                statements.stream()
                        .filter(s -> !elsewhere.contains(s.predicate().value()))
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.predicate().value(),
                                        Collectors.mapping(
                                                s -> (Term) s.subject(), Collectors.toList()))));
        String sections =
                groups.entrySet().stream().map(this::section).collect(Collectors.joining());
        return sections.isEmpty()
                ? ""
                : "<h2>" + language.say("Liên quan", "Related") + "</h2>" + sections;
    }

    private String section(Map.Entry<String, List<Term>> group) {
        var things =
                group.getValue().stream()
                        .filter(Term.Iri.class::isInstance)
                        .map(Term.Iri.class::cast)
                        .sorted(Comparator.comparing(Term.Iri::value))
                        .toList();
        if (things.isEmpty()) {
            return "";
        }
        int shown = all ? MANY : FEW;
        return "<h3>"
                + Html.escape(new Inverses(language, names).of(group.getKey()))
                + " ("
                + language.number(things.size())
                + ")</h3><ul class=\"many\">"
                + things.stream()
                        .limit(shown)
                        .map(thing -> "<li>" + names.link(thing) + "</li>")
                        .collect(Collectors.joining())
                + "</ul>"
                + (things.size() > shown ? rest(group.getKey(), things.size()) : "");
    }

    private String rest(String property, int size) {
        String words = language.say("Xem tất cả ", "Show all ") + language.number(size);
        String address =
                size <= MANY && !all ? path + "?all&lang=" + language.code() : query(property);
        return "<p><a href=\"" + Html.escape(address) + "\">" + words + "</a></p>";
    }

    /** The same list as a table for programs. */
    private String query(String property) {
        String sparql =
                "SELECT ?thing ?name { ?thing <%s> <%s> OPTIONAL { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?name FILTER(LANG(?name) = \"%s\") } } ORDER BY ?thing"
                        .formatted(property, iri, language.code());
        return "/sparql?format=text/csv&query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    }
}
