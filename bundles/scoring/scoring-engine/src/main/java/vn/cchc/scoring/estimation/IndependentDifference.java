package vn.cchc.scoring.estimation;

/**
 * The difference of two estimates from samples that were drawn apart: variances add up, degrees of
 * freedom by Welch (Biometrika 1947, 28-35) and Satterthwaite (Biometrics 1946, 110-114).
 *
 * @param standardError in the unit of the estimates
 * @param degreesOfFreedom NaN when neither estimate has an error
 */
public record IndependentDifference(double standardError, double degreesOfFreedom) {

    public static IndependentDifference of(double se1, int df1, double se2, int df2) {
        double v1 = se1 * se1;
        double v2 = se2 * se2;
        double sum = v1 + v2;
        return new IndependentDifference(
                Math.sqrt(sum), sum * sum / (part(v1, df1) + part(v2, df2)));
    }

    private static double part(double variance, int degrees) {
        return variance == 0 ? 0 : variance * variance / degrees;
    }

    /**
     * How far the limits of the interval are from the difference, by Student's distribution.
     *
     * @param level for example 0.95
     */
    public double margin(double level) {
        return standardError == 0
                ? 0
                : standardError * Distributions.student((1 + level) / 2, degreesOfFreedom);
    }
}
