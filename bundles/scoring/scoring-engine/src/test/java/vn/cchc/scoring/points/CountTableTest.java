package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;
import static vn.cchc.scoring.points.Rules.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTableTest {
    private final ScoringRule rule = new CountTable(Rules.MEASURE, steps("2", "100%", "1", "1"));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "999999999999999, 2"})
    void two_or_more_initiatives_earn_all_one_earns_half(String count, String points) {
        assertThat(points(rule, count)).isEqualTo(points);
    }

    @Test
    void it_says_which_step_applied() {
        assertThat(because(rule, "3")).isEqualTo("result: at least 2 → 100 % of the maximum");
        assertThat(because(rule, "1")).isEqualTo("result: at least 1 → 1 point");
        assertThat(because(rule, "0")).isEqualTo("result: fewer than 1 → 0 points");
    }

    @Test
    void it_takes_whole_numbers_only() {
        for (String cell : new String[] {"-1", "1.5", "1/2", "", "two", "1000000000000000"}) {
            assertThat(rule.read(cell)).as(cell).isEmpty();
        }
        assertThat(rule.expects().en()).startsWith("a count");
        assertThatThrownBy(() -> rule.points(new Given.DaysLate(1), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
