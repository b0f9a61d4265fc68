package vn.cchc.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwelveDigitsTest {
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

    @Test
    void twelve_significant_digits_without_zeros_at_the_end() {
        assertThat(List.of(1.0 / 3, 0.5, 0.0, 1e-20 / 3, 1.0, Double.NaN, 0.05, 2.0 / 3 / 1000))
                .extracting(TwelveDigitsTest::text)
                .containsExactly(
                        "0.333333333333",
                        "0.5",
                        "0",
                        "3.33333333333E-21",
                        "1",
                        "",
                        "0.05",
                        "0.000666666666667");
    }

    /** A decimal of any size rounds the same. */
    @Test
    void rounded_from_the_exact_value_and_half_to_even() {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200_000; round++) {
            double value = value(random);
            assertThat(text(value)).as("%s", Double.toHexString(value)).isEqualTo(plainly(value));
        }
    }

    /** Also powers of ten, their neighbours, and values half way between two of twelve digits. */
    private static double value(Random random) {
        double power = StrictMath.pow(10, -random.nextInt(7));
        return switch (random.nextInt(5)) {
            case 0 -> power;
            case 1 -> Math.nextUp(power);
            case 2 -> Math.nextDown(power);
            case 3 -> (2 * random.nextInt(1 << 12) + 1) / 8192.0;
            default -> random.nextDouble() * power;
        };
    }

    private static String plainly(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value).round(TWELVE).stripTrailingZeros().toString();
    }

    private static String text(double value) {
        var text = new StringBuilder();
        TwelveDigits.append(value, text);
        return text.toString();
    }
}
