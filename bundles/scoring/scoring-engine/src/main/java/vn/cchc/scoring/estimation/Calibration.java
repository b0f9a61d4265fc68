package vn.cchc.scoring.estimation;

/**
 * Weights fitted to totals known from elsewhere. What the totals explain does not vary any more, so
 * variances are computed from what is left of the linearised values.
 */
public interface Calibration {

    /** The fitted weights, one a row. */
    double[] weights();

    /**
     * What the known totals do not explain.
     *
     * @param values linearised values times the fitted weight, one for every row of the sample
     */
    double[] residuals(double[] values);
}
