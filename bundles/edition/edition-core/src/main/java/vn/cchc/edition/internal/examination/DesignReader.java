package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.edition.SamplingDesign.SingleUnit;
import vn.cchc.edition.internal.faults.FigureFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;

/** Reads what the standard errors of a year rest on. */
final class DesignReader {
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);
    private static final BigDecimal MOST = new BigDecimal("99.9");
    private static final int FEWEST_REPLICATIONS = 200;
    private static final int MOST_REPLICATIONS = 100_000;
    static final List<String> SINGLE_UNIT_WORDS =
            Arrays.stream(SingleUnit.values()).map(DesignReader::word).toList();

    private final FieldReader fields;
    private final Problems problems;

    DesignReader(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    DesignFile read() {
        var design =
                new DesignFile(
                        fields.texts("strata"),
                        fields.texts("stages"),
                        fields.optionalText("weight"),
                        fields.word("single-unit", SINGLE_UNIT_WORDS)
                                .map(w -> SingleUnit.valueOf(w.value().toUpperCase(Locale.ROOT))),
                        confidence(),
                        number("replications", FEWEST_REPLICATIONS, MOST_REPLICATIONS),
                        number("seed", 0, Integer.MAX_VALUE),
                        fields.text("source").map(Placed::value));
        fields.word("mark", SamplingReader.MARKS);
        fields.refuseOthers();
        return design;
    }

    private Optional<Integer> number(String name, int least, int most) {
        return fields.number(name, least, most).map(Placed::value);
    }

    private Optional<BigDecimal> confidence() {
        Optional<Placed<String>> text = fields.text("confidence");
        Optional<BigDecimal> level =
                text.flatMap(t -> Percent.read(t.value()))
                        .filter(l -> l.compareTo(LEAST) >= 0 && l.compareTo(MOST) <= 0);
        if (text.isPresent() && level.isEmpty()) {
            problems.add(FigureFault.CONFIDENCE, text.get().where(), text.get().value());
        }
        return level;
    }

    private static String word(SingleUnit rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }
}
