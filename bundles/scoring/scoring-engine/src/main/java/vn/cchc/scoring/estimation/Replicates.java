package vn.cchc.scoring.estimation;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Replicate weights: the estimate is computed anew with each set of weights, and how the results
 * differ is its variance: {@code V = scale Σ rscale (θ_r - centre)²}. Source: Wolter, Introduction
 * to Variance Estimation (2007).
 *
 * @param factors by replicate and primary sampling unit: what the weight is multiplied by
 * @param scale one for all replicates
 * @param scales one by replicate
 * @param aroundEstimate centre is the full-sample estimate; otherwise the mean of the replicates
 */
public record Replicates(
        double[][] factors, double scale, double[] scales, boolean aroundEstimate) {

    /** Leaves out one primary unit at a time, within its stratum (JKn); one stratum gives JK1. */
    public static Replicates jackknife(Sample sample, boolean aroundEstimate) {
        int[] strata = sample.strataOfPrimaryUnits();
        double[] fractions = sample.primaryFractions();
        int[] sizes = new int[strata.length];
        Arrays.stream(strata).forEach(stratum -> sizes[stratum]++);
        double[][] factors = new double[strata.length][strata.length];
        double[] scales = new double[strata.length];
        for (int left = 0; left < strata.length; left++) {
            double n = sizes[strata[left]];
            for (int unit = 0; unit < strata.length; unit++) {
                factors[left][unit] = strata[unit] == strata[left] ? n / (n - 1) : 1;
            }
            factors[left][left] = 0;
            scales[left] = (n - 1) / n * (1 - fractions[left]);
        }
        return new Replicates(factors, 1, scales, aroundEstimate);
    }

    /** Bootstrap with these factors; scale 1/R, or 1/(R-1) as in R. */
    public static Replicates bootstrap(double[][] factors, double scale, boolean aroundEstimate) {
        return equal(factors, scale, aroundEstimate);
    }

    /**
     * Balanced half-samples after Fay; rho 0 is plain BRR.
     *
     * @param signs by replicate and primary unit, 1 or -1, opposite in the two units of a stratum
     */
    public static Replicates balanced(double[][] signs, double rho, boolean aroundEstimate) {
        double[][] factors = new double[signs.length][];
        for (int r = 0; r < signs.length; r++) {
            factors[r] = Arrays.stream(signs[r]).map(sign -> 1 + (1 - rho) * sign).toArray();
        }
        double scale = 1 / (signs.length * (1 - rho) * (1 - rho));
        return equal(factors, scale, aroundEstimate);
    }

    private static Replicates equal(double[][] factors, double scale, boolean aroundEstimate) {
        double[] scales = new double[factors.length];
        Arrays.fill(scales, 1);
        return new Replicates(factors, scale, scales, aroundEstimate);
    }

    /** Standard error of what this computes from a sample. */
    public double standardError(Sample sample, ToDoubleFunction<Sample> estimate) {
        double[] results = new double[factors.length];
        for (int r = 0; r < results.length; r++) {
            results[r] = estimate.applyAsDouble(reweighted(sample, factors[r]));
        }
        double centre =
                aroundEstimate
                        ? estimate.applyAsDouble(sample)
                        : ExactSum.of(results) / results.length;
        var sum = new ExactSum();
        for (int r = 0; r < results.length; r++) {
            double distance = results[r] - centre;
            sum.add(scales[r] * distance * distance);
        }
        return StrictMath.sqrt(scale * sum.value());
    }

    private static Sample reweighted(Sample sample, double[] factors) {
        double[] weights = sample.weights();
        int[] units = sample.primaryUnits();
        for (int row = 0; row < weights.length; row++) {
            weights[row] *= factors[units[row]];
        }
        return new Sample(sample.design(), weights, sample.levels(), java.util.Optional.empty());
    }

    /** Rank of the factors less one. */
    public int degreesOfFreedom() {
        double[][] left = new double[factors.length][];
        Arrays.setAll(left, r -> factors[r].clone());
        int rank = 0;
        for (int column = 0; column < left[0].length && rank < left.length; column++) {
            int pivot = pivot(left, rank, column);
            if (Math.abs(left[pivot][column]) > 1e-9) {
                double[] row = left[pivot];
                left[pivot] = left[rank];
                left[rank] = row;
                eliminate(left, rank++, column);
            }
        }
        return rank - 1;
    }

    private static int pivot(double[][] left, int from, int column) {
        int pivot = from;
        for (int r = from; r < left.length; r++) {
            if (Math.abs(left[r][column]) > Math.abs(left[pivot][column])) {
                pivot = r;
            }
        }
        return pivot;
    }

    private static void eliminate(double[][] left, int rank, int column) {
        for (int r = rank + 1; r < left.length; r++) {
            double factor = left[r][column] / left[rank][column];
            for (int c = column; c < left[r].length; c++) {
                left[r][c] -= factor * left[rank][c];
            }
        }
    }
}
