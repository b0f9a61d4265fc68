package vn.cchc.scoring.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.points.LeafTrace.StageScore;
import vn.cchc.scoring.points.ScoreSheet.Entry;

/** Writes down how a unit came to its points, leaf by leaf. */
record UnitTrace(PointsOfCriteria methodology, PointsTree tree, ScoreSheet sheet) {

    List<LeafTrace> of(UnitRef unit) {
        return methodology.leaves().stream().map(leaf -> of(unit, leaf)).toList();
    }

    private LeafTrace of(UnitRef unit, PointsCriterion leaf) {
        var stages = new ArrayList<StageScore>();
        for (Entry entry : sheet.of(unit, leaf.code()).values()) {
            stages.add(
                    new StageScore(entry.stage(), tree.outcome(leaf, entry.given()), entry.note()));
        }
        Optional<Entry> counted = sheet.counted(unit, leaf.code());
        return new LeafTrace(
                unit,
                leaf.code(),
                leaf.pointsFrom().orElseThrow(),
                leaf.maximum(),
                stages,
                counted.map(Entry::stage),
                counted.map(entry -> tree.outcome(leaf, entry.given()))
                        .orElseGet(Outcome.Missing::new),
                tree.words(leaf),
                counted.flatMap(entry -> tree.next(leaf, entry.given())));
    }
}
