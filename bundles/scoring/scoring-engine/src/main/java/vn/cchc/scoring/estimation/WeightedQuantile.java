package vn.cchc.scoring.estimation;

import java.util.TreeMap;

/**
 * Quantiles of a variable with Woodruff's intervals (JASA 47, 1952): the interval of the share at
 * or below the quantile, read back through the same rule; standard error = width/(2t).
 *
 * <p>Our rules: a limit outside 0..1 is not known (NaN). When the quantile is the largest value the
 * share at or below it is exactly 1 and does not vary: neither limits nor standard error are known.
 */
public final class WeightedQuantile {

    /** Which value is the quantile. */
    public enum Rule {
        /** The smallest value with F(value) ≥ p. */
        MATH,
        /** The same, and the mean of it and the next one where F(value) = p exactly. */
        SCHOOL
    }

    /** A quantile with its limits. */
    public record Result(double value, Interval interval, double standardError) {}

    private final Estimator estimator;
    private final double[] numbers;
    private final Domain known;
    private final double[] values;
    private final double[] shares;

    /**
     * @param numbers one a row, NaN for none
     */
    public WeightedQuantile(Estimator estimator, double[] numbers, Domain domain) {
        this.estimator = estimator;
        this.numbers = numbers;
        this.known = domain.where(row -> !Double.isNaN(numbers[row]) && weight(row) > 0);
        var masses = new TreeMap<Double, ExactSum>();
        for (int row : known.rows()) {
            masses.computeIfAbsent(numbers[row], value -> new ExactSum()).add(weight(row));
        }
        this.values = masses.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.shares = cumulative(masses);
    }

    private double weight(int row) {
        return estimator.sample().weight(row);
    }

    private static double[] cumulative(TreeMap<Double, ExactSum> masses) {
        var sum = new ExactSum();
        double[] below = new double[masses.size()];
        int i = 0;
        for (var mass : masses.values()) {
            sum.add(mass.value());
            below[i++] = sum.value();
        }
        for (int k = 0; k < i; k++) {
            below[k] /= sum.value();
        }
        return below;
    }

    public Result quantile(double p, Rule rule, double level) {
        double value = read(p, rule);
        if (values.length == 0 || value == values[values.length - 1]) {
            return new Result(value, Interval.UNKNOWN, Double.NaN);
        }
        double[] below = new double[numbers.length];
        double[] answered = new double[numbers.length];
        for (int row : known.rows()) {
            below[row] = numbers[row] <= value ? 1 : 0;
            answered[row] = 1;
        }
        var share = estimator.estimate(new Responses(below, answered), known);
        var limits = share.interval(Interval.Method.WALD, level);
        double low = limits.low() < 0 ? Double.NaN : read(limits.low(), rule);
        double high = limits.high() > 1 ? Double.NaN : read(limits.high(), rule);
        double t = Distributions.student((1 + level) / 2, share.degreesOfFreedom());
        return new Result(value, new Interval(low, high), (high - low) / (2 * t));
    }

    private double read(double p, Rule rule) {
        if (Double.isNaN(p) || values.length == 0) {
            return Double.NaN;
        }
        int at = 0;
        while (at < values.length - 1 && shares[at] < p) {
            at++;
        }
        boolean between = rule == Rule.SCHOOL && shares[at] == p && at < values.length - 1;
        return between ? (values[at] + values[at + 1]) / 2 : values[at];
    }
}
