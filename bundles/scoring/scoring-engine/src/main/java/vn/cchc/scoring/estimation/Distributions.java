package vn.cchc.scoring.estimation;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles to the last digits: the library's root search is polished by Newton steps. */
final class Distributions {
    private static final int STEPS = 4;

    private Distributions() {}

    /** NaN without degrees of freedom. */
    static double student(double p, double degrees) {
        return degrees > 0 ? polished(TDistribution.of(degrees), p) : Double.NaN;
    }

    static double normal(double p) {
        return polished(NormalDistribution.of(0, 1), p);
    }

    static double beta(double p, double alpha, double beta) {
        if (Double.isNaN(alpha) || Double.isNaN(beta)) {
            return Double.NaN;
        }
        if (alpha == 0 || beta == 0) {
            return alpha == 0 ? 0 : 1;
        }
        return polished(BetaDistribution.of(alpha, beta), p);
    }

    /** Probability above t. */
    static double studentTail(double t, double degrees) {
        return degrees > 0 && !Double.isNaN(t)
                ? TDistribution.of(degrees).survivalProbability(t)
                : Double.NaN;
    }

    private static double polished(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseCumulativeProbability(p);
        for (int step = 0; step < STEPS; step++) {
            double error =
                    p < 0.5
                            ? distribution.cumulativeProbability(x) - p
                            : 1 - p - distribution.survivalProbability(x);
            double next = x - error / distribution.density(x);
            if (!Double.isFinite(next)
                    || next < distribution.getSupportLowerBound()
                    || next > distribution.getSupportUpperBound()) {
                return x;
            }
            x = next;
        }
        return x;
    }
}
