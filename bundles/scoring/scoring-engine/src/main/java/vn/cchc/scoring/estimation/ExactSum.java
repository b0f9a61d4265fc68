package vn.cchc.scoring.estimation;

import java.util.Arrays;

/**
 * The correctly rounded sum of doubles: the same bits in whatever order they are added.
 *
 * <p>Keeps the sum as doubles that do not overlap. Source: Shewchuk, Adaptive Precision
 * Floating-Point Arithmetic, Discrete and Computational Geometry 18 (1997); the last rounding as in
 * Hettinger's full precision summation. Values must stay below 1e300 in size; a NaN makes the sum
 * NaN.
 */
public final class ExactSum {
    private double[] parts = new double[4];
    private int count;
    private boolean unknown;

    /** The sum of these values. */
    public static double of(double... values) {
        var sum = new ExactSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    public void add(double value) {
        if (!Double.isFinite(value)) {
            unknown = true;
            return;
        }
        double x = value;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double y = parts[i];
            double high = x + y;
            double low = Math.abs(x) < Math.abs(y) ? x - (high - y) : y - (high - x);
            if (low != 0) {
                parts[kept++] = low;
            }
            x = high;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept++] = x;
        count = kept;
    }

    /** Adds the exact product of two doubles, not its rounding. */
    public void addProduct(double a, double b) {
        double product = a * b;
        add(product);
        add(Math.fma(a, b, -product));
    }

    public double value() {
        if (unknown) {
            return Double.NaN;
        }
        if (count == 0) {
            return 0;
        }
        int i = count - 1;
        double high = parts[i];
        double low = 0;
        while (i > 0 && low == 0) {
            double x = high;
            double y = parts[--i];
            high = x + y;
            low = y - (high - x);
        }
        return halfWay(high, low, i) ? up(high, low) : high;
    }

    /** What is left beyond the last rounding pushes a tie to the other side. */
    private boolean halfWay(double high, double low, int i) {
        return i > 0 && (low < 0 && parts[i - 1] < 0 || low > 0 && parts[i - 1] > 0);
    }

    private static double up(double high, double low) {
        double twice = low * 2;
        double next = high + twice;
        return twice == next - high ? next : high;
    }
}
