package vn.cchc.scoring.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Ranks by value, the highest first: equal values share a rank and the ranks they take up are
 * skipped (1, 2, 2, 4).
 */
public final class Ranking<T extends Comparable<? super T>> {
    private final Map<T, Integer> ranks = new HashMap<>();

    public Ranking(List<T> values) {
        var descending = values.stream().sorted(Collections.reverseOrder()).toList();
        for (int place = 0; place < descending.size(); place++) {
            ranks.putIfAbsent(descending.get(place), place + 1);
        }
    }

    /** Empty for a value that was not ranked. */
    public OptionalInt rank(T value) {
        Integer rank = ranks.get(value);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
