package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.edition.PointsRule.Table;

/** The rules of an edition, ready to score. */
final class RuleBook {
    private final Map<String, ScoringRule> rules = new HashMap<>();

    RuleBook(PointsOfCriteria methodology) {
        for (var rule : methodology.rules()) {
            ScoringRule plain = plain(rule);
            rules.put(
                    rule.code(),
                    rule.mayNotApply()
                            ? new ApplicableOrNot(plain, methodology.notApplicable())
                            : plain);
        }
    }

    /**
     * @throws IllegalArgumentException when there is no such rule; an examined edition has all
     */
    ScoringRule rule(String code) {
        ScoringRule rule = rules.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + code);
        }
        return rule;
    }

    private static ScoringRule plain(PointsRule rule) {
        if (rule.tables().size() == 1 && rule.tables().get(0).branch().isEmpty()) {
            return table(rule.tables().get(0));
        }
        var branches = new LinkedHashMap<String, ScoringRule>();
        rule.tables().forEach(table -> branches.put(table.branch().orElseThrow(), table(table)));
        return new ConditionalBranches(branches);
    }

    private static ScoringRule table(Table table) {
        return switch (table.kind()) {
            case YES_NO -> new YesNoRule(table.measure(), award(table, "yes"), award(table, "no"));
            case PERCENTAGE -> new PercentageTable(table.measure(), steps(table));
            case COUNT -> new CountTable(table.measure(), steps(table));
            case DAYS_LATE -> new DaysLateTable(table.measure(), steps(table));
            case LINEAR -> linear(table);
            case ALL_HANDLED ->
                    new AllHandledOrNoneArose(
                            table.measure(), award(table, "all"), award(table, "otherwise"));
        };
    }

    private static ScoringRule linear(Table table) {
        var step = table.steps().get(0);
        return new LinearShare(table.measure(), new BigDecimal(step.threshold()), step.award());
    }

    private static Award award(Table table, String word) {
        return table.steps().stream()
                .filter(step -> step.threshold().equals(word))
                .findFirst()
                .orElseThrow()
                .award();
    }

    private static Steps steps(Table table) {
        return new Steps(
                table.steps().stream()
                        .map(s -> new Steps.Step(new BigDecimal(s.threshold()), s.award()))
                        .toList());
    }
}
