package vn.cchc.survey.demonstration.internal.targets;

import java.math.BigDecimal;
import java.util.List;

/** Values are planned in whole millionths of a percent, so that no sum depends on rounding. */
public final class Micropercent {
    /** One percent. */
    public static final long PERCENT = 1_000_000;

    private Micropercent() {}

    /** For example 83.94 percent. */
    public static long of(BigDecimal percent) {
        return percent.movePointRight(6).longValueExact();
    }

    static long limit(long value, long low, long high) {
        return Math.max(low, Math.min(high, value));
    }

    /** The mean of several figures, each with its number of criteria, rounded down. */
    static long mean(List<Long> values, List<Integer> weights) {
        long sum = 0;
        long weight = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(i) * weights.get(i);
            weight += weights.get(i);
        }
        return Math.floorDiv(sum, weight);
    }
}
