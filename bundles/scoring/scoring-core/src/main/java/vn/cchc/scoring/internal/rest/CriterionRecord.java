package vn.cchc.scoring.internal.rest;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.BandCount;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.internal.figures.UnitNames;

/**
 * A node of the tree with its figures.
 *
 * @param criteria number of leaf criteria at or below it
 * @param nation always there, to compare with
 * @param bandCounts provinces by class of the published value, whatever was selected
 * @param provinces in order of code
 */
public record CriterionRecord(
        String code,
        String parent,
        String level,
        LanguageText name,
        int criteria,
        FigureRecord nation,
        List<BandCount> bandCounts,
        List<FigureRecord> provinces) {

    static CriterionRecord of(
            Node node,
            Result result,
            List<ShownFigure> figures,
            Selection selection,
            UnitNames names) {
        var ofNode = figures.stream().filter(f -> f.criterion().equals(node.code())).toList();
        var nation =
                ofNode.stream()
                        .filter(f -> f.unit().kind() == UnitKind.NATION)
                        .findFirst()
                        .map(f -> FigureRecord.of(f, names));
        var provinces = ofNode.stream().filter(f -> f.unit().kind() == UnitKind.PROVINCE).toList();
        var values = provinces.stream().flatMap(f -> f.value().stream()).toList();
        return new CriterionRecord(
                node.code(),
                node.parent().orElse(null),
                node.level(),
                node.name(),
                node.criteria(),
                nation.orElse(null),
                BandCount.of(result.bands(), values),
                provinces.stream()
                        .filter(f -> selection.hasUnit(f.unit().code()))
                        .map(f -> FigureRecord.of(f, names))
                        .toList());
    }
}
