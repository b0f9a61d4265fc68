package vn.cchc.years.exam;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.edition.Methodology;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.scoring.engine.IndexTree;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.points.PointsTree;
import vn.cchc.years.exam.Scenario.Input;

/**
 * What the engine makes of the input of a scenario.
 *
 * @param figures exact percent by criterion, no entry where there is no figure
 * @param points exact points by criterion; none for an index of answers
 */
record Computed(Methodology<?> methodology, Map<String, Ratio> figures, Map<String, Ratio> points) {

    static Computed of(Input input, Methodology<?> methodology) {
        if (input instanceof Input.Scores scores) {
            return ofPoints(scores, (PointsOfCriteria) methodology);
        }
        var tree = new IndexTree((ShareOfAnswers) methodology);
        Map<String, Ratio> figures =
                input instanceof Input.Answers answers
                        ? tree.fromTallies(answers.codes())
                        : tree.fromFigures(((Input.Figures) input).percent());
        return new Computed(methodology, figures, Map.of());
    }

    private static Computed ofPoints(Input.Scores scores, PointsOfCriteria methodology) {
        var figures = new HashMap<String, Ratio>();
        var points = new HashMap<String, Ratio>();
        new PointsTree(methodology)
                .of(scores.given())
                .nodes()
                .forEach(
                        (code, node) -> {
                            node.index().ifPresent(index -> figures.put(code, index));
                            node.points().ifPresent(p -> points.put(code, p));
                        });
        return new Computed(methodology, figures, points);
    }

    /** A figure as published. */
    BigDecimal publish(Ratio figure) {
        return figure.round(methodology.digits(), methodology.rounding());
    }
}
