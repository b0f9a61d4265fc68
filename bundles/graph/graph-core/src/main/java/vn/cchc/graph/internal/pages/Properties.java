package vn.cchc.graph.internal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.web.PageLanguage;

/** What is said of a thing, as a table of properties. */
record Properties(PageLanguage language, Names names, Values values) {
    private static final int SHOWN = 50;
    private static final String UNIT = Vocabulary.SDMX_ATTRIBUTE + "unitMeasure";
    private static final Term PERCENT = Term.iri(Vocabulary.DEF + "unit/percent");
    private static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";
    private static final Term ILLUSTRATIVE = Term.iri(Vocabulary.DEF + "status/illustrative");
    static final Set<String> MEASURED = Set.of(Vocabulary.DEF + "value", Vocabulary.DEF + "exact");

    private static final Set<String> SOURCES =
            Set.of(Vocabulary.DCT + "source", Vocabulary.DEF + "designSource");

    /** What a figure is about all else. */
    private static final Comparator<String> FIGURES_FIRST =
            Comparator.comparing((String property) -> !property.equals(Vocabulary.DEF + "value"));

    String table(List<Statement> statements) {
        if (statements.isEmpty()) {
            return "";
        }
        boolean percent = says(statements, UNIT, PERCENT);
        boolean illustrative = says(statements, STATUS, ILLUSTRATIVE);
        var rows = new TreeMap<String, List<Term>>(FIGURES_FIRST.thenComparing(names.order()));
        rows.putAll(
                statements.stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.predicate().value(),
                                        Collectors.mapping(
                                                Statement::object, Collectors.toList()))));
        String heading = language.say("Thuộc tính", "Properties");
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                + heading
                + "\"><table class=\"facts\"><tbody>"
                + rows.entrySet().stream()
                        .map(row -> row(row, percent, illustrative))
                        .collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private String row(Map.Entry<String, List<Term>> row, boolean percent, boolean illustrative) {
        boolean measured = MEASURED.contains(row.getKey());
        var shown =
                values.inPageLanguage(row.getValue()).stream()
                        .map(term -> value(row.getKey(), term, percent && measured))
                        .sorted()
                        .distinct()
                        .toList();
        String rest =
                shown.size() > SHOWN
                        ? "<br>"
                                + language.say("và %d mục khác", "and %d more")
                                        .formatted(shown.size() - SHOWN)
                        : "";
        return "<tr><th scope=\"row\">"
                + names.link(new Term.Iri(row.getKey()))
                + "</th><td>"
                + shown.stream().limit(SHOWN).collect(Collectors.joining("<br>"))
                + rest
                + (measured && illustrative ? mark() : "")
                + "</td></tr>";
    }

    /** Sources are written in English by those who make a year, whatever the page speaks. */
    private String value(String property, Term term, boolean percent) {
        return SOURCES.contains(property) && term instanceof Term.Literal source
                ? values.machine(source.lexical())
                : values.html(term, percent);
    }

    private static boolean says(List<Statement> statements, String property, Term value) {
        return statements.stream()
                .anyMatch(s -> s.predicate().value().equals(property) && s.object().equals(value));
    }

    /** What must be known of the figure before it is believed stands beside it. */
    private String mark() {
        return " <span class=\"mark\">" + language.say("minh họa", "illustrative") + "</span>";
    }
}
