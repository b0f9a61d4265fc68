package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Ranks by published value, the highest first: equal values share a rank and the ranks they take up
 * are skipped (1, 2, 2, 4).
 */
final class Ranking {
    private final Map<BigDecimal, Integer> ranks = new HashMap<>();

    Ranking(List<BigDecimal> values) {
        var descending = values.stream().sorted(Collections.reverseOrder()).toList();
        for (int place = 0; place < descending.size(); place++) {
            ranks.putIfAbsent(descending.get(place), place + 1);
        }
    }

    OptionalInt rank(BigDecimal value) {
        Integer rank = ranks.get(value);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
