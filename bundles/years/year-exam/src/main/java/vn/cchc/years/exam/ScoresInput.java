package vn.cchc.years.exam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.FieldReader;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.scoring.points.Given;
import vn.cchc.scoring.points.PointsTree;
import vn.cchc.years.exam.Scenario.Input;

/**
 * Reads what a scenario of an index of points gives: {@code rules}, what every criterion of a rule
 * is given, and {@code scores}, what single criteria are given instead; {@code missing} is nothing.
 */
final class ScoresInput {
    private static final String MISSING = "missing";

    private final PointsOfCriteria methodology;
    private final KnownCriteria criteria;
    private final Problems problems;
    private final PointsTree tree;

    ScoresInput(PointsOfCriteria methodology, KnownCriteria criteria, Problems problems) {
        this.methodology = methodology;
        this.criteria = criteria;
        this.problems = problems;
        this.tree = new PointsTree(methodology);
    }

    Input read(FieldReader fields) {
        Optional<FieldReader> rules = fields.optionalGroup("rules");
        Optional<FieldReader> scores = fields.optionalGroup("scores");
        if (rules.isEmpty() && scores.isEmpty()) {
            problems.add(ScenarioFault.NOTHING_GIVEN, fields.where());
        }
        var given = new LinkedHashMap<String, Given>();
        rules.ifPresent(group -> readRules(group, given));
        scores.ifPresent(group -> readScores(group, given));
        return new Input.Scores(given);
    }

    private void readRules(FieldReader group, Map<String, Given> given) {
        for (String rule : group.names()) {
            if (methodology.rule(rule).isEmpty()) {
                problems.add(ScenarioFault.RULE, group.whereIs(rule), rule);
            }
            Optional<Placed<String>> cell = group.text(rule);
            methodology.leaves().stream()
                    .filter(leaf -> leaf.rule().filter(rule::equals).isPresent())
                    .forEach(leaf -> cell.ifPresent(c -> score(leaf, c, given)));
        }
    }

    private void readScores(FieldReader group, Map<String, Given> given) {
        for (String code : criteria.in(group)) {
            PointsCriterion node = methodology.criterion(code).orElseThrow();
            Optional<Placed<String>> cell = group.text(code);
            if (!node.leaf()) {
                problems.add(ScenarioFault.NOT_A_LEAF, group.whereIs(code), code);
            } else if (cell.filter(c -> c.value().equals(MISSING)).isPresent()) {
                given.remove(code);
            } else {
                cell.ifPresent(c -> score(node, c, given));
            }
        }
    }

    private void score(PointsCriterion leaf, Placed<String> cell, Map<String, Given> given) {
        Optional<Given> read = tree.read(leaf, cell.value());
        if (read.isEmpty()) {
            problems.add(
                    ScenarioFault.SCORE,
                    cell.where(),
                    cell.value(),
                    leaf.code(),
                    tree.expects(leaf).en());
        }
        read.ifPresent(g -> given.put(leaf.code(), g));
    }
}
