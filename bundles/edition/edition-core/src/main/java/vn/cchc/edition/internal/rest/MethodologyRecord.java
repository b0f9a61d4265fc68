package vn.cchc.edition.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.edition.Methodology;

/**
 * How the figures are computed.
 *
 * @param units questions that hold the place, by kind of unit
 * @param sources where each rule is from, by rule
 */
public record MethodologyRecord(
        String kind,
        String instrument,
        String formNumber,
        Map<String, String> units,
        List<String> breakdowns,
        List<String> scale,
        List<String> satisfied,
        String nation,
        int digits,
        String rounding,
        int minimumAnswers,
        List<Band> bands,
        Map<String, String> sources,
        CriterionRecord criteria) {

    /** A class of published figures: from inclusive, to exclusive but for the last. */
    public record Band(BigDecimal from, BigDecimal to) {}

    static MethodologyRecord of(Methodology methodology) {
        return new MethodologyRecord(
                methodology.kind(),
                methodology.instrument(),
                methodology.formNumber(),
                methodology.units(),
                methodology.breakdowns(),
                methodology.scale(),
                List.copyOf(methodology.satisfied()),
                word(methodology.nation()),
                methodology.digits(),
                word(methodology.rounding()),
                methodology.minimumAnswers(),
                methodology.bands().stream().map(b -> new Band(b.from(), b.to())).toList(),
                methodology.sources(),
                CriterionRecord.of(methodology.root(), methodology));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
