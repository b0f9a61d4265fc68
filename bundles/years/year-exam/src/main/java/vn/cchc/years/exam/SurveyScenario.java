package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case of the survey of officials that a statistician can review: when a unit is answered about
 * so often with these answers, expect these percentages.
 *
 * @param where file and line
 * @param answers how often each code was answered, by form and question; a form that is not there
 *     was not answered
 * @param expected percent by criterion, empty for no figure
 * @param expectedPoints exact points by criterion
 * @param tooFew forms of groups that are too small, by criterion
 */
record SurveyScenario(
        String where,
        String name,
        Map<String, Map<String, Map<String, Long>>> answers,
        Map<String, Optional<BigDecimal>> expected,
        Map<String, BigDecimal> expectedPoints,
        Map<String, List<String>> tooFew,
        List<String> because) {}
