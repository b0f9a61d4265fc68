package vn.cchc.scoring.internal.rest;

import java.math.BigDecimal;
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
 * @param maximum most points; left out for an index of answers
 * @param nation always there, to compare with
 * @param bandCounts units by class of the published value, whatever was selected
 * @param provinces in order of code; left out for an index of ministries
 * @param ministries in order of code; left out for an index of provinces
 */
public record CriterionRecord(
        String code,
        String parent,
        String level,
        LanguageText name,
        int criteria,
        BigDecimal maximum,
        FigureRecord nation,
        List<BandCount> bandCounts,
        List<FigureRecord> provinces,
        List<FigureRecord> ministries) {

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
        var units = ofNode.stream().filter(f -> f.unit().kind() != UnitKind.NATION).toList();
        var values = units.stream().flatMap(f -> f.value().stream()).toList();
        return new CriterionRecord(
                node.code(),
                node.parent().orElse(null),
                node.level(),
                node.name(),
                node.criteria(),
                node.maximum().orElse(null),
                nation.orElse(null),
                BandCount.of(result.bands(), values),
                records(units, UnitKind.PROVINCE, selection, names),
                records(units, UnitKind.MINISTRY, selection, names));
    }

    /** Left out where the index has none of the kind. */
    private static List<FigureRecord> records(
            List<ShownFigure> figures, UnitKind kind, Selection selection, UnitNames names) {
        var ofKind = figures.stream().filter(f -> f.unit().kind() == kind).toList();
        return ofKind.isEmpty()
                ? null
                : ofKind.stream()
                        .filter(f -> selection.hasUnit(f.unit().code()))
                        .map(f -> FigureRecord.of(f, names))
                        .toList();
    }
}
