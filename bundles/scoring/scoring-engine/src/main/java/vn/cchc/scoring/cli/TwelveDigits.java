package vn.cchc.scoring.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes doubles with twelve significant digits, rounded half to even from their exact value,
 * without zeros at the end.
 *
 * <p>Shares and standard errors are nearly always between 0.00001 and 1; there the rounding is done
 * in 128 bits, exactly, at a tenth of the cost of a decimal of any size.
 */
final class TwelveDigits {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final long SMALLEST = 100_000_000_000L; // of twelve digits
    private static final double[] BOUNDS = {1e-1, 1e-2, 1e-3, 1e-4, 1e-5};
    private static final double USUAL = BOUNDS[BOUNDS.length - 1];
    private static final int MANTISSA_BITS = 52;
    private static final int EXPONENT_OF_UNITS = 1075;

    private TwelveDigits() {}

    /** Nothing for NaN. */
    static void append(double value, StringBuilder text) {
        if (value >= USUAL && value < 1) {
            appendUsual(value, text);
        } else if (value == 0) {
            text.append('0');
        } else if (!Double.isNaN(value)) {
            text.append(new BigDecimal(value).round(DIGITS).stripTrailingZeros().toString());
        }
    }

    private static void appendUsual(double value, StringBuilder text) {
        int decimals = 12;
        long power = 10 * SMALLEST;
        for (int i = 0; value < BOUNDS[i]; i++) {
            decimals++;
            power *= 10;
        }
        long digits = product(value, power);
        if (digits < SMALLEST) { // the bounds are no exact powers of ten
            decimals++;
            digits = product(value, power * 10);
        }
        if (digits == 10 * SMALLEST && decimals == 12) {
            text.append('1');
            return;
        }
        text.append("0.");
        int from = text.length();
        text.append(digits);
        for (int zeros = decimals - (text.length() - from); zeros > 0; zeros--) {
            text.insert(from, '0');
        }
        while (text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
    }

    /** The value times the power, rounded half to even; mantissa and power have 53 and 57 bits. */
    private static long product(double value, long power) {
        long bits = Double.doubleToRawLongBits(value);
        long mantissa = bits & (1L << MANTISSA_BITS) - 1 | 1L << MANTISSA_BITS;
        int shift = EXPONENT_OF_UNITS - (int) (bits >>> MANTISSA_BITS);
        long high = Math.multiplyHigh(mantissa, power);
        long low = mantissa * power;
        if (shift < Long.SIZE) {
            long whole = high << Long.SIZE - shift | low >>> shift;
            return round(whole, low << Long.SIZE - shift, 0);
        }
        int more = shift - Long.SIZE;
        long rest = more == 0 ? low : high << Long.SIZE - more | low >>> more;
        long lost = more == 0 ? 0 : low << Long.SIZE - more;
        return round(high >>> more, rest, lost);
    }

    /** The rest and what is lost stand behind the point. */
    private static long round(long whole, long rest, long lost) {
        boolean half = rest == Long.MIN_VALUE && lost == 0;
        boolean up = half ? (whole & 1) == 1 : rest < 0;
        return up ? whole + 1 : whole;
    }
}
