package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * How far the ranking of a published result depends on choices made in building the index (OECD and
 * JRC, Handbook on Constructing Composite Indicators, 2008, step 7). It says nothing about the
 * sample: that is {@link RankSpread}.
 *
 * @param trials ways of building the index that were drawn for the ranges
 * @param seed of the draws, so that anybody can find the same
 * @param spread how far a weight was varied from the weight it has, percent
 * @param level part of the trials that the ranges cover, percent
 * @param ranges of the ranked units, in order of rank
 * @param influences by choice, the largest total share first
 * @param meanShift mean distance of a unit's rank from its published one, ranks
 */
public record RankRobustness(
        ResultSummary result,
        int trials,
        long seed,
        int spread,
        int level,
        List<Range> ranges,
        List<Influence> influences,
        BigDecimal meanShift) {
    public RankRobustness {
        ranges = List.copyOf(ranges);
        influences = List.copyOf(influences);
    }

    /**
     * @param published rank in the result
     * @param best smallest rank of the range
     * @param worst largest rank of the range
     */
    public record Range(UnitRef unit, LanguageText name, int published, int best, int worst) {}

    /**
     * How much of the variance of the mean shift is due to a choice, percent; small negative
     * numbers are noise of the trials.
     *
     * @param alone by the choice alone (first-order share)
     * @param together with all it shares with other choices (total share)
     */
    public record Influence(Choice choice, BigDecimal alone, BigDecimal together) {}

    /** A choice that could have been made otherwise. */
    public enum Choice {
        WEIGHTS("Trọng số của tiêu chí", "Weights of the criteria"),
        CRITERION_LEFT_OUT("Bỏ một tiêu chí", "One criterion left out"),
        AGGREGATION(
                "Trung bình cộng hay trung bình nhân", "Arithmetic or geometric mean of criteria"),
        MISSING(
                "Tiêu chí không có số liệu: bỏ qua hay tính 0",
                "Criteria without a figure: left out or 0");

        private final LanguageText text;

        Choice(String vi, String en) {
            text = new LanguageText(vi, en);
        }

        public LanguageText text() {
            return text;
        }
    }
}
