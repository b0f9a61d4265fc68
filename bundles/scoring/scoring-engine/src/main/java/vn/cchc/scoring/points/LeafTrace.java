package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.PointsSource;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitRef;

/**
 * How a unit came to its points for one leaf.
 *
 * @param maximum most points of the leaf
 * @param stages what was given at each stage and what it comes to, in the order of the round
 * @param counted the stage that counts; empty when nothing was given that counts
 * @param outcome what counts
 * @param rule by which the points are given, in words
 * @param next what would earn more; empty when nothing would, or nothing was given that counts
 */
public record LeafTrace(
        UnitRef unit,
        String criterion,
        PointsSource source,
        BigDecimal maximum,
        List<StageScore> stages,
        Optional<Stage> counted,
        Outcome outcome,
        LanguageText rule,
        Optional<NextStep> next) {
    public LeafTrace {
        stages = List.copyOf(stages);
    }

    /**
     * One stage.
     *
     * @param note remark of the scorer; may be empty
     */
    public record StageScore(Stage stage, Outcome outcome, String note) {}
}
