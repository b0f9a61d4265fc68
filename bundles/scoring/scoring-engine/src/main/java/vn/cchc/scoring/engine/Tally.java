package vn.cchc.scoring.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.AskedCriterion;

/**
 * The answers of one unit, counted.
 *
 * @param forms number of forms, answered or not
 * @param codes how often each code of the scale was answered, by code of the leaf criterion
 */
public record Tally(long forms, Map<String, Map<String, Long>> codes) {
    static final Tally NONE = new Tally(0, Map.of());

    public Tally {
        var copy = new HashMap<String, Map<String, Long>>();
        codes.forEach((leaf, counts) -> copy.put(leaf, Map.copyOf(counts)));
        codes = Map.copyOf(copy);
    }

    /** Both together: counting is adding, so parts may be counted anywhere in any order. */
    public Tally plus(Tally other) {
        var sum = new HashMap<String, Map<String, Long>>(codes);
        other.codes.forEach((leaf, counts) -> sum.merge(leaf, counts, Tally::sum));
        return new Tally(Math.addExact(forms, other.forms), sum);
    }

    /** How many answers to these criteria took one of these codes. */
    long count(List<AskedCriterion> leaves, Collection<String> wanted) {
        long count = 0;
        for (var leaf : leaves) {
            var counts = codes.getOrDefault(leaf.code(), Map.of());
            for (String code : wanted) {
                count = Math.addExact(count, counts.getOrDefault(code, 0L));
            }
        }
        return count;
    }

    private static Map<String, Long> sum(Map<String, Long> some, Map<String, Long> more) {
        var sum = new HashMap<>(some);
        more.forEach((code, count) -> sum.merge(code, count, Math::addExact));
        return sum;
    }
}
