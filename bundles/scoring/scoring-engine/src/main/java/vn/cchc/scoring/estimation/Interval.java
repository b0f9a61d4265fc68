package vn.cchc.scoring.estimation;

/**
 * A confidence interval.
 *
 * <p>Our rules where a formula has no answer: without degrees of freedom the limits are not known
 * (NaN). At a share of 0 or 1 the standard error is 0; LOGIT and ARCSINE have no limits there
 * (NaN); BETA then takes the number of answers for the effective size, as Korn and Graubard advise,
 * and {@link #ofShare} uses it in place of the logit.
 *
 * @param low lower limit, NaN when not known
 * @param high upper limit, NaN when not known
 */
public record Interval(double low, double high) {

    static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** How the limits are found; t is Student's quantile with the design's degrees of freedom. */
    public enum Method {
        /** value ± t SE. */
        WALD,
        /** The same with the normal quantile. */
        WALD_NORMAL,
        /** logit p ± t SE/(p(1-p)), back on the scale of shares. */
        LOGIT,
        /** asin √p ± t SE/(2√(p(1-p))), squared sine. */
        ARCSINE,
        /**
         * Korn and Graubard, Survey Methodology 24 (1998): Clopper-Pearson on the effective size.
         */
        BETA
    }

    /** The usual interval of a share: logit, and BETA where the share is 0 or 1. */
    public static Interval ofShare(Estimate share, double level) {
        boolean edge = share.value() == 0 || share.value() == 1;
        return of(share, edge ? Method.BETA : Method.LOGIT, level);
    }

    static Interval of(Estimate estimate, Method method, double level) {
        double p = estimate.value();
        double se = estimate.standardError();
        double upper = (1 + level) / 2;
        double t = Distributions.student(upper, estimate.degreesOfFreedom());
        return switch (method) {
            case WALD -> around(p, t * se);
            case WALD_NORMAL -> around(p, Distributions.normal(upper) * se);
            case LOGIT -> logit(p, t * se);
            case ARCSINE -> arcsine(p, t * se);
            case BETA -> beta(estimate, t, level);
        };
    }

    private static Interval around(double centre, double half) {
        return new Interval(centre - half, centre + half);
    }

    private static Interval logit(double p, double half) {
        if (!(p > 0 && p < 1)) {
            return UNKNOWN;
        }
        var scaled = around(StrictMath.log(p / (1 - p)), half / (p * (1 - p)));
        return new Interval(logistic(scaled.low), logistic(scaled.high));
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static Interval arcsine(double p, double half) {
        if (!(p > 0 && p < 1)) {
            return UNKNOWN;
        }
        var scaled =
                around(
                        StrictMath.asin(StrictMath.sqrt(p)),
                        half / (2 * StrictMath.sqrt(p * (1 - p))));
        return new Interval(
                square(StrictMath.sin(scaled.low)), square(StrictMath.sin(scaled.high)));
    }

    private static Interval beta(Estimate share, double t, double level) {
        double p = share.value();
        double se = share.standardError();
        double alpha = (1 - level) / 2;
        double simple = Distributions.student(1 - alpha, share.answers() - 1.0);
        boolean edge = p == 0 || p == 1;
        double size = edge ? share.answers() : p * (1 - p) / (se * se);
        double m = size * square(simple / t);
        if (Double.isNaN(m)) {
            return UNKNOWN;
        }
        return new Interval(
                Distributions.beta(alpha, m * p, m * (1 - p) + 1),
                Distributions.beta(1 - alpha, m * p + 1, m * (1 - p)));
    }

    private static double square(double x) {
        return x * x;
    }
}
