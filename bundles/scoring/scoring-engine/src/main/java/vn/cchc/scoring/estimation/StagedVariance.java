package vn.cchc.scoring.estimation;

/**
 * Variance of a sum of linearised values over a sample of several stages.
 *
 * <p>For every group (stratum, or unit of the stage above) with n units drawn of M, t the sum of
 * the values by unit, zero for units without any: {@code n/(n-1) * sum (1 - n/M) (t - mean t)²}.
 * The next stage adds the same inside every unit, times n/M. Without M a stage counts as drawn with
 * replacement and is the last. A group drawn whole adds nothing at its stage. With unequal
 * probabilities the unit's own probability stands for n/M (Brewer's approximation).
 *
 * <p>Source: Särndal, Swensson and Wretman (1992), results 3.7.3, 4.3.1 and 5.7; Brewer and
 * Donadio, Survey Methodology 29 (2003).
 */
final class StagedVariance {
    /** A group of which less than this is missing was drawn whole. */
    static final double WHOLE = 1e-7;

    private final Sample sample;

    StagedVariance(Sample sample) {
        this.sample = sample;
    }

    /**
     * @param values one for each of these rows; already multiplied by the weight
     * @return NaN when not known
     * @throws LonelyStratum by the rule FAIL
     */
    double of(int[] rows, double[] values) {
        var sum = new ExactSum();
        double[] factors = null;
        int stage = 0;
        for (var level : sample.levels()) {
            if (stage > 0 && !level.finite()) {
                break;
            }
            var totals = UnitTotals.of(level, rows, values);
            sum.add(stageVariance(level, totals, factors, stage));
            factors = factors(level, factors);
            stage++;
            if (!level.finite()) {
                break;
            }
        }
        return sum.value();
    }

    private double stageVariance(Level level, UnitTotals totals, double[] factors, int stage) {
        var sum = new ExactSum();
        int groups = 0;
        int known = 0;
        for (int group = 0; group < level.unitsOfGroup().length; group++) {
            if (totals.unitsPresent(group) > 0) {
                double variance = groupVariance(level, totals, group, stage);
                groups++;
                if (!Double.isNaN(variance)) {
                    known++;
                    sum.add(factors == null ? variance : factors[group] * variance);
                } else if (stage > 0) {
                    return Double.NaN; // no other stratum below the same parent
                }
            }
        }
        return groups == known ? sum.value() : sum.value() * groups / known;
    }

    private double groupVariance(Level level, UnitTotals totals, int group, int stage) {
        int[] units = level.unitsOfGroup()[group];
        if (whole(level, units)) {
            return 0;
        }
        var rule = sample.design().lonely();
        boolean single = units.length == 1;
        boolean lonelyHere =
                single || totals.unitsPresent(group) == 1 && sample.design().lonelyInDomain();
        if (single && rule == LonelyRule.FAIL) {
            throw new LonelyStratum(stage);
        }
        if (lonelyHere && rule == LonelyRule.AVERAGE) {
            return Double.NaN;
        }
        double mean = lonelyHere && rule == LonelyRule.ADJUST ? 0 : totals.mean(units);
        var sum = new ExactSum();
        for (int unit : units) {
            double distance = totals.of(unit) - mean;
            sum.add((1 - level.fraction(unit)) * distance * distance);
        }
        return single ? sum.value() : sum.value() * units.length / (units.length - 1);
    }

    private static boolean whole(Level level, int[] units) {
        for (int unit : units) {
            if (1 - level.fraction(unit) >= WHOLE) {
                return false;
            }
        }
        return true;
    }

    /** What a unit's inner variance counts: the product of the fractions on the way to it. */
    private static double[] factors(Level level, double[] above) {
        double[] factors = new double[level.groupOfUnit().length];
        for (int unit = 0; unit < factors.length; unit++) {
            double outer = above == null ? 1 : above[level.groupOfUnit()[unit]];
            factors[unit] = outer * level.fraction(unit);
        }
        return factors;
    }
}
