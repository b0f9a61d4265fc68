package vn.cchc.graph.internal.pages;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.graph.Vocabulary;

/**
 * A figure of the graph as a line of a table.
 *
 * @param area unit or group it is about
 * @param index which index, for example {@code SIPAS}
 * @param what of the index the value is, in the language of the page
 * @param year four digits, or the name of a round
 * @param value empty for one that is missing, and for a rank that was published alone
 * @param missing why there is no value, in the language of the page
 */
record Figure(
        String iri,
        String area,
        Optional<String> criterion,
        String index,
        String what,
        String year,
        Optional<BigDecimal> value,
        boolean percent,
        Optional<BigDecimal> rank,
        boolean illustrative,
        Optional<String> missing) {

    static final String AREA = Vocabulary.SDMX_DIMENSION + "refArea";
    static final String GROUP = Vocabulary.DEF + "group";
    static final String CRITERION = Vocabulary.DEF + "criterion";
    private static final String PERIOD = Vocabulary.SDMX_DIMENSION + "refPeriod";
    private static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";
    private static final String UNIT = Vocabulary.SDMX_ATTRIBUTE + "unitMeasure";

    /** How figures are called: {@code Tỉnh Hà Giang: Thủ tục hành chính (SIPAS 2024)}. */
    private static final Pattern NAME =
            Pattern.compile("(?<unit>.*?): (?<what>.+) \\((?<index>[^()]*?)(,? [^ ()]*)?\\)");

    /** What is said of a figure in the words of a page. */
    static Figure of(Thing thing, Names names) {
        var name = NAME.matcher(names.of(thing.iri()));
        boolean named = name.matches();
        var value = thing.number(Vocabulary.DEF + "value");
        boolean rankAlone =
                thing.text(Vocabulary.DEF + "measureName").filter("rank"::equals).isPresent();
        return new Figure(
                thing.iri(),
                thing.link(AREA).or(() -> thing.link(GROUP)).orElse(""),
                thing.link(CRITERION),
                named ? index(thing, name.group("index")) : "",
                named ? name.group("what") : names.of(thing.iri()),
                thing.text(PERIOD).or(() -> thing.link(PERIOD).map(names::of)).orElse(""),
                rankAlone ? Optional.empty() : value,
                thing.has(UNIT, Vocabulary.DEF + "unit/percent"),
                rankAlone ? value : thing.number(Vocabulary.DEF + "rank"),
                thing.has(STATUS, Vocabulary.DEF + "status/illustrative"),
                value.isPresent() ? Optional.empty() : thing.link(STATUS).map(names::of));
    }

    /** The satisfaction index is printed in the tables of the other index, too. */
    private static String index(Thing thing, String index) {
        boolean borrowed = thing.text(Vocabulary.DEF + "scope").filter("sipas"::equals).isPresent();
        return borrowed ? "SIPAS (" + index + ")" : index;
    }

    Figure ranked(BigDecimal rank) {
        return new Figure(
                iri,
                area,
                criterion,
                index,
                what,
                year,
                value,
                percent,
                Optional.of(rank),
                illustrative,
                missing);
    }
}
