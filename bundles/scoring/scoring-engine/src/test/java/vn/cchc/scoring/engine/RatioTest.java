package vn.cchc.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void equal_values_are_equal_however_they_are_written() {
        assertThat(Ratio.of(50, 100)).isEqualTo(Ratio.of(1, 2)).isEqualTo(Ratio.of(-3, -6));
        assertThat(Ratio.of(new BigDecimal("0.50"))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(new BigDecimal("1E+2"))).isEqualTo(Ratio.of(100, 1));
    }

    @Test
    void three_thirds_are_one() {
        var third = Ratio.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.of(1, 1));
        assertThat(third.times(3).dividedBy(3)).isEqualTo(third);
        assertThat(third).isLessThan(Ratio.of(1, 2)).isGreaterThan(Ratio.ZERO);
    }

    @Test
    void rounding_looks_at_the_whole_value() {
        assertThat(Ratio.of(new BigDecimal("83.9449999999999999")).round(2, RoundingMode.HALF_UP))
                .isEqualTo("83.94");
        assertThat(Ratio.of(1, 8).round(2, RoundingMode.HALF_EVEN)).isEqualTo("0.12");
    }

    @Test
    void nothing_is_a_ratio_to_zero() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fractions_are_multiplied_and_divided_exactly() {
        assertThat(Ratio.of(2, 3).times(Ratio.of(9, 4))).isEqualTo(Ratio.of(3, 2));
        assertThat(Ratio.of(2, 3).dividedBy(Ratio.of(-4, 9))).isEqualTo(Ratio.of(-3, 2));
        assertThatThrownBy(() -> Ratio.of(2, 3).dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }
}
