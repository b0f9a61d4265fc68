package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case a statistician can review: given these answers, figures or scores, expect these figures.
 *
 * @param where file and line
 * @param expected published percent by criterion, empty for no figure
 * @param expectedPoints exact points by criterion, empty for no points; none but in an index of
 *     points
 * @param rivals other rules that cannot have made the expected figures out of the given ones
 */
record Scenario(
        String where,
        String name,
        Input input,
        Map<String, Optional<BigDecimal>> expected,
        Map<String, Optional<BigDecimal>> expectedPoints,
        List<RivalRule> rivals,
        List<String> because) {

    /** What is given for one unit. */
    sealed interface Input {

        /** How often each code was answered, by criterion. */
        record Answers(Map<String, Map<String, Long>> codes) implements Input {}

        /** Percent by criterion. */
        record Figures(Map<String, BigDecimal> percent) implements Input {}

        /** What was given by criterion. */
        record Scores(Map<String, vn.cchc.scoring.points.Given> given) implements Input {}
    }
}
