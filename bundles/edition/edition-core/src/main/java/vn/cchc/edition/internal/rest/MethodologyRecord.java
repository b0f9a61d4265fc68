package vn.cchc.edition.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;

/**
 * How the figures are computed.
 *
 * @param instrument for an index of answers, as are the form number, the units (questions that hold
 *     the place, by kind of unit), the breakdowns, the scale and the minimum of answers; left out
 *     for an index of points
 * @param points for an index of points; left out otherwise
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
        Integer minimumAnswers,
        PointsRecord points,
        List<Band> bands,
        Map<String, String> sources,
        CriterionRecord criteria) {

    /**
     * A class of published figures: from inclusive, to exclusive but for the last.
     *
     * @param name letter or word by which it is known; left out where there is none
     */
    public record Band(BigDecimal from, BigDecimal to, String name) {}

    static MethodologyRecord of(Methodology<?> methodology) {
        return methodology instanceof ShareOfAnswers answers
                ? ofAnswers(answers)
                : ofPoints((PointsOfCriteria) methodology);
    }

    private static MethodologyRecord ofAnswers(ShareOfAnswers methodology) {
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
                null,
                bands(methodology),
                methodology.sources(),
                CriterionRecord.of(methodology.root(), methodology));
    }

    private static MethodologyRecord ofPoints(PointsOfCriteria methodology) {
        return new MethodologyRecord(
                methodology.kind(),
                null,
                null,
                null,
                null,
                null,
                null,
                word(methodology.nation()),
                methodology.digits(),
                word(methodology.rounding()),
                null,
                PointsRecord.of(methodology),
                bands(methodology),
                methodology.sources(),
                CriterionRecord.of(methodology.root(), methodology));
    }

    private static List<Band> bands(Methodology<?> methodology) {
        return methodology.bands().stream()
                .map(b -> new Band(b.from(), b.to(), b.name().orElse(null)))
                .toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
