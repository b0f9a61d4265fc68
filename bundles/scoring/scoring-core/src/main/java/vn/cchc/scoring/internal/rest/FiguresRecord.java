package vn.cchc.scoring.internal.rest;

import java.util.List;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * A result with its figures, criterion by criterion in the order of the form.
 *
 * @param precision how errors and rank intervals were found; left out where there are none
 */
public record FiguresRecord(
        ResultRecord result, Precision precision, List<CriterionRecord> criteria) {

    static FiguresRecord of(
            Result result,
            ResultRecord summary,
            List<ShownFigure> figures,
            Selection selection,
            UnitNames names) {
        return new FiguresRecord(
                summary,
                result.precision().orElse(null),
                result.criteria().stream()
                        .filter(node -> selection.hasCriterion(node.code()))
                        .map(node -> CriterionRecord.of(node, result, figures, selection, names))
                        .toList());
    }
}
