package vn.cchc.edition.internal.examination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.PointsRule;
import vn.cchc.edition.PointsRule.Award;

/**
 * The rows of one rule, in the order of the file.
 *
 * @param rows at least one, all of the same rule
 */
record RuleFile(List<RuleRow> rows) {

    RuleRow first() {
        return rows.get(0);
    }

    String name() {
        return first().rule().orElseThrow();
    }

    /** The rows that give points. */
    List<RuleRow> steps() {
        return rows.stream().filter(row -> !row.notApplicable()).toList();
    }

    List<RuleRow> exceptions() {
        return rows.stream().filter(RuleRow::notApplicable).toList();
    }

    /** The steps by branch, in the order of the file; one list when there is no branch. */
    List<List<RuleRow>> tables() {
        Map<Optional<String>, List<RuleRow>> tables = new LinkedHashMap<>();
        steps().forEach(r -> tables.computeIfAbsent(r.branch(), b -> new ArrayList<>()).add(r));
        return List.copyOf(tables.values());
    }

    List<Award> awards() {
        return rows.stream().flatMap(row -> row.award().stream()).toList();
    }

    /** The rule; to be called when nothing is wrong. */
    PointsRule rule() {
        return new PointsRule(
                name(),
                tables().stream().map(RuleFile::table).toList(),
                !exceptions().isEmpty(),
                first().confidence().orElseThrow(),
                first().source().orElseThrow());
    }

    private static PointsRule.Table table(List<RuleRow> rows) {
        RuleRow first = rows.get(0);
        return new PointsRule.Table(
                first.branch(),
                first.kind().orElseThrow(),
                first.measure().orElseThrow(),
                rows.stream()
                        .map(
                                row ->
                                        new PointsRule.Step(
                                                row.threshold().orElseThrow(),
                                                row.award().orElseThrow()))
                        .toList());
    }
}
