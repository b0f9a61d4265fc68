package vn.cchc.scoring.ranking;

/** Builds the index of all units in one of the ways it could have been built, and ranks them. */
final class IndexTrial {
    /** What a share of 0 counts in a geometric mean, which it would otherwise make 0. */
    private static final double LEAST = 1e-4;

    private final double[][] shares;
    private final double[] weights;
    private final double spread;

    IndexTrial(double[][] shares, double[] weights, double spread) {
        this.shares = shares;
        this.weights = weights;
        this.spread = spread;
    }

    int criteria() {
        return shares[0].length;
    }

    /** Rank of each unit, from 1; equal indices share the better rank, no index comes last. */
    double[] ranks(Choices choices) {
        double[] index = new double[shares.length];
        for (int unit = 0; unit < shares.length; unit++) {
            index[unit] = index(shares[unit], choices);
        }
        double[] ranks = new double[index.length];
        for (int unit = 0; unit < index.length; unit++) {
            int better = 0;
            for (double other : index) {
                better += other > index[unit] ? 1 : 0;
            }
            ranks[unit] = better + 1.0;
        }
        return ranks;
    }

    private double index(double[] criteria, Choices choices) {
        double sum = 0;
        double counted = 0;
        for (int c = 0; c < criteria.length; c++) {
            boolean missing = Double.isNaN(criteria[c]);
            if (c == choices.leftOut() || missing && !choices.missingIsZero()) {
                continue;
            }
            double share = missing ? 0 : criteria[c];
            double weight = weight(choices, c);
            sum += weight * (choices.geometric() ? StrictMath.log(Math.max(share, LEAST)) : share);
            counted += weight;
        }
        if (counted == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return choices.geometric() ? StrictMath.exp(sum / counted) : sum / counted;
    }

    private double weight(Choices choices, int criterion) {
        return choices.weights().length == 0
                ? weights[criterion]
                : weights[criterion] * (1 + spread * (2 * choices.weights()[criterion] - 1));
    }
}
