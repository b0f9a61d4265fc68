package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.RankRobustness;

/**
 * How far ranks depend on choices in building the index.
 *
 * @param trials ways of building the index that were drawn
 * @param seed of the draws
 * @param spread how far a weight was varied from the weight it has, percent
 * @param level part of the trials that the ranges cover, percent
 * @param meanShift mean distance of a rank from the published one, ranks
 */
public record RobustnessRecord(
        ResultRecord result,
        int trials,
        long seed,
        int spread,
        int level,
        BigDecimal meanShift,
        List<InfluenceRecord> influences,
        List<RangeRecord> ranges) {

    /**
     * Share of the variance of the mean shift, percent.
     *
     * @param alone by the choice alone
     * @param together with all it shares with other choices
     */
    public record InfluenceRecord(
            String choice, LanguageText name, BigDecimal alone, BigDecimal together) {}

    /** A province with its published rank and the range it takes in most trials. */
    public record RangeRecord(
            String id, String unit, LanguageText name, int published, int best, int worst) {}

    public static RobustnessRecord of(RankRobustness r) {
        return new RobustnessRecord(
                ResultRecord.toThePublic(r.result()),
                r.trials(),
                r.seed(),
                r.spread(),
                r.level(),
                r.meanShift(),
                r.influences().stream().map(RobustnessRecord::influence).toList(),
                r.ranges().stream().map(RobustnessRecord::range).toList());
    }

    private static InfluenceRecord influence(RankRobustness.Influence influence) {
        return new InfluenceRecord(
                influence.choice().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                influence.choice().text(),
                influence.alone(),
                influence.together());
    }

    private static RangeRecord range(RankRobustness.Range range) {
        return new RangeRecord(
                "/id/" + range.unit().path(),
                range.unit().code(),
                range.name(),
                range.published(),
                range.best(),
                range.worst());
    }
}
