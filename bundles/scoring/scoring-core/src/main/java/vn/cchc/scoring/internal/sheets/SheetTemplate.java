package vn.cchc.scoring.internal.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.registry.Unit;
import vn.cchc.scoring.points.PointsTree;
import vn.cchc.scoring.points.Stage;

/**
 * The score sheet of a year to fill in: every unit and leaf at the stage that counts first, with an
 * empty value. The note says what the row is about and what its value may be.
 */
record SheetTemplate(PointsYear year) {

    byte[] csv() {
        var tree = new PointsTree(year.methodology());
        var sheet = new SheetText();
        for (var unit : year.assessed()) {
            for (var leaf : year.methodology().leaves()) {
                sheet.row(unit.ref().code(), leaf.code(), stage(leaf), "", note(unit, leaf, tree));
            }
        }
        return sheet.text().getBytes(StandardCharsets.UTF_8);
    }

    private static Stage stage(PointsCriterion leaf) {
        return Stage.of(leaf.pointsFrom().orElseThrow()).stream()
                .filter(Stage::counts)
                .findFirst()
                .orElseThrow();
    }

    private static String note(Unit unit, PointsCriterion leaf, PointsTree tree) {
        return String.join(
                "; ", List.of(unit.name(), leaf.name().vi(), "ghi " + tree.expects(leaf).vi()));
    }
}
