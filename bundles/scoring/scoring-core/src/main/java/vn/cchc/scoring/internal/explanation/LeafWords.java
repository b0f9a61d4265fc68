package vn.cchc.scoring.internal.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.Explanation.Gap;
import vn.cchc.scoring.Explanation.LeafScore;
import vn.cchc.scoring.Explanation.StageScore;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.points.LeafTrace;
import vn.cchc.scoring.points.Outcome;
import vn.cchc.scoring.points.PointsScorer;
import vn.cchc.scoring.points.Stage;

/** Tells how a leaf was scored. Remarks of the scorers stay inside. */
final class LeafWords {
    private static final LanguageText NOT_APPLICABLE =
            new LanguageText("không áp dụng", "not applicable");

    private LeafWords() {}

    static LeafScore of(LeafTrace trace) {
        return new LeafScore(
                trace.rule(),
                trace.stages().stream()
                        .map(s -> stage(s, trace.counted().filter(s.stage()::equals).isPresent()))
                        .toList(),
                gap(trace));
    }

    static Optional<Gap> gap(LeafTrace trace) {
        return trace.next().map(next -> new Gap(next.change(), decimal(next.gain())));
    }

    /** Points that what counts lacks to the maximum; empty when it lacks none. */
    static Optional<BigDecimal> lost(LeafTrace trace) {
        if (!(trace.outcome() instanceof Outcome.Points points)) {
            return Optional.empty();
        }
        Ratio lost = Ratio.of(trace.maximum()).plus(points.points().times(-1));
        return Optional.of(decimal(lost)).filter(l -> l.signum() > 0);
    }

    private static StageScore stage(LeafTrace.StageScore score, boolean counts) {
        if (score.outcome() instanceof Outcome.Points points) {
            return new StageScore(
                    score.stage().word(),
                    name(score.stage()),
                    points.given(),
                    points.because(),
                    Optional.of(decimal(points.points())),
                    counts);
        }
        return new StageScore(
                score.stage().word(),
                name(score.stage()),
                NOT_APPLICABLE,
                score.outcome() instanceof Outcome.NotApplicable none
                        ? because(none.treatment())
                        : NOT_APPLICABLE,
                Optional.empty(),
                counts);
    }

    static LanguageText because(NotApplicable treatment) {
        return switch (treatment) {
            case REDUCE_MAXIMUM ->
                    new LanguageText(
                            "không áp dụng → trừ khỏi điểm tối đa",
                            "not applicable → taken out of the maximum");
            case FULL_POINTS ->
                    new LanguageText("không áp dụng → đủ điểm", "not applicable → all points");
        };
    }

    static BigDecimal decimal(Ratio ratio) {
        return ratio.round(PointsScorer.EXACT_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static LanguageText name(Stage stage) {
        return switch (stage) {
            case SELF -> new LanguageText("Tự chấm", "Self-score");
            case APPRAISAL_1 -> new LanguageText("Thẩm định lần 1", "First appraisal");
            case APPRAISAL_2 ->
                    new LanguageText(
                            "Thẩm định lần 2, sau giải trình",
                            "Second appraisal, after explanation");
            case SURVEY -> new LanguageText("Điều tra xã hội học", "Survey of officials");
            case SIPAS -> new LanguageText("Chỉ số hài lòng", "Satisfaction index");
            case FIGURE -> new LanguageText("Số liệu thống kê", "Figure of others");
        };
    }
}
