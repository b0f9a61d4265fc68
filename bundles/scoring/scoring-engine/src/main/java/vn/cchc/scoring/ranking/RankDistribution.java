package vn.cchc.scoring.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The ranks of all units by one item over the replications. */
public final class RankDistribution {
    private final String item;
    private final List<String> units;
    private final long[][] ranks;
    private final long[][] above;

    /**
     * @param ranks how often, by unit and rank from 0
     * @param above how often the first unit's figure was larger than the second's
     */
    RankDistribution(String item, List<String> units, long[][] ranks, long[][] above) {
        this.item = item;
        this.units = List.copyOf(units);
        this.ranks = ranks;
        this.above = above;
    }

    public String item() {
        return item;
    }

    /**
     * The ranks between the quantiles that leave out equal parts at both ends.
     *
     * @param level for example 0.95
     * @return empty for a unit that has no figure in any replication
     */
    public Optional<RankInterval> interval(String unit, double level) {
        long[] counts = ranks[number(unit)];
        long all = LongStream.of(counts).sum();
        if (all == 0) {
            return Optional.empty();
        }
        double tail = all * (1 - level) / 2;
        return Optional.of(new RankInterval(fromTheTop(counts, tail), fromTheEnd(counts, tail)));
    }

    /** The first rank at which more than the tail has come together. */
    private static int fromTheTop(long[] counts, double tail) {
        long sum = 0;
        int rank = 0;
        while (sum <= tail) {
            sum += counts[rank++];
        }
        return rank;
    }

    private static int fromTheEnd(long[] counts, double tail) {
        long sum = 0;
        int rank = counts.length;
        while (sum <= tail) {
            sum += counts[--rank];
        }
        return rank + 1;
    }

    /**
     * Units that cannot be told apart, by number of the group from 1. A group begins with its
     * leader, and a unit belongs to it as long as the leader was not clearly ahead of it: ahead in
     * less than {@code (1 + level)/2} of the replications. The first unit that is told apart leads
     * the next group.
     *
     * @param ranking all ranked units, the best first
     */
    public Map<String, Integer> groups(List<String> ranking, double level) {
        var groups = new LinkedHashMap<String, Integer>();
        var leaders = new ArrayList<String>();
        for (String unit : ranking) {
            if (leaders.isEmpty() || apart(leaders.get(leaders.size() - 1), unit, level)) {
                leaders.add(unit);
            }
            groups.put(unit, leaders.size());
        }
        return groups;
    }

    private boolean apart(String leader, String unit, double level) {
        long[] counts = ranks[number(unit)];
        double all = LongStream.of(counts).sum();
        return above[number(leader)][number(unit)] >= all * (1 + level) / 2;
    }

    private int number(String unit) {
        int number = units.indexOf(unit);
        if (number < 0) {
            throw new IllegalArgumentException("No unit " + unit);
        }
        return number;
    }
}
