package vn.cchc.edition.internal.examination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.model.LanguageText;

/** Whether the rows of one rule make sense together. */
final class RuleRules {
    private static final List<String> ONCE_A_RULE = List.of("confidence", "source");
    private static final List<String> ONCE_A_TABLE = List.of("measure_vi", "measure_en");
    private static final List<String> NOT_IN_AN_EXCEPTION =
            List.of("branch", "measure_vi", "measure_en", "threshold", "points");

    private final RuleFile rule;
    private final Problems problems;

    RuleRules(RuleFile rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void examine() {
        examineOnce(rule.rows(), ONCE_A_RULE);
        rule.exceptions().forEach(this::examineException);
        if (rule.steps().isEmpty()) {
            problems.add(PointsFault.NO_TABLE, rule.first().where(), rule.name());
            return;
        }
        int before = problems.count();
        examineBranches();
        if (problems.count() > before) {
            return;
        }
        for (var table : rule.tables()) {
            examineOnce(table, ONCE_A_TABLE);
            examineTogether(table);
            new TableRules(table, problems).examine();
        }
    }

    /** A cell that is written once, in the first row; the others leave it empty or repeat it. */
    private void examineOnce(List<RuleRow> rows, List<String> columns) {
        RuleRow first = rows.get(0);
        for (String column : columns) {
            Optional<String> written = first.row().cell(column);
            if (written.isEmpty()) {
                problems.add(TextFault.EMPTY_CELL, first.where(), column);
            }
            for (var row : rows.subList(1, rows.size())) {
                Optional<String> cell = row.row().cell(column);
                if (cell.isPresent() && written.isPresent() && !cell.equals(written)) {
                    problems.add(PointsFault.DIFFERS, row.where(), column, first.called());
                }
            }
        }
    }

    private void examineException(RuleRow row) {
        for (String column : NOT_IN_AN_EXCEPTION) {
            if (row.row().cell(column).isPresent()) {
                problems.add(PointsFault.NOT_APPLICABLE, row.where(), rule.name(), column);
            }
        }
    }

    private void examineBranches() {
        Set<Optional<String>> branches =
                rule.steps().stream().map(RuleRow::branch).collect(Collectors.toSet());
        boolean none = branches.equals(Set.of(Optional.<String>empty()));
        if (!none && (branches.contains(Optional.<String>empty()) || branches.size() < 2)) {
            problems.add(PointsFault.BRANCHES, rule.first().where(), rule.name());
        }
    }

    /** The rows of a branch stand together, as those of a rule do. */
    private void examineTogether(List<RuleRow> table) {
        List<RuleRow> steps = rule.steps();
        int first = steps.indexOf(table.get(0));
        for (int i = 0; i < table.size(); i++) {
            if (steps.get(first + i) != table.get(i)) {
                problems.add(PointsFault.RULE_APART, table.get(i).where(), table.get(i).called());
                return;
            }
        }
    }

    /** An official year holds nothing that was inferred or made up. */
    void requireConfirmed() {
        rule.first()
                .confidence()
                .filter(confidence -> confidence != Confidence.CONFIRMED)
                .ifPresent(
                        c ->
                                problems.add(
                                        PointsFault.MADE_UP,
                                        rule.first().where(),
                                        new LanguageText(
                                                "quy tắc " + rule.name(),
                                                "the rule " + rule.name()),
                                        c.word()));
    }
}
