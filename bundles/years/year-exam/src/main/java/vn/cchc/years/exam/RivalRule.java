package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Another way to make a figure, which the published figures rule out: a mean of published parts
 * with weights of its own.
 *
 * @param name what people call it
 * @param node the figure it would make
 * @param weights by part; they need not add up to anything
 */
record RivalRule(String name, String node, Map<String, BigDecimal> weights) {
    private static final int GUARD_DIGITS = 20;

    /**
     * Whether the rule can have made the published figure. Every published number may be off by
     * half a unit of its last digit, and a mean by no more than what it is the mean of.
     *
     * @param parts published, by code; all that have a weight
     * @param digits of published figures
     */
    boolean canHaveMade(BigDecimal published, Map<String, BigDecimal> parts, int digits) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        return mean(parts).subtract(published).abs().compareTo(unit) <= 0;
    }

    private BigDecimal mean(Map<String, BigDecimal> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (var part : weights.entrySet()) {
            sum = sum.add(part.getValue().multiply(parts.get(part.getKey())));
            all = all.add(part.getValue());
        }
        return sum.divide(all, GUARD_DIGITS, RoundingMode.HALF_EVEN);
    }
}
