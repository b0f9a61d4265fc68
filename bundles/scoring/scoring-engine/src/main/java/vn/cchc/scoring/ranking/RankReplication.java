package vn.cchc.scoring.ranking;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.Sample;
import vn.cchc.survey.AnswerTable;

/**
 * Ranks over bootstrap replications of the sample. In every replication n - 1 of the n primary
 * units of each stratum are drawn again with replacement, all figures are computed anew, and the
 * units are ranked by them. A stratum with one primary unit stays as it is: it shows no spread, so
 * its units' ranks move only because others do.
 *
 * <p>Source: Rao and Wu, Resampling inference with complex survey data, Journal of the American
 * Statistical Association 83 (1988), with n - 1 draws a stratum; Goldstein and Spiegelhalter,
 * Journal of the Royal Statistical Society A 159 (1996), for intervals of ranks.
 */
public final class RankReplication {
    private final PrimaryTotals totals;
    private final int[][] questionsOfItem;
    private final List<Item> items;
    private final Strata strata;

    /**
     * @param unit column with the code of the ranked unit
     * @param items what is ranked; each item is the mean of its questions' shares
     * @param valid codes that are answers
     * @param satisfied those of them that mean "satisfied"
     * @throws IllegalArgumentException when the table lacks a column
     */
    public RankReplication(
            Sample sample,
            AnswerTable table,
            String unit,
            List<Item> items,
            List<String> valid,
            List<String> satisfied) {
        this.items = List.copyOf(items);
        this.totals = PrimaryTotals.of(sample, table, unit, items, valid, satisfied);
        this.strata = new Strata(totals.strata());
        this.questionsOfItem =
                items.stream()
                        .map(
                                item ->
                                        item.columns().stream()
                                                .mapToInt(totals.questions()::indexOf)
                                                .toArray())
                        .toArray(int[][]::new);
    }

    /**
     * @param ranked by name of the item and code of the unit, whether the unit takes part; a unit
     *     without a published figure must not move the ranks of others
     * @param replications at least 1
     * @param seed the same seed gives the same ranks
     */
    public List<RankDistribution> run(
            BiPredicate<String, String> ranked, int replications, long seed, int threads) {
        boolean[][] takesPart = takesPart(ranked);
        return IntStream.range(0, threads)
                .parallel()
                .mapToObj(part -> part(takesPart, part, threads, replications, seed))
                .reduce(RankCounts::plus)
                .orElseThrow()
                .distributions(items.stream().map(Item::name).toList(), totals.units());
    }

    private boolean[][] takesPart(BiPredicate<String, String> ranked) {
        boolean[][] takesPart = new boolean[items.size()][totals.units().size()];
        for (int item = 0; item < takesPart.length; item++) {
            for (int unit = 0; unit < takesPart[item].length; unit++) {
                takesPart[item][unit] =
                        ranked.test(items.get(item).name(), totals.units().get(unit));
            }
        }
        return takesPart;
    }

    /** Every so-manieth replication: counts are added, so the split does not matter. */
    private RankCounts part(boolean[][] ranked, int first, int step, int replications, long seed) {
        var counts = new RankCounts(items.size(), totals.units().size());
        var figures = new ReplicateFigures(totals, questionsOfItem, ranked);
        double[] times = new double[totals.strata().length];
        for (int replication = first; replication < replications; replication += step) {
            strata.draw(new SeededRandom(seed, replication), times);
            counts.add(figures.of(times));
        }
        return counts;
    }
}
