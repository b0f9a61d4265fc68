package vn.cchc.scoring.estimation;

import java.util.List;

/**
 * An estimate with the values whose sum varies as the estimate does (Taylor linearisation, Woodruff
 * 1971). Combinations of estimates are combinations of these values, so every covariance is in.
 *
 * @param value the estimate; NaN when nobody answered
 * @param rows the rows that carry it, ascending
 * @param values one a row, multiplied by the weight
 */
public record Linearised(double value, int[] rows, double[] values) {

    /** Sum of the parts, each times its coefficient. */
    public static Linearised combination(List<Linearised> parts, double[] coefficients) {
        int[] rows = union(parts);
        double[] values = new double[rows.length];
        double value = 0;
        for (int part = 0; part < coefficients.length; part++) {
            value += coefficients[part] * parts.get(part).value;
            parts.get(part).addTo(rows, values, coefficients[part]);
        }
        return new Linearised(value, rows, values);
    }

    /** Mean of the parts that have a value; NaN without any. */
    public static Linearised mean(List<Linearised> parts) {
        var known = parts.stream().filter(part -> !Double.isNaN(part.value)).toList();
        if (known.isEmpty()) {
            return new Linearised(Double.NaN, new int[0], new double[0]);
        }
        double[] ones = new double[known.size()];
        java.util.Arrays.fill(ones, 1);
        var sum = combination(known, ones);
        double[] values = sum.values.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] /= known.size();
        }
        return new Linearised(sum.value / known.size(), sum.rows, values);
    }

    public Linearised minus(Linearised other) {
        return combination(List.of(this, other), new double[] {1, -1});
    }

    public Linearised plus(Linearised other) {
        return combination(List.of(this, other), new double[] {1, 1});
    }

    private void addTo(int[] allRows, double[] sums, double coefficient) {
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            while (allRows[at] != rows[i]) {
                at++;
            }
            sums[at] += coefficient * values[i];
        }
    }

    private static int[] union(List<Linearised> parts) {
        int last = -1;
        for (var part : parts) {
            last = Math.max(last, part.rows.length == 0 ? -1 : part.rows[part.rows.length - 1]);
        }
        var present = new java.util.BitSet(last + 1);
        for (var part : parts) {
            for (int row : part.rows) {
                present.set(row);
            }
        }
        return present.stream().toArray();
    }
}
