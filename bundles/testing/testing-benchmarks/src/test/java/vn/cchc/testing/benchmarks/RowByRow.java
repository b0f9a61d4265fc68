package vn.cchc.testing.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;

/**
 * The index as one would write it down first: a map a form, a map a province, one look at every
 * cell. It knows the same rules and none of the engine's precautions (exact fractions, checks,
 * ranks).
 */
record RowByRow(ShareOfAnswers methodology) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Satisfied and all answers to a criterion. */
    private static final class Count {
        private long satisfied;
        private long answered;
    }

    /** The published index of every province, by code. */
    Map<String, BigDecimal> provinces(List<Map<String, String>> rows) {
        var counts = new HashMap<String, Map<String, Count>>();
        for (var row : rows) {
            var ofProvince =
                    counts.computeIfAbsent(row.get(SipasForms.PROVINCE), p -> new HashMap<>());
            for (var criterion : methodology.criteria()) {
                if (criterion.leaf()) {
                    count(row, criterion, ofProvince);
                }
            }
        }
        var published = new TreeMap<String, BigDecimal>();
        counts.forEach(
                (province, ofProvince) ->
                        published.put(province, publish(mean(shares(ofProvince.values())))));
        return published;
    }

    private void count(
            Map<String, String> row, AskedCriterion criterion, Map<String, Count> counts) {
        String answer = row.get(criterion.question().orElseThrow());
        if (answer != null && methodology.scale().contains(answer)) {
            var count = counts.computeIfAbsent(criterion.code(), c -> new Count());
            count.answered++;
            if (methodology.satisfied().contains(answer)) {
                count.satisfied++;
            }
        }
    }

    private static List<BigDecimal> shares(Collection<Count> counts) {
        var shares = new ArrayList<BigDecimal>();
        for (var count : counts) {
            shares.add(
                    HUNDRED.multiply(BigDecimal.valueOf(count.satisfied))
                            .divide(BigDecimal.valueOf(count.answered), MathContext.DECIMAL128));
        }
        return shares;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }

    private BigDecimal publish(BigDecimal value) {
        return value.setScale(methodology.digits(), methodology.rounding());
    }
}
