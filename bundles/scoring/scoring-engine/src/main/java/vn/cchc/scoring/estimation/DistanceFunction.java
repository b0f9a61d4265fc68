package vn.cchc.scoring.estimation;

/**
 * How far new weights may go from the first ones: the ratio new by first weight as a function of
 * the linear predictor. Source: Deville and Särndal, JASA 87 (1992).
 */
public sealed interface DistanceFunction {

    double ratio(double predictor);

    /** Derivative of the ratio. */
    double slope(double predictor);

    /** 1 + u; weights may turn negative. */
    record Linear() implements DistanceFunction {
        @Override
        public double ratio(double u) {
            return 1 + u;
        }

        @Override
        public double slope(double u) {
            return 1;
        }
    }

    /** exp u; weights stay positive. */
    record Exponential() implements DistanceFunction {
        @Override
        public double ratio(double u) {
            return StrictMath.exp(u);
        }

        @Override
        public double slope(double u) {
            return StrictMath.exp(u);
        }
    }

    /** Between two bounds, low < 1 < high. */
    record Logit(double low, double high) implements DistanceFunction {
        @Override
        public double ratio(double u) {
            double e = power(u);
            return (low * (high - 1) + high * (1 - low) * e) / (high - 1 + (1 - low) * e);
        }

        @Override
        public double slope(double u) {
            double e = power(u);
            double below = high - 1 + (1 - low) * e;
            return steepness() * e * (1 - low) * (high - 1) * (high - low) / (below * below);
        }

        private double steepness() {
            return (high - low) / ((1 - low) * (high - 1));
        }

        private double power(double u) {
            return StrictMath.exp(steepness() * u);
        }
    }
}
