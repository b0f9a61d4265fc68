package vn.cchc.scoring.estimation;

/**
 * Calibration to totals of auxiliary variables (generalised regression, raking function, bounded
 * logit). Residuals are those of a regression on the auxiliary variables with the first weights.
 * Source: Deville and Särndal, JASA 87 (1992).
 */
public final class RegressionCalibration implements Calibration {
    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-14;

    private final double[] weights;
    private final NormalEquations regression;

    private RegressionCalibration(double[] weights, NormalEquations regression) {
        this.weights = weights;
        this.regression = regression;
    }

    /**
     * @param auxiliary variables, one array of all rows each; a column of ones for the number of
     *     persons
     * @param totals their known totals
     * @throws ArithmeticException when the totals cannot be met
     */
    public static RegressionCalibration of(
            Sample sample, double[][] auxiliary, double[] totals, DistanceFunction distance) {
        double[] first = sample.weights();
        double[] lambda = new double[totals.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] predictor = predictor(auxiliary, lambda, first.length);
            double[] weights = new double[first.length];
            double[] slopes = new double[first.length];
            for (int row = 0; row < first.length; row++) {
                weights[row] = first[row] * distance.ratio(predictor[row]);
                slopes[row] = first[row] * distance.slope(predictor[row]);
            }
            double[] missing = missing(auxiliary, totals, weights);
            if (met(missing, totals)) {
                return new RegressionCalibration(weights, new NormalEquations(auxiliary, first));
            }
            double[] change = new NormalEquations(auxiliary, slopes).solve(missing);
            for (int k = 0; k < lambda.length; k++) {
                lambda[k] += change[k];
            }
        }
        throw new ArithmeticException("The known totals cannot be met within the bounds");
    }

    private static double[] predictor(double[][] auxiliary, double[] lambda, int rows) {
        double[] predictor = new double[rows];
        for (int k = 0; k < lambda.length; k++) {
            for (int row = 0; row < rows; row++) {
                predictor[row] += auxiliary[k][row] * lambda[k];
            }
        }
        return predictor;
    }

    private static double[] missing(double[][] auxiliary, double[] totals, double[] weights) {
        double[] missing = new double[totals.length];
        for (int k = 0; k < missing.length; k++) {
            var sum = new ExactSum();
            sum.add(totals[k]);
            for (int row = 0; row < weights.length; row++) {
                sum.addProduct(-auxiliary[k][row], weights[row]);
            }
            missing[k] = sum.value();
        }
        return missing;
    }

    private static boolean met(double[] missing, double[] totals) {
        for (int k = 0; k < missing.length; k++) {
            if (!(Math.abs(missing[k]) <= CLOSE * (1 + Math.abs(totals[k])))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double[] residuals(double[] values) {
        double[] u = new double[values.length];
        for (int row = 0; row < u.length; row++) {
            u[row] = weights[row] == 0 ? 0 : values[row] / weights[row];
        }
        double[] left = regression.residuals(u, regression.coefficients(u));
        for (int row = 0; row < left.length; row++) {
            left[row] *= weights[row];
        }
        return left;
    }
}
