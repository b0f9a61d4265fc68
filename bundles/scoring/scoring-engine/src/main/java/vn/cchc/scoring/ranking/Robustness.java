package vn.cchc.scoring.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import vn.cchc.scoring.estimation.ExactSum;

/**
 * How far ranks depend on the choices made in building the index: the weights of the criteria, a
 * criterion left out, how criteria are put together, and what a missing share counts.
 *
 * <p>Each trial makes all choices anew: every weight is drawn between {@code 1 - spread} and {@code
 * 1 + spread} times the weight it has, one criterion or none is left out, criteria are averaged
 * arithmetically or geometrically, missing shares are left out or count 0. What a choice moves is
 * told by variance shares of the mean rank shift against the index as it is.
 *
 * <p>Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7; Saisana,
 * Saltelli and Tarantola, Journal of the Royal Statistical Society A 168 (2005), for the mean rank
 * shift; Jansen, Computer Physics Communications 117 (1999), for the estimators of first-order and
 * total shares.
 */
public final class Robustness {
    private static final String INDEX = "index";

    private final IndexTrial trial;
    private final double[] reference;
    private final List<String> units;

    /** Criteria of equal weight. */
    public Robustness(List<String> units, double[][] shares, double spread) {
        this(units, shares, equal(shares), spread);
    }

    /**
     * @param units codes of the ranked units
     * @param shares by unit and criterion, from 0 to 1: share of satisfied answers, or of the
     *     maximum of points; NaN for missing or not applicable
     * @param weights of the criteria in the index as it is, each above 0: for points the maxima
     * @param spread how far a weight may be from that, for example 0.5
     */
    public Robustness(List<String> units, double[][] shares, double[] weights, double spread) {
        this.units = List.copyOf(units);
        this.trial = new IndexTrial(shares, weights, spread);
        this.reference = trial.ranks(Choices.asBuilt());
    }

    private static double[] equal(double[][] shares) {
        double[] weights = new double[shares[0].length];
        Arrays.fill(weights, 1);
        return weights;
    }

    /**
     * @param trials number of base trials; (number of choices + 2) times as many are computed
     * @param level part of the trials that the rank ranges cover, for example 0.9
     */
    public RobustnessReport run(int trials, long seed, double level) {
        var draws = new ChoiceDraws(trial.criteria(), seed);
        double[] shift = new double[trials];
        double[] other = new double[trials];
        double[][] mixed = new double[Choice.values().length][trials];
        var counts = new RankCounts(1, units.size());
        for (int t = 0; t < trials; t++) {
            Choices a = draws.first(t);
            Choices b = draws.second(t);
            double[] ranksOfA = trial.ranks(a);
            double[] ranksOfB = trial.ranks(b);
            counts.add(new double[][] {negative(ranksOfA)});
            counts.add(new double[][] {negative(ranksOfB)});
            shift[t] = meanShift(ranksOfA);
            other[t] = meanShift(ranksOfB);
            for (var choice : Choice.values()) {
                mixed[choice.ordinal()][t] = meanShift(trial.ranks(a.with(choice, b)));
            }
        }
        return new RobustnessReport(
                ranges(counts, level), shares(shift, other, mixed), mean(shift, other));
    }

    /** A better rank is a larger value. */
    private static double[] negative(double[] ranks) {
        return DoubleStream.of(ranks).map(rank -> -rank).toArray();
    }

    /** Mean over the units of the distance from the rank in the index as built. */
    private double meanShift(double[] ranks) {
        double sum = 0;
        for (int unit = 0; unit < ranks.length; unit++) {
            sum += Math.abs(ranks[unit] - reference[unit]);
        }
        return sum / ranks.length;
    }

    private List<RobustnessReport.RankRange> ranges(RankCounts counts, double level) {
        var distribution = counts.distributions(List.of(INDEX), units).get(0);
        var ranges = new ArrayList<RobustnessReport.RankRange>();
        for (int unit = 0; unit < units.size(); unit++) {
            ranges.add(
                    new RobustnessReport.RankRange(
                            units.get(unit),
                            (int) reference[unit],
                            distribution.interval(units.get(unit), level).orElseThrow()));
        }
        return ranges;
    }

    /** Jansen: first order 1 - E(fB - fAB)²/2V, total E(fA - fAB)²/2V. */
    private static List<RobustnessReport.ShareOfVariance> shares(
            double[] a, double[] b, double[][] mixed) {
        double variance = variance(a, b);
        var shares = new ArrayList<RobustnessReport.ShareOfVariance>();
        for (var choice : Choice.values()) {
            double[] ab = mixed[choice.ordinal()];
            double first = variance == 0 ? 0 : 1 - meanSquare(b, ab) / (2 * variance);
            double total = variance == 0 ? 0 : meanSquare(a, ab) / (2 * variance);
            shares.add(new RobustnessReport.ShareOfVariance(choice, first, total));
        }
        return shares;
    }

    private static double meanSquare(double[] one, double[] other) {
        var sum = new ExactSum();
        for (int i = 0; i < one.length; i++) {
            sum.add((one[i] - other[i]) * (one[i] - other[i]));
        }
        return sum.value() / one.length;
    }

    private static double mean(double[] a, double[] b) {
        return (ExactSum.of(a) + ExactSum.of(b)) / (a.length + b.length);
    }

    private static double variance(double[] a, double[] b) {
        double mean = mean(a, b);
        var sum = new ExactSum();
        for (int i = 0; i < a.length; i++) {
            sum.add((a[i] - mean) * (a[i] - mean));
            sum.add((b[i] - mean) * (b[i] - mean));
        }
        return sum.value() / (a.length + b.length - 1);
    }
}
