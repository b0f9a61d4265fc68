package vn.cchc.scoring.ranking;

import java.util.List;
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
     * @param replications at least 1
     * @param seed the same seed gives the same ranks
     */
    public List<RankDistribution> run(int replications, long seed, int threads) {
        return IntStream.range(0, threads)
                .parallel()
                .mapToObj(part -> part(part, threads, replications, seed))
                .reduce(RankCounts::plus)
                .orElseThrow()
                .distributions(items.stream().map(Item::name).toList(), totals.units());
    }

    /** Every so-manieth replication: counts are added, so the split does not matter. */
    private RankCounts part(int first, int step, int replications, long seed) {
        var counts = new RankCounts(items.size(), totals.units().size());
        var figures = new ReplicateFigures(totals, questionsOfItem);
        double[] times = new double[totals.strata().length];
        for (int replication = first; replication < replications; replication += step) {
            strata.draw(new SeededRandom(seed, replication), times);
            counts.add(figures.of(times));
        }
        return counts;
    }
}
