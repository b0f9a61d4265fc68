package vn.cchc.scoring.estimation;

import java.util.List;

/**
 * Raking by iterative proportional fitting (Deming and Stephan 1940): each margin in turn until all
 * fit. Residuals as the R package survey has them: ten sweeps over the margins, each taking away
 * the unweighted mean of the class; {@link RegressionCalibration} with the function RAKING gives
 * the same weights and the textbook residuals.
 */
public record Raking(List<Margin> margins, double[] weights) implements Calibration {
    private static final int SWEEPS = 10;
    private static final int MOST_ROUNDS = 10_000;
    private static final double CLOSE = 1e-15;

    public static Raking of(Sample sample, List<Margin> margins) {
        double[] weights = sample.weights();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] before = weights;
            for (var margin : margins) {
                weights = margin.fitted(weights);
            }
            if (largestChange(before, weights) < CLOSE) {
                break;
            }
        }
        return new Raking(List.copyOf(margins), weights);
    }

    private static double largestChange(double[] before, double[] after) {
        double largest = 0;
        for (int row = 0; row < after.length; row++) {
            double change = before[row] == 0 ? 0 : Math.abs(after[row] / before[row] - 1);
            largest = Math.max(largest, change);
        }
        return largest;
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double[] residuals(double[] values) {
        double[] left = new double[values.length];
        for (int row = 0; row < left.length; row++) {
            left[row] = values[row] / weights[row];
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (var margin : margins) {
                takeMeans(left, margin);
            }
        }
        for (int row = 0; row < left.length; row++) {
            left[row] *= weights[row];
        }
        return left;
    }

    private static void takeMeans(double[] left, Margin margin) {
        double[] sums = margin.sums(left);
        int[] counts = margin.counts();
        for (int row = 0; row < left.length; row++) {
            int c = margin.classOfRow()[row];
            left[row] -= sums[c] / counts[c];
        }
    }
}
