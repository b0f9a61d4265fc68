package vn.cchc.scoring.estimation;

/**
 * A classification of all rows with the known number of persons in each class.
 *
 * @param classOfRow number of the class, from 0
 * @param totals persons by class
 */
public record Margin(int[] classOfRow, double[] totals) {

    /** Correctly rounded sums of the values by class. */
    double[] sums(double[] values) {
        var sums = new ExactSum[totals.length];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = new ExactSum();
        }
        for (int row = 0; row < values.length; row++) {
            sums[classOfRow[row]].add(values[row]);
        }
        double[] result = new double[sums.length];
        for (int c = 0; c < sums.length; c++) {
            result[c] = sums[c].value();
        }
        return result;
    }

    int[] counts() {
        int[] counts = new int[totals.length];
        for (int c : classOfRow) {
            counts[c]++;
        }
        return counts;
    }

    /** The weights times total by present sum of their class; a class without rows stays out. */
    double[] fitted(double[] weights) {
        double[] present = sums(weights);
        double[] fitted = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            int c = classOfRow[row];
            fitted[row] = weights[row] * (totals[c] / present[c]);
        }
        return fitted;
    }
}
