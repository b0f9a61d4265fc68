package vn.cchc.scoring.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void a_small_number_survives_between_large_ones() {
        assertThat(ExactSum.of(1e100, 1, -1e100)).isEqualTo(1);
    }

    @Test
    void the_sum_is_the_exact_one_rounded_once() {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            double[] values = new double[random.nextInt(50)];
            Arrays.setAll(
                    values,
                    i -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20));
            var exact = BigDecimal.ZERO;
            for (double value : values) {
                exact = exact.add(new BigDecimal(value));
            }

            assertThat(ExactSum.of(values)).isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void what_is_not_known_makes_the_sum_unknown() {
        assertThat(ExactSum.of(1, Double.NaN)).isNaN();
    }
}
