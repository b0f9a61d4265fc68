package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.award;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearShareTest {
    private final ScoringRule rule =
            new LinearShare(Rules.MEASURE, new BigDecimal("50"), award("100%"));

    @ParameterizedTest
    @CsvSource({
        "100, 2",
        "130, 2",
        "99.99, 9999/5000",
        "83.94, 4197/2500",
        "2/3, 4/3",
        "50, 1",
        "49.999999999999, 0",
        "0, 0"
    })
    void points_are_the_share_of_the_maximum_from_the_floor_to_one_hundred(
            String percent, String points) {
        assertThat(points(rule, percent)).isEqualTo(points);
    }

    @Test
    void without_a_floor_every_share_earns_its_part() {
        var whole = new LinearShare(Rules.MEASURE, BigDecimal.ZERO, award("1.5"));

        assertThat(points(whole, "1/3")).isEqualTo("1/2");
        assertThat(points(whole, "0")).isEqualTo("0");
    }

    @Test
    void it_says_how_the_points_came_about() {
        assertThat(because(rule, "83.94")).isEqualTo("result: share × 100 % of the maximum");
        assertThat(because(rule, "100")).isEqualTo("result: from 100 % → 100 % of the maximum");
        assertThat(because(rule, "10")).isEqualTo("result: below 50 % → 0 points");
    }

    @Test
    void it_takes_percentages_and_their_inputs_only() {
        assertThat(rule.read("3/0")).isEmpty();
        assertThat(rule.read("yes")).isEmpty();
        assertThat(rule.expects().en()).contains("83.94");
        assertThatThrownBy(() -> rule.points(new Given.Handled(1, 1), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
