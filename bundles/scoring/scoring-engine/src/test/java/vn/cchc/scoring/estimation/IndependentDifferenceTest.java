package vn.cchc.scoring.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IndependentDifferenceTest {
    private static final double EXACT = 1e-12;

    @Test
    void variances_add_up() {
        assertThat(IndependentDifference.of(3, 10, 4, 10).standardError()).isEqualTo(5);
    }

    /** (9 + 16)² / (81 / 5 + 256 / 20). */
    @Test
    void degrees_of_freedom_are_those_of_welch_and_satterthwaite() {
        assertThat(IndependentDifference.of(3, 5, 4, 20).degreesOfFreedom())
                .isCloseTo(625 / (81 / 5.0 + 256 / 20.0), within(EXACT));
    }

    /** One estimate is known for certain: the other's distribution is left, t(2; 0.975). */
    @Test
    void beside_a_certain_figure_the_other_one_keeps_its_degrees() {
        assertThat(IndependentDifference.of(0, 7, 1, 2).margin(0.95))
                .isCloseTo(4.302652729911275, within(1e-9));
    }

    @Test
    void two_certain_figures_differ_for_certain() {
        assertThat(IndependentDifference.of(0, 7, 0, 2).margin(0.95)).isZero();
    }
}
