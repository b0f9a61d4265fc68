package vn.cchc.edition.internal.rest;

import java.util.List;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.model.LanguageText;

/**
 * How the points of an index are given.
 *
 * @param scope {@code province} or {@code ministry}
 * @param assessed codes of the units that are assessed; left out when all units are
 * @param notRanked codes of the units that are assessed and get no rank
 * @param notApplicable what a criterion that does not apply to a unit does: {@code reduce-maximum}
 *     or {@code full-points}
 * @param ties {@code same-rank} or {@code same-rank-if-exact}
 * @param officialsSurvey how answers of officials become points; left out where the year says
 *     nothing of it
 */
public record PointsRecord(
        String scope,
        List<String> assessed,
        List<String> notRanked,
        String notApplicable,
        String ties,
        List<Rule> rules,
        OfficialsSurveyRecord officialsSurvey) {

    /**
     * A rule by which criteria are given points.
     *
     * @param mayNotApply whether a criterion may be marked as not applicable
     * @param confidence {@code confirmed}, {@code inferred} or {@code invented}
     */
    public record Rule(
            String code,
            boolean mayNotApply,
            String confidence,
            String source,
            List<Table> tables) {
        static Rule of(PointsRule rule) {
            return new Rule(
                    rule.code(),
                    rule.mayNotApply(),
                    rule.confidence().word(),
                    rule.source(),
                    rule.tables().stream().map(Table::of).toList());
        }
    }

    /**
     * @param branch word by which the scorer chooses the table; left out when there is no choice
     */
    public record Table(String branch, String kind, LanguageText measure, List<Step> steps) {
        static Table of(PointsRule.Table table) {
            return new Table(
                    table.branch().orElse(null),
                    table.kind().word(),
                    table.measure(),
                    table.steps().stream()
                            .map(s -> new Step(s.threshold(), s.award().toString()))
                            .toList());
        }
    }

    /**
     * @param points points, or percent of the maximum with a percent sign
     */
    public record Step(String threshold, String points) {}

    static PointsRecord of(PointsOfCriteria methodology) {
        var units = methodology.units();
        return new PointsRecord(
                units.scope().word(),
                units.assessed().isEmpty() ? null : units.assessed().stream().sorted().toList(),
                units.notRanked().stream().sorted().toList(),
                MethodologyRecord.word(methodology.notApplicable()),
                MethodologyRecord.word(methodology.ties()),
                methodology.rules().stream().map(Rule::of).toList(),
                methodology.officialsSurvey().map(OfficialsSurveyRecord::of).orElse(null));
    }
}
