package vn.cchc.scoring.ranking;

/**
 * One way to build the index.
 *
 * @param weights from 0 to 1 for each criterion, where 0.5 is the weight it has; empty for these
 *     weights
 * @param leftOut number of the criterion left out, -1 for none
 * @param geometric whether criteria are put together by the geometric mean
 * @param missingIsZero whether a missing share counts 0 instead of being left out
 */
record Choices(double[] weights, int leftOut, boolean geometric, boolean missingIsZero) {

    static Choices asBuilt() {
        return new Choices(new double[0], -1, false, false);
    }

    /** These, but for one choice, which is that of the others. */
    Choices with(Choice choice, Choices other) {
        return new Choices(
                choice == Choice.WEIGHTS ? other.weights : weights,
                choice == Choice.CRITERION_LEFT_OUT ? other.leftOut : leftOut,
                choice == Choice.AGGREGATION ? other.geometric : geometric,
                choice == Choice.MISSING ? other.missingIsZero : missingIsZero);
    }
}
