package vn.cchc.scoring.estimation;

/**
 * A figure of a population with what the sample says about its precision.
 *
 * @param value share, mean, total or difference; NaN when nobody answered
 * @param standardError NaN when not known
 * @param degreesOfFreedom primary units less strata in the domain
 * @param answers valid answers it rests on, not weighted, of rows with a weight above zero
 * @param units primary sampling units in the domain
 * @param designEffect variance by that of a simple random sample with replacement of as many
 *     answers; NaN where it makes no sense
 * @param effectiveSize answers by design effect
 */
public record Estimate(
        double value,
        double standardError,
        int degreesOfFreedom,
        long answers,
        int units,
        double designEffect,
        double effectiveSize) {

    public double variance() {
        return standardError * standardError;
    }

    /** Interval of a share by this method; the level is a fraction, for example 0.95. */
    public Interval interval(Interval.Method method, double level) {
        return Interval.of(this, method, level);
    }

    /** Student's statistic against zero. */
    public double t() {
        return value / standardError;
    }

    /** Two-sided probability of a value as far from zero, by Student's distribution. */
    public double probability(double degrees) {
        return 2 * Distributions.studentTail(Math.abs(t()), degrees);
    }
}
