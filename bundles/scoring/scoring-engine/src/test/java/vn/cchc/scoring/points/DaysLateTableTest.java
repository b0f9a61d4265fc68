package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;
import static vn.cchc.scoring.points.Rules.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysLateTableTest {
    private final ScoringRule rule =
            new DaysLateTable(Rules.MEASURE, steps("0", "100%", "30", "75%", "60", "0.5"));

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3/2", "30, 3/2", "31, 1/2", "60, 1/2", "61, 0", "400, 0"})
    void a_step_holds_up_to_its_last_day(String days, String points) {
        assertThat(points(rule, days)).isEqualTo(points);
    }

    @Test
    void it_says_which_step_applied() {
        assertThat(because(rule, "12"))
                .isEqualTo("result: at most 30 days late → 75 % of the maximum");
        assertThat(because(rule, "61")).isEqualTo("result: more than 60 days late → 0 points");
        assertThat(((Outcome.Points) Rules.outcome(rule, "0")).given().en()).isEqualTo("on time");
        assertThat(((Outcome.Points) Rules.outcome(rule, "7")).given().vi())
                .isEqualTo("chậm 7 ngày");
    }

    @Test
    void it_takes_days_from_zero_only() {
        for (String cell : new String[] {"-1", "1.5", "on time", "2024-12-31", ""}) {
            assertThat(rule.read(cell)).as(cell).isEmpty();
        }
        assertThat(rule.expects().en()).contains("days late");
        assertThatThrownBy(() -> rule.points(new Given.Count(1), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
