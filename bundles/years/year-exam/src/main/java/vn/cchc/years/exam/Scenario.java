package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case a statistician can review: given these answers or figures, expect these figures.
 *
 * @param where file and line
 * @param answers how often each code was answered, by criterion; empty when figures are given
 * @param figures percent by criterion; empty when answers are given
 * @param expected published percent by criterion, empty for no figure
 */
record Scenario(
        String where,
        String name,
        Map<String, Map<String, Long>> answers,
        Map<String, BigDecimal> figures,
        Map<String, Optional<BigDecimal>> expected,
        List<String> because) {}
