package vn.cchc.scoring.estimation;

import java.util.Arrays;

/**
 * Variance of totals of a one-stage sample with unequal probabilities: {@code ΣΣ D_ij x_i x_j} with
 * {@code x = z} already divided by π, {@code D_ij = 1 - π_iπ_j/π_ij}. Source: Horvitz and Thompson,
 * JASA 47 (1952); Yates and Grundy, JRSS B 15 (1953); Hartley and Rao, AMS 33 (1962); Overton
 * (1985).
 *
 * @param distances D, symmetric, by unit
 */
public record JointProbabilities(double[][] distances) {

    /** From the joint inclusion probabilities, single ones on the diagonal. */
    public static JointProbabilities exact(double[][] joint) {
        return filled(joint.length, (i, j) -> i == j ? 1 - joint[i][i] : cross(joint, i, j));
    }

    private static double cross(double[][] joint, int i, int j) {
        return 1 - joint[i][i] * joint[j][j] / joint[i][j];
    }

    /** Overton's approximation from the single probabilities. */
    public static JointProbabilities overton(double[] pi) {
        double n = pi.length;
        return filled(
                pi.length, (i, j) -> i == j ? 1 - pi[i] : 1 - (n - (pi[i] + pi[j]) / 2) / (n - 1));
    }

    /**
     * Hartley and Rao's approximation.
     *
     * @param squares Σπ²/n over the population; the mean of the sample's π where it is not known
     */
    public static JointProbabilities hartleyRao(double[] pi, double squares) {
        double n = pi.length;
        return filled(
                pi.length,
                (i, j) -> i == j ? 1 - pi[i] : 1 - (n - pi[i] - pi[j] + squares) / (n - 1));
    }

    /** Hartley and Rao from the sample alone. */
    public static JointProbabilities hartleyRao(double[] pi) {
        return hartleyRao(pi, ExactSum.of(pi) / pi.length);
    }

    /** May be negative: then the sample says nothing about the precision. */
    public double horvitzThompson(double[] totals) {
        var sum = new ExactSum();
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals.length; j++) {
                sum.add(distances[i][j] * totals[i] * totals[j]);
            }
        }
        return sum.value();
    }

    /** Needs a sample of fixed size. */
    public double yatesGrundy(double[] totals) {
        var sum = new ExactSum();
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals.length; j++) {
                double difference = totals[i] - totals[j];
                sum.add(-distances[i][j] * difference * difference / 2);
            }
        }
        return sum.value();
    }

    /** Totals of an estimate by primary unit, in the order of the sample's units. */
    public static double[] totals(Sample sample, Linearised estimate) {
        var level = sample.levels().get(0);
        var totals = UnitTotals.of(level, estimate.rows(), estimate.values());
        double[] result = new double[level.groupOfUnit().length];
        Arrays.setAll(result, totals::of);
        return result;
    }

    private interface Cell {
        double at(int i, int j);
    }

    private static JointProbabilities filled(int n, Cell cell) {
        double[][] distances = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] = cell.at(i, j);
            }
        }
        return new JointProbabilities(distances);
    }
}
