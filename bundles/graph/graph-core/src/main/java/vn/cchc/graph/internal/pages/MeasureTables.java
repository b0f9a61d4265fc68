package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.web.PageLanguage;

/**
 * Observations that measure something else than the value of an index: a table for what is
 * measured, with a line for each observation and a column for each number they have.
 */
record MeasureTables(PageLanguage language, Names names) {
    private static final Set<String> NUMBERS = Set.of(Term.XSD + "integer", Term.XSD + "decimal");
    private static final String UNIT = Vocabulary.SDMX_ATTRIBUTE + "unitMeasure";
    private static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";
    private static final String RANK = Vocabulary.DEF + "rank";

    /** The best first where there are ranks, else what has the largest number. */
    private static final Comparator<Thing> ORDER =
            Comparator.comparing((Thing thing) -> thing.number(RANK).orElse(BigDecimal.ZERO))
                    .thenComparing(MeasureTables::largest, Comparator.reverseOrder());

    /**
     * @param page what the page is about: a unit, or a set of observations
     */
    String html(String page, List<Thing> observations) {
        return observations.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(this::what, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(table -> table(page, table.getKey(), table.getValue()))
                .collect(Collectors.joining());
    }

    /** What is measured of a unit; where there is no unit its set says it. */
    private String what(Thing observation) {
        return observation.link(Figure.AREA).isPresent()
                ? Figure.of(observation, names).what()
                : observation.link(Vocabulary.QB + "dataSet").map(names::of).orElse("");
    }

    private String table(String page, String what, List<Thing> observations) {
        String heading = Html.escape(what);
        var columns = columns(observations);
        return "<section><h2>"
                + heading
                + "</h2><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                + heading
                + "\"><table class=\"figures measures\"><thead><tr><th scope=\"col\">"
                + language.say("Số liệu", "Figure")
                + "</th>"
                + columns.stream().map(this::head).collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + observations.stream()
                        .map(observation -> row(page, observation, columns))
                        .collect(Collectors.joining())
                + "</tbody></table></div></section>";
    }

    /** Properties with a number, in the order in which facts are told. */
    private static Set<String> columns(List<Thing> observations) {
        var columns = new TreeSet<String>(Facts.ORDER);
        for (var observation : observations) {
            observation.statements().stream()
                    .filter(s -> number(s.object()))
                    .map(s -> s.predicate().value())
                    .forEach(columns::add);
        }
        return columns;
    }

    private static BigDecimal largest(Thing observation) {
        return observation.statements().stream()
                .map(Statement::object)
                .filter(MeasureTables::number)
                .map(term -> new BigDecimal(((Term.Literal) term).lexical()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static boolean number(Term term) {
        return term instanceof Term.Literal literal && NUMBERS.contains(literal.datatype());
    }

    private String head(String property) {
        return "<th scope=\"col\" class=\"value\">" + Html.escape(names.of(property)) + "</th>";
    }

    private String row(String page, Thing observation, Set<String> columns) {
        boolean percent = observation.has(UNIT, Vocabulary.DEF + "unit/percent");
        boolean illustrative = observation.has(STATUS, Vocabulary.DEF + "status/illustrative");
        return "<tr><th scope=\"row\"><a href=\""
                + Html.escape(names.address(observation.iri()))
                + "\">"
                + Html.escape(called(page, observation))
                + "</a>"
                + (illustrative ? FigureTable.mark(language) : "")
                + "</th>"
                + columns.stream()
                        .map(column -> cell(observation, column, percent))
                        .collect(Collectors.joining())
                + "</tr>\n";
    }

    /** On the page of a unit the index and its year, elsewhere the unit. */
    private String called(String page, Thing observation) {
        var area = observation.link(Figure.AREA);
        if (area.isEmpty()) {
            return names.of(observation.iri());
        }
        return area.get().equals(page)
                ? Figure.of(observation, names).index() + " " + Figure.of(observation, names).year()
                : names.of(area.get());
    }

    private String cell(Thing observation, String column, boolean percent) {
        var values = new Values(language, names);
        return "<td class=\"value\">"
                + observation.statements().stream()
                        .filter(s -> s.predicate().value().equals(column))
                        .map(Statement::object)
                        .map(term -> values.html(term, percent))
                        .collect(Collectors.joining(" "))
                + "</td>";
    }
}
