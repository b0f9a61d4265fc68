package vn.cchc.portal.internal.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.cchc.portal.internal.index.Addresses;
import vn.cchc.scoring.Explanation;
import vn.cchc.scoring.Explanation.Gap;
import vn.cchc.scoring.Explanation.LeafScore;
import vn.cchc.scoring.Explanation.Loss;
import vn.cchc.scoring.Explanation.Scored;
import vn.cchc.scoring.Explanation.StageScore;
import vn.cchc.web.PageLanguage;

/**
 * How points came about, as the page of a figure shows it.
 *
 * @param rule empty above the leaves
 * @param gap the next step that would earn more; empty when nothing would
 */
public record ScoredPart(
        Optional<String> rule,
        List<StageLine> stages,
        Optional<String> gap,
        List<LossLine> losses) {
    private static final int DIGITS = 2;
    private static final int MORE_DIGITS = 4;

    /** A stage; what is not there is a dash. */
    public record StageLine(
            String name, String given, String because, String points, boolean counts) {}

    public record LossLine(String code, String name, String address, String lost, String gap) {}

    static ScoredPart of(Explanation explanation, Scored scored, PageLanguage in) {
        var leaf = scored.leaf();
        return new ScoredPart(
                leaf.map(LeafScore::rule).map(in::say),
                leaf.map(LeafScore::stages).orElse(List.of()).stream()
                        .map(stage -> line(stage, in))
                        .toList(),
                leaf.flatMap(LeafScore::gap).map(gap -> words(gap, in)),
                scored.losses().stream().map(loss -> line(loss, explanation, in)).toList());
    }

    private static StageLine line(StageScore stage, PageLanguage in) {
        return new StageLine(
                in.say(stage.name()),
                in.say(stage.given()),
                in.say(stage.because()),
                stage.points().map(points -> number(points, in)).orElse("–"),
                stage.counts());
    }

    private static LossLine line(Loss loss, Explanation explanation, PageLanguage in) {
        String code = loss.criterion().code();
        return new LossLine(
                code,
                in.say(loss.criterion().name()),
                new Addresses(explanation.result()).figure(explanation.unit(), code, in),
                number(loss.lost(), in),
                loss.gap().map(gap -> words(gap, in)).orElse("–"));
    }

    private static String words(Gap gap, PageLanguage in) {
        return in.say(gap.change()) + ": +" + number(gap.points(), in) + in.say(" điểm", " points");
    }

    /** Two decimals, or four where two would say nothing. */
    static String number(BigDecimal points, PageLanguage in) {
        var shown = points.setScale(DIGITS, RoundingMode.HALF_UP);
        return in.number(
                shown.signum() == 0 && points.signum() != 0
                        ? points.setScale(MORE_DIGITS, RoundingMode.HALF_UP)
                        : shown);
    }
}
