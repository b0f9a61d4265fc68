package vn.cchc.scoring.ranking;

import java.util.ArrayList;
import java.util.List;

/** How often each unit took each rank, and how often it stood above each other one. */
final class RankCounts {
    private final long[][][] ranks;
    private final long[][][] above;

    RankCounts(int items, int units) {
        ranks = new long[items][units][units];
        above = new long[items][units][units];
    }

    /**
     * Counts one replication. Equal figures share the better rank; a unit without a figure has
     * none.
     *
     * @param figures by item and unit
     */
    void add(double[][] figures) {
        for (int item = 0; item < figures.length; item++) {
            add(figures[item], ranks[item], above[item]);
        }
    }

    private static void add(double[] figures, long[][] ranks, long[][] above) {
        for (int unit = 0; unit < figures.length; unit++) {
            if (Double.isNaN(figures[unit])) {
                continue;
            }
            ranks[unit][compare(figures, figures[unit], above[unit])]++;
        }
    }

    /**
     * Counts the units below, and gives the number of those above. Which is which is a toss, so
     * there is nothing to branch on: a wrong guess would cost more than both additions.
     */
    private static int compare(double[] figures, double figure, long[] above) {
        int better = 0;
        for (int other = 0; other < figures.length; other++) {
            better += figures[other] > figure ? 1 : 0;
            above[other] += figures[other] < figure ? 1 : 0;
        }
        return better;
    }

    RankCounts plus(RankCounts other) {
        addTo(ranks, other.ranks);
        addTo(above, other.above);
        return this;
    }

    private static void addTo(long[][][] sums, long[][][] more) {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums[i].length; j++) {
                for (int k = 0; k < sums[i][j].length; k++) {
                    sums[i][j][k] += more[i][j][k];
                }
            }
        }
    }

    List<RankDistribution> distributions(List<String> items, List<String> units) {
        var distributions = new ArrayList<RankDistribution>();
        for (int item = 0; item < items.size(); item++) {
            distributions.add(
                    new RankDistribution(items.get(item), units, ranks[item], above[item]));
        }
        return distributions;
    }
}
