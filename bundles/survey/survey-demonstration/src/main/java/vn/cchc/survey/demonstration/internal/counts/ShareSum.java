package vn.cchc.survey.demonstration.internal.counts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of fractions without any rounding: numerators are added up by denominator, and brought
 * together once, when the mean is asked for.
 */
final class ShareSum {
    private final Map<Integer, Long> numerators = new TreeMap<>();
    private int count;

    void add(int satisfied, int answered) {
        numerators.merge(answered, (long) satisfied, Long::sum);
        count++;
    }

    /** The mean in percent, rounded once. */
    BigDecimal mean(int digits, RoundingMode rounding) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (var entry : numerators.entrySet()) {
            BigInteger next = BigInteger.valueOf(entry.getKey());
            numerator =
                    numerator
                            .multiply(next)
                            .add(denominator.multiply(BigInteger.valueOf(entry.getValue())));
            denominator = denominator.multiply(next);
        }
        return new BigDecimal(numerator)
                .movePointRight(2)
                .divide(
                        new BigDecimal(denominator.multiply(BigInteger.valueOf(count))),
                        digits,
                        rounding);
    }
}
