package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.model.LanguageText;

/** Short words for the tests of rules. */
final class Rules {
    static final LanguageText MEASURE = new LanguageText("kết quả", "result");
    static final BigDecimal TWO = new BigDecimal("2.00");

    private Rules() {}

    /** {@code 1.5} points, or {@code 50%} of the maximum. */
    static Award award(String text) {
        return text.endsWith("%")
                ? new Award(new BigDecimal(text.substring(0, text.length() - 1)), true)
                : new Award(new BigDecimal(text), false);
    }

    /** Threshold, award, threshold, award … */
    static Steps steps(String... thresholdsAndAwards) {
        var steps = new ArrayList<Steps.Step>();
        for (int i = 0; i < thresholdsAndAwards.length; i += 2) {
            steps.add(
                    new Steps.Step(
                            new BigDecimal(thresholdsAndAwards[i]),
                            award(thresholdsAndAwards[i + 1])));
        }
        return new Steps(List.copyOf(steps));
    }

    /** The points of a cell when the maximum is 2, as a fraction or whole number. */
    static String points(ScoringRule rule, String cell) {
        return ((Outcome.Points) outcome(rule, cell)).points().toString().replaceAll("/1$", "");
    }

    static String because(ScoringRule rule, String cell) {
        return ((Outcome.Points) outcome(rule, cell)).because().en();
    }

    static Outcome outcome(ScoringRule rule, String cell) {
        return rule.points(rule.read(cell).orElseThrow(), TWO);
    }
}
