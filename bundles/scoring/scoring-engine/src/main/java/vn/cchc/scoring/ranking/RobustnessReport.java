package vn.cchc.scoring.ranking;

import java.util.List;

/**
 * What came out of the trials.
 *
 * @param ranges by unit, in the order of the units
 * @param shares by choice
 * @param meanShift mean over trials and units of the distance from the rank in the index as built
 */
public record RobustnessReport(
        List<RankRange> ranges, List<ShareOfVariance> shares, double meanShift) {
    public RobustnessReport {
        ranges = List.copyOf(ranges);
        shares = List.copyOf(shares);
    }

    /**
     * The ranks a unit takes in most trials.
     *
     * @param asBuilt its rank in the index as it is
     */
    public record RankRange(String unit, int asBuilt, RankInterval range) {}

    /**
     * How much of the variance of the mean rank shift is due to a choice.
     *
     * @param first by the choice alone; small negative values are noise of the trials
     * @param total with everything it shares with other choices
     */
    public record ShareOfVariance(Choice choice, double first, double total) {}

    /** The choice that moves ranks most, by its total share. */
    public Choice mostInfluential() {
        return shares.stream()
                .max(java.util.Comparator.comparingDouble(ShareOfVariance::total))
                .orElseThrow()
                .choice();
    }
}
