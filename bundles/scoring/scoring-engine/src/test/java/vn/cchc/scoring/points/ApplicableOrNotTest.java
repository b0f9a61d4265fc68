package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.points.Rules.award;
import static vn.cchc.scoring.points.Rules.points;

import org.junit.jupiter.api.Test;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;

class ApplicableOrNotTest {
    private final ScoringRule plain = new YesNoRule(Rules.MEASURE, award("100%"), award("0"));
    private final ScoringRule rule = new ApplicableOrNot(plain, NotApplicable.REDUCE_MAXIMUM);

    @Test
    void what_applies_is_scored_by_the_rule() {
        assertThat(points(rule, "yes")).isEqualTo("2");
        assertThat(points(rule, "no")).isEqualTo("0");
    }

    @Test
    void what_does_not_apply_is_told_with_the_treatment_of_the_edition() {
        assertThat(Rules.outcome(rule, "n/a"))
                .isEqualTo(new Outcome.NotApplicable(NotApplicable.REDUCE_MAXIMUM));
        assertThat(Rules.outcome(new ApplicableOrNot(plain, NotApplicable.FULL_POINTS), "n/a"))
                .isEqualTo(new Outcome.NotApplicable(NotApplicable.FULL_POINTS));
    }

    @Test
    void a_rule_that_does_not_allow_it_does_not_take_it() {
        assertThat(plain.read("n/a")).isEmpty();
        assertThat(rule.expects().en()).isEqualTo("yes or no; n/a when it does not apply");
    }
}
