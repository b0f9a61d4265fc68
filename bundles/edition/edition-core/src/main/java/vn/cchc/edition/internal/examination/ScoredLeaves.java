package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Nearest;

/** Whether the leaves of a tree and the rules fit each other. */
final class ScoredLeaves {

    private final List<PointsRow> rows;
    private final Map<String, RuleFile> rules = new LinkedHashMap<>();
    private final String rulesFile;
    private final Problems problems;

    ScoredLeaves(List<PointsRow> rows, List<RuleFile> rules, String rulesFile, Problems problems) {
        this.rows = rows;
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
        this.rulesFile = rulesFile;
        this.problems = problems;
    }

    void compare() {
        var used = new HashSet<String>();
        for (var row : rows) {
            row.rule().ifPresent(name -> compare(row, name, used));
        }
        rules.values().stream()
                .filter(rule -> !used.contains(rule.name()))
                .forEach(
                        rule ->
                                problems.add(
                                        PointsFault.UNUSED_RULE,
                                        rule.first().where(),
                                        rule.name()));
    }

    private void compare(PointsRow row, String name, HashSet<String> used) {
        RuleFile rule = rules.get(name);
        if (rule == null) {
            var nearest = new Nearest(rules.keySet());
            problems.add(
                    PointsFault.UNKNOWN_RULE,
                    row.where(),
                    row.called(),
                    name,
                    rulesFile,
                    nearest.hint(name));
            nearest.to(name).ifPresent(used::add);
            return;
        }
        used.add(name);
        row.maximum().ifPresent(maximum -> compare(row, maximum, rule));
    }

    private void compare(PointsRow row, BigDecimal maximum, RuleFile rule) {
        for (Award award : rule.awards()) {
            if (award.of(maximum).compareTo(maximum) > 0) {
                problems.add(
                        PointsFault.ABOVE_MAXIMUM,
                        row.where(),
                        row.called(),
                        maximum.toPlainString(),
                        rule.name(),
                        award);
                return;
            }
        }
        boolean full = rule.awards().stream().anyMatch(a -> a.of(maximum).compareTo(maximum) == 0);
        boolean readable = rule.steps().stream().allMatch(step -> step.award().isPresent());
        if (!full && readable && !rule.awards().isEmpty()) {
            problems.add(PointsFault.NEVER_FULL, row.where(), row.called(), rule.name());
        }
    }
}
