package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.award;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;

import org.junit.jupiter.api.Test;

class YesNoRuleTest {
    private final ScoringRule rule = new YesNoRule(Rules.MEASURE, award("100%"), award("0"));

    @Test
    void done_earns_all_and_not_done_nothing() {
        assertThat(points(rule, "yes")).isEqualTo("2");
        assertThat(points(rule, "no")).isEqualTo("0");
    }

    @Test
    void what_is_not_done_may_still_earn_something() {
        var lenient = new YesNoRule(Rules.MEASURE, award("2"), award("0.25"));

        assertThat(points(lenient, "no")).isEqualTo("1/4");
    }

    @Test
    void it_says_what_was_given_and_what_that_earned() {
        assertThat(because(rule, "yes")).isEqualTo("result: yes → 100 % of the maximum");
        assertThat(because(rule, "no")).isEqualTo("result: no → 0 points");
        var outcome = (Outcome.Points) Rules.outcome(rule, "yes");
        assertThat(outcome.given().vi()).isEqualTo("có");
        assertThat(outcome.because().vi()).isEqualTo("kết quả: có → 100 % điểm tối đa");
    }

    @Test
    void it_takes_yes_and_no_only() {
        assertThat(rule.read("Yes")).isEmpty();
        assertThat(rule.read("1")).isEmpty();
        assertThat(rule.read("n/a")).isEmpty();
        assertThat(rule.expects().en()).isEqualTo("yes or no");
        assertThatThrownBy(() -> rule.points(new Given.Count(1), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
