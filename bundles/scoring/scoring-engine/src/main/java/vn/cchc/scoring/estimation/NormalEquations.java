package vn.cchc.scoring.estimation;

/** Weighted least squares by Cholesky, with sums that do not depend on the order of rows. */
final class NormalEquations {
    private static final int REFINEMENTS = 3;

    private final double[][] columns;
    private final double[] weights;
    private final double[][] root;

    /**
     * @param columns the explaining variables, column by column
     * @throws ArithmeticException when a column follows from the others
     */
    NormalEquations(double[][] columns, double[] weights) {
        this.columns = columns;
        this.weights = weights;
        this.root = root(gram());
    }

    /** Coefficients B of u on the columns: X'w(u - XB) = 0. */
    double[] coefficients(double[] u) {
        double[] b = new double[columns.length];
        for (int round = 0; round <= REFINEMENTS; round++) {
            double[] left = residuals(u, b);
            double[] step = solve(products(left));
            for (int k = 0; k < b.length; k++) {
                b[k] += step[k];
            }
        }
        return b;
    }

    double[] residuals(double[] u, double[] b) {
        double[] left = u.clone();
        for (int k = 0; k < columns.length; k++) {
            for (int row = 0; row < left.length; row++) {
                left[row] -= columns[k][row] * b[k];
            }
        }
        return left;
    }

    /** X'wu. */
    double[] products(double[] u) {
        double[] products = new double[columns.length];
        for (int k = 0; k < products.length; k++) {
            var sum = new ExactSum();
            for (int row = 0; row < u.length; row++) {
                sum.addProduct(columns[k][row] * weights[row], u[row]);
            }
            products[k] = sum.value();
        }
        return products;
    }

    /** Solves X'wX b = right. */
    double[] solve(double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= root[i][k] * x[k];
            }
            x[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= root[k][i] * x[k];
            }
            x[i] /= root[i][i];
        }
        return x;
    }

    private double[][] gram() {
        double[][] gram = new double[columns.length][];
        for (int k = 0; k < gram.length; k++) {
            gram[k] = products(columns[k]);
        }
        return gram;
    }

    private static double[][] root(double[][] gram) {
        int n = gram.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = gram[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                if (i == j && !(sum > 1e-12 * gram[i][i])) {
                    throw new ArithmeticException("Known total " + i + " follows from the others");
                }
                root[i][j] = i == j ? StrictMath.sqrt(sum) : sum / root[j][j];
            }
        }
        return root;
    }
}
