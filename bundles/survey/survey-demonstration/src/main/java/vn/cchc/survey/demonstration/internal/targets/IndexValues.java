package vn.cchc.survey.demonstration.internal.targets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.survey.demonstration.internal.chance.Dice;

/**
 * Draws the index of every province. Known values are posts; the places between two posts get
 * values drawn between them, in order and never closer than a gap. Then the drawn values are drawn
 * towards the lower ends of their ranges, or the upper ones, all by the same part of their way,
 * until the mean is the nation's. The order and the gaps survive that.
 */
final class IndexValues {
    private static final long GAP = 60_000;
    private static final long ABOVE_THE_MEAN = 7 * Micropercent.PERCENT;
    private static final long BELOW_THE_MEAN = 6 * Micropercent.PERCENT;
    private static final long USUAL_MEAN = 84 * Micropercent.PERCENT;
    private static final long HIGHEST = 97 * Micropercent.PERCENT;

    /** A drawn value and the ends between which it may move without meeting its neighbours. */
    private record Drawn(int place, long value, long low, long high) {}

    private final Places places;
    private final TreeMap<Integer, Long> posts = new TreeMap<>();
    private final Optional<Long> mean;
    private final Dice dice;

    /**
     * @param known known values by province
     * @param between values that lie between a place and the next, by the upper place
     */
    IndexValues(
            Places places,
            Map<Integer, Long> known,
            Map<Integer, Long> between,
            Optional<Long> mean,
            Dice dice) {
        this.places = places;
        this.mean = mean;
        this.dice = dice;
        known.forEach((province, value) -> posts.put(2 * places.of(province), value));
        between.forEach((place, value) -> posts.put(2 * place + 1, value));
        addEnds();
    }

    /** Posts above the first place and below the last. */
    private void addEnds() {
        long middle = mean.orElse(USUAL_MEAN);
        long top = posts.isEmpty() ? 0 : posts.firstEntry().getValue() + Micropercent.PERCENT;
        long bottom =
                posts.isEmpty() ? HIGHEST : posts.lastEntry().getValue() - Micropercent.PERCENT;
        posts.put(1, Math.min(HIGHEST, Math.max(top, middle + ABOVE_THE_MEAN)));
        posts.put(2 * places.count() + 1, Math.min(bottom, middle - BELOW_THE_MEAN));
    }

    /** Values by province; empty when the known figures leave no room for it. */
    Optional<long[]> draw() {
        var drawn = new ArrayList<Drawn>();
        for (int post : posts.headMap(posts.lastKey()).keySet()) {
            if (!between(post, posts.higherKey(post), drawn)) {
                return Optional.empty();
            }
        }
        long[] values = new long[places.count()];
        for (int p = 0; p < values.length; p++) {
            values[p] = posts.getOrDefault(2 * places.of(p), 0L);
        }
        drawn.forEach(d -> values[places.province(d.place())] = d.value());
        return mean.isEmpty() || moveTo(mean.get(), values, drawn)
                ? Optional.of(values)
                : Optional.empty();
    }

    private boolean between(int upper, int lower, List<Drawn> into) {
        int first = upper / 2 + 1;
        int count = (lower + 1) / 2 - first;
        long low = posts.get(lower);
        long room = posts.get(upper) - low;
        if (room <= 0) {
            return false;
        }
        long gap = Math.min(GAP, room / (2L * (count + 1)));
        long free = room - gap * (count + 1);
        var offsets = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            offsets.add(dice.between(0, free));
        }
        offsets.sort(Collections.reverseOrder());
        for (int i = 0; i < count; i++) {
            long floor = low + gap * (count - i);
            into.add(new Drawn(first + i, floor + offsets.get(i), floor, floor + free));
        }
        return true;
    }

    private boolean moveTo(long target, long[] values, List<Drawn> drawn) {
        long missing = target * values.length - sum(values);
        long way = drawn.stream().mapToLong(d -> way(d, missing)).sum();
        if (missing != 0 && Math.abs(missing) > Math.abs(way)) {
            return false;
        }
        for (var d : drawn) {
            if (missing != 0) {
                values[places.province(d.place())] += part(way(d, missing), missing, way);
            }
        }
        return true;
    }

    /** How far a value can go up or down. */
    private static long way(Drawn d, long direction) {
        return direction > 0 ? d.high() - d.value() : d.low() - d.value();
    }

    private static long part(long way, long missing, long allWays) {
        return BigInteger.valueOf(way)
                .multiply(BigInteger.valueOf(missing))
                .divide(BigInteger.valueOf(allWays))
                .longValueExact();
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
