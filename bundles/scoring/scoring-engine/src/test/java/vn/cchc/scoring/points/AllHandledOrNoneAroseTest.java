package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.points.Rules.award;
import static vn.cchc.scoring.points.Rules.because;
import static vn.cchc.scoring.points.Rules.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllHandledOrNoneAroseTest {
    private final ScoringRule rule =
            new AllHandledOrNoneArose(Rules.MEASURE, award("100%"), award("0"));

    @ParameterizedTest
    @CsvSource({"0/0, 2", "1/1, 2", "12/12, 2", "11/12, 0", "0/1, 0", "12 / 12, 2"})
    void all_or_none_earns_the_points_and_one_open_matter_loses_them(String cell, String points) {
        assertThat(points(rule, cell)).isEqualTo(points);
    }

    @Test
    void it_tells_none_arose_from_all_handled() {
        assertThat(because(rule, "0/0")).isEqualTo("result: none arose → 100 % of the maximum");
        assertThat(because(rule, "3/3")).isEqualTo("result: all handled → 100 % of the maximum");
        assertThat(because(rule, "2/3")).isEqualTo("result: not all handled → 0 points");
        assertThat(((Outcome.Points) Rules.outcome(rule, "2/3")).given().en())
                .isEqualTo("2 of 3 handled");
    }

    @Test
    void it_takes_no_more_handled_than_arose() {
        for (String cell : new String[] {"4/3", "yes", "3", "1/2/3", "a/b", "1.5/2", ""}) {
            assertThat(rule.read(cell)).as(cell).isEmpty();
        }
        assertThat(rule.expects().en()).contains("0/0");
        assertThatThrownBy(() -> rule.points(new Given.YesNo(true), Rules.TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
