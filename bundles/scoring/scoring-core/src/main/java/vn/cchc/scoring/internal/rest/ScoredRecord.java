package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Explanation.Gap;
import vn.cchc.scoring.Explanation.LeafScore;
import vn.cchc.scoring.Explanation.Loss;
import vn.cchc.scoring.Explanation.Scored;
import vn.cchc.scoring.Explanation.StageScore;

/**
 * How points came about.
 *
 * @param maximum most points after what does not apply was taken out; left out for the nation
 * @param points to twelve decimals
 * @param band class of the figure
 * @param rule by which a leaf is given points; left out above the leaves
 * @param stages what was given for a leaf, in the order of the round
 * @param gap the next step of a leaf that would earn more; left out when nothing would
 * @param losses leaf criteria below that lose most points, the largest loss first
 */
public record ScoredRecord(
        BigDecimal maximum,
        BigDecimal points,
        BandRecord band,
        LanguageText rule,
        List<StageRecord> stages,
        GapRecord gap,
        List<LossRecord> losses) {

    /**
     * @param stage word of the score sheet
     * @param points left out where the criterion does not apply
     * @param counts whether this is what counts
     */
    public record StageRecord(
            String stage,
            LanguageText name,
            LanguageText given,
            LanguageText because,
            BigDecimal points,
            boolean counts) {
        static StageRecord of(StageScore stage) {
            return new StageRecord(
                    stage.stage(),
                    stage.name(),
                    stage.given(),
                    stage.because(),
                    stage.points().orElse(null),
                    stage.counts());
        }
    }

    /**
     * @param change from what to what
     * @param points it would add
     */
    public record GapRecord(LanguageText change, BigDecimal points) {
        static GapRecord of(Gap gap) {
            return new GapRecord(gap.change(), gap.points());
        }
    }

    /**
     * @param lost points the criterion lacks to its maximum
     */
    public record LossRecord(String criterion, LanguageText name, BigDecimal lost, GapRecord gap) {
        static LossRecord of(Loss loss) {
            return new LossRecord(
                    loss.criterion().code(),
                    loss.criterion().name(),
                    loss.lost(),
                    loss.gap().map(GapRecord::of).orElse(null));
        }
    }

    static ScoredRecord of(Scored scored) {
        var leaf = scored.leaf();
        return new ScoredRecord(
                scored.points().maximum().orElse(null),
                scored.points().points().orElse(null),
                scored.points().band().map(BandRecord::of).orElse(null),
                leaf.map(LeafScore::rule).orElse(null),
                leaf.map(l -> l.stages().stream().map(StageRecord::of).toList()).orElse(null),
                leaf.flatMap(LeafScore::gap).map(GapRecord::of).orElse(null),
                scored.losses().stream().map(LossRecord::of).toList());
    }
}
