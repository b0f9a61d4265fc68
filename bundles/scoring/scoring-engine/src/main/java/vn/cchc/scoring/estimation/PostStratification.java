package vn.cchc.scoring.estimation;

/**
 * Post-stratification: weights of a cell are multiplied so that they add up to the known number of
 * persons; residuals are differences from the weighted mean of the cell. Source: Särndal, Swensson
 * and Wretman (1992), chapter 7.6.
 */
public record PostStratification(Margin cells, double[] weights) implements Calibration {

    public static PostStratification of(Sample sample, Margin cells) {
        return new PostStratification(cells, cells.fitted(sample.weights()));
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double[] residuals(double[] values) {
        double[] sums = cells.sums(values);
        double[] bases = cells.sums(weights);
        double[] residuals = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            int cell = cells.classOfRow()[row];
            residuals[row] = values[row] - weights[row] * (sums[cell] / bases[cell]);
        }
        return residuals;
    }
}
