package vn.cchc.scoring.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Primary sampling units of which only totals are known: the design of a sample without its rows.
 * Its variance is that of {@link Estimator} for one stage of clusters; since the units are in an
 * order of their own, plain sums always give the same bits.
 */
public final class PrimaryUnits {
    private final int[] firstOfStratum;
    private final double[] missing;
    private final LonelyRule rule;
    private final boolean lonelyInDomain;

    /**
     * @param stratumOfUnit number of the stratum of each unit, from 0, in ascending order
     * @param sizeOfUnit units there were to draw from in its stratum (1 or more) or its inclusion
     *     probability (below 1); infinite when units count as drawn with replacement
     */
    public PrimaryUnits(
            int[] stratumOfUnit, double[] sizeOfUnit, LonelyRule rule, boolean lonelyInDomain) {
        this.rule = rule;
        this.lonelyInDomain = lonelyInDomain;
        this.firstOfStratum = firsts(stratumOfUnit);
        this.missing = new double[stratumOfUnit.length];
        for (int stratum = 0; stratum < strata(); stratum++) {
            int units = units(stratum);
            for (int unit = first(stratum); unit < first(stratum + 1); unit++) {
                double size = sizeOfUnit[unit];
                double population = size < 1 ? units / size : size;
                missing[unit] = 1 - units / population;
            }
        }
    }

    private static int[] firsts(int[] stratumOfUnit) {
        int units = stratumOfUnit.length;
        int strata = units == 0 ? 0 : stratumOfUnit[units - 1] + 1;
        int[] firsts = new int[strata + 1];
        firsts[strata] = units;
        for (int unit = units - 1; unit >= 0; unit--) {
            firsts[stratumOfUnit[unit]] = unit;
        }
        return firsts;
    }

    public int strata() {
        return firstOfStratum.length - 1;
    }

    /** The first unit of a stratum; those of the next one end it. */
    public int first(int stratum) {
        return firstOfStratum[stratum];
    }

    private int units(int stratum) {
        return first(stratum + 1) - first(stratum);
    }

    /**
     * Variance of the sum of linearised values: by stratum (1 - n/M) n/(n-1) Σ(t - mean t)², see
     * {@code StagedVariance}.
     *
     * @param strata those with any unit of the domain, each once, ascending
     * @param totals sum of the linearised values of each unit, 0 where it has no answer of the
     *     domain; only units of these strata are looked at
     * @param present whether the unit has any answer of the domain
     * @return NaN when not known
     * @throws LonelyStratum by the rule FAIL
     */
    public double variance(int[] strata, double[] totals, boolean[] present) {
        double sum = 0;
        int groups = 0;
        int known = 0;
        for (int stratum : strata) {
            int units = present(stratum, present);
            if (units > 0) {
                double variance = variance(stratum, totals, units);
                groups++;
                if (!Double.isNaN(variance)) {
                    known++;
                    sum += variance;
                }
            }
        }
        return groups == known ? sum : sum * groups / known;
    }

    private int present(int stratum, boolean[] present) {
        int count = 0;
        int end = first(stratum + 1);
        for (int unit = first(stratum); unit < end; unit++) {
            if (present[unit]) {
                count++;
            }
        }
        return count;
    }

    private double variance(int stratum, double[] totals, int present) {
        if (whole(stratum)) {
            return 0;
        }
        int units = units(stratum);
        boolean lonelyHere = units == 1 || present == 1 && lonelyInDomain;
        if (units == 1 && rule == LonelyRule.FAIL) {
            throw new LonelyStratum(0);
        }
        if (lonelyHere && rule == LonelyRule.AVERAGE) {
            return Double.NaN;
        }
        boolean fromZero = lonelyHere && rule == LonelyRule.ADJUST;
        double sum = squares(stratum, totals, fromZero ? 0 : mean(stratum, totals));
        return units == 1 ? sum : sum * units / (units - 1);
    }

    private double mean(int stratum, double[] totals) {
        double sum = 0;
        int end = first(stratum + 1);
        for (int unit = first(stratum); unit < end; unit++) {
            sum += totals[unit];
        }
        return sum / units(stratum);
    }

    private double squares(int stratum, double[] totals, double mean) {
        double sum = 0;
        int end = first(stratum + 1);
        for (int unit = first(stratum); unit < end; unit++) {
            double distance = totals[unit] - mean;
            sum += missing[unit] * distance * distance;
        }
        return sum;
    }

    private boolean whole(int stratum) {
        for (int unit = first(stratum); unit < first(stratum + 1); unit++) {
            if (missing[unit] >= StagedVariance.WHOLE) {
                return false;
            }
        }
        return true;
    }

    /** Strata with one unit that were not taken whole. */
    public List<Integer> lonelyStrata() {
        var lonely = new ArrayList<Integer>();
        for (int stratum = 0; stratum < strata(); stratum++) {
            if (units(stratum) == 1 && !whole(stratum)) {
                lonely.add(stratum);
            }
        }
        return lonely;
    }

    /** Strata of which more units were drawn than there are, or whose units disagree on a size. */
    public List<Integer> impossibleStrata(double[] sizeOfUnit) {
        var impossible = new ArrayList<Integer>();
        for (int stratum = 0; stratum < strata(); stratum++) {
            int from = first(stratum);
            int to = first(stratum + 1);
            double largest = Arrays.stream(sizeOfUnit, from, to).max().orElse(0);
            double smallest = Arrays.stream(sizeOfUnit, from, to).min().orElse(0);
            if (largest >= 1 && (largest != smallest || largest < to - from)) {
                impossible.add(stratum);
            }
        }
        return impossible;
    }
}
