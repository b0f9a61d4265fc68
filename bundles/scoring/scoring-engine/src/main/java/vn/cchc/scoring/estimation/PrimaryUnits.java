package vn.cchc.scoring.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Primary sampling units of which only totals are known: the design of a sample without its rows.
 */
public final class PrimaryUnits {
    private final Level level;
    private final StagedVariance variance;
    private final LonelyRule rule;
    private final boolean lonelyInDomain;

    /**
     * @param stratumOfUnit number of the stratum of each unit, from 0
     * @param sizeOfUnit units there were to draw from in its stratum (1 or more) or its inclusion
     *     probability (below 1); infinite when units count as drawn with replacement
     */
    public PrimaryUnits(
            int[] stratumOfUnit, double[] sizeOfUnit, LonelyRule rule, boolean lonelyInDomain) {
        int[] units = new int[stratumOfUnit.length];
        Arrays.setAll(units, unit -> unit);
        this.rule = rule;
        this.lonelyInDomain = lonelyInDomain;
        this.level = Level.of(stratumOfUnit, units);
        for (int unit : units) {
            double size = sizeOfUnit[unit];
            level.population()[unit] = size < 1 ? level.drawn(unit) / size : size;
        }
        var design = SampleDesign.of().lonely(rule, lonelyInDomain);
        this.variance =
                new StagedVariance(
                        new Sample(design, new double[0], List.of(level), Optional.empty()));
    }

    /**
     * Variance of the sum of linearised values.
     *
     * @param units those with any answer of the domain, each once
     * @param totals sum of the linearised values of each
     * @return NaN when not known
     * @throws LonelyStratum by the rule FAIL
     */
    public double variance(int[] units, double[] totals) {
        return variance.of(units, totals);
    }

    /**
     * The strata that these units are in, with all of their units; these come first and in this
     * order. Variances of sums over them are the same there and cost less.
     */
    public PrimaryUnits around(int[] units) {
        int[] strata =
                Arrays.stream(units).map(unit -> level.groupOfUnit()[unit]).distinct().toArray();
        int[] placeOfStratum = new int[level.unitsOfGroup().length];
        boolean[] taken = new boolean[level.groupOfUnit().length];
        for (int place = 0; place < strata.length; place++) {
            placeOfStratum[strata[place]] = place;
        }
        Arrays.stream(units).forEach(unit -> taken[unit] = true);
        int[] others =
                Arrays.stream(strata)
                        .flatMap(stratum -> Arrays.stream(level.unitsOfGroup()[stratum]))
                        .filter(unit -> !taken[unit])
                        .toArray();
        int[] all = Arrays.copyOf(units, units.length + others.length);
        System.arraycopy(others, 0, all, units.length, others.length);
        return new PrimaryUnits(
                Arrays.stream(all).map(unit -> placeOfStratum[level.groupOfUnit()[unit]]).toArray(),
                Arrays.stream(all).mapToDouble(unit -> level.population()[unit]).toArray(),
                rule,
                lonelyInDomain);
    }

    /** Strata with one unit that were not taken whole. */
    public List<Integer> lonelyStrata() {
        var lonely = new ArrayList<Integer>();
        for (int stratum = 0; stratum < level.unitsOfGroup().length; stratum++) {
            int[] units = level.unitsOfGroup()[stratum];
            if (units.length == 1 && 1 - level.fraction(units[0]) >= StagedVariance.WHOLE) {
                lonely.add(stratum);
            }
        }
        return lonely;
    }

    /** Strata of which more units were drawn than there are, or whose units disagree on a size. */
    public List<Integer> impossibleStrata(double[] sizeOfUnit) {
        var impossible = new ArrayList<Integer>();
        for (int stratum = 0; stratum < level.unitsOfGroup().length; stratum++) {
            int[] units = level.unitsOfGroup()[stratum];
            double largest = Arrays.stream(units).mapToDouble(u -> sizeOfUnit[u]).max().orElse(0);
            double smallest = Arrays.stream(units).mapToDouble(u -> sizeOfUnit[u]).min().orElse(0);
            if (largest >= 1 && (largest != smallest || largest < units.length)) {
                impossible.add(stratum);
            }
        }
        return impossible;
    }
}
