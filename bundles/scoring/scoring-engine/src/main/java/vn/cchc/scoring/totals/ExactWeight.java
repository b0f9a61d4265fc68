package vn.cchc.scoring.totals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Reads a weight as an exact decimal: {@code micros} millionths and {@code rest} units of 10^-18,
 * so that sums are sums of integers. Digits beyond the eighteenth after the point are rounded half
 * up; a weight of 15 significant digits that is 0.001 or more is kept exactly.
 */
final class ExactWeight {
    static final long RESTS_PER_MICRO = 1_000_000_000_000L;
    private static final int MICRO_DIGITS = 6;
    private static final int REST_DIGITS = 12;
    private static final int SAFE_DIGITS = 18;
    private static final long[] POWERS = powers();

    long micros;
    long rest;

    private static long[] powers() {
        long[] powers = new long[SAFE_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** False when there is no number of zero or more below 9 million million. */
    boolean read(byte[] bytes, int from, int to) {
        long mantissa = 0;
        int digits = 0;
        int point = -1;
        for (int i = from; i < to; i++) {
            int b = bytes[i];
            if (b >= '0' && b <= '9') {
                mantissa = mantissa * 10 + (b - '0');
                digits++;
            } else if (b == '.' && point < 0) {
                point = i;
            } else {
                return readSlowly(bytes, from, to);
            }
        }
        int decimals = point < 0 ? 0 : to - point - 1;
        if (digits == 0 || digits > SAFE_DIGITS) {
            return readSlowly(bytes, from, to);
        }
        return split(mantissa, decimals, digits, bytes, from, to);
    }

    private boolean split(long mantissa, int decimals, int digits, byte[] bytes, int from, int to) {
        if (decimals > MICRO_DIGITS) {
            long below = POWERS[decimals - MICRO_DIGITS];
            micros = mantissa / below;
            rest = mantissa % below * POWERS[MICRO_DIGITS + REST_DIGITS - decimals];
            return true;
        }
        if (digits + MICRO_DIGITS - decimals > SAFE_DIGITS) {
            return readSlowly(bytes, from, to);
        }
        micros = mantissa * POWERS[MICRO_DIGITS - decimals];
        rest = 0;
        return true;
    }

    private boolean readSlowly(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (to - from > 400) {
            return false;
        }
        try {
            var value = new BigDecimal(text);
            if (value.signum() < 0 || Math.abs((long) value.scale()) > 400) {
                return false;
            }
            BigInteger[] parts =
                    value.setScale(MICRO_DIGITS + REST_DIGITS, RoundingMode.HALF_UP)
                            .unscaledValue()
                            .divideAndRemainder(BigInteger.valueOf(RESTS_PER_MICRO));
            if (parts[0].bitLength() >= Long.SIZE) {
                return false;
            }
            micros = parts[0].longValue();
            rest = parts[1].longValue();
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
