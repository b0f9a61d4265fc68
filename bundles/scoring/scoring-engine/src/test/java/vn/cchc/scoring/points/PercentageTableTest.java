package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;
import static vn.cchc.scoring.points.Rules.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTableTest {
    private final ScoringRule rule =
            new PercentageTable(Rules.MEASURE, steps("100", "100%", "90", "1.5", "70.5", "25%"));

    @ParameterizedTest
    @CsvSource({
        "100, 2",
        "100.0, 2",
        "105, 2",
        "99.999999999999, 3/2",
        "90, 3/2",
        "89.999999999999, 1/2",
        "70.5, 1/2",
        "70.499999999999, 0",
        "0, 0"
    })
    void a_step_is_reached_at_its_threshold_and_not_below(String percent, String points) {
        assertThat(points(rule, percent)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "20/20, 2",
        "2999999999999/3000000000000, 3/2",
        "9/10, 3/2",
        "141/200, 1/2",
        "0/7, 0",
        "7/3, 2",
        "1.5/1.5, 2"
    })
    void a_share_is_compared_exactly(String share, String points) {
        assertThat(points(rule, share)).isEqualTo(points);
    }

    @Test
    void it_says_which_step_applied() {
        assertThat(because(rule, "95")).isEqualTo("result: from 90 % → 1.5 points");
        assertThat(because(rule, "12")).isEqualTo("result: below 70.5 % → 0 points");
        var outcome = (Outcome.Points) Rules.outcome(rule, "12.25");
        assertThat(outcome.because().vi()).isEqualTo("kết quả: dưới 70,5 % → 0 điểm");
        assertThat(outcome.given().vi()).isEqualTo("12,25 %");
        assertThat(((Outcome.Points) Rules.outcome(rule, "19/20")).given().en()).isEqualTo("19/20");
    }

    @Test
    void it_takes_percentages_and_their_inputs_only() {
        for (String cell : new String[] {"-1", "95,5", "95%", "1/0", "1/2/3", "/", "", "ten"}) {
            assertThat(rule.read(cell)).as(cell).isEmpty();
        }
        assertThat(rule.expects().en()).contains("part/whole");
        assertThatThrownBy(() -> rule.points(new Given.YesNo(true), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
