package vn.cchc.scoring.internal.graph;

import java.util.List;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * The data structure of the figures of an index of points, by the RDF Data Cube vocabulary. The
 * measure is the percentage, as for every index, so that all can be asked for alike; points and
 * their maximum stand beside it, since the nation has none.
 */
final class PointsStructure {
    static final String IRI = Vocabulary.ID + "structure/points";

    private PointsStructure() {}

    static void tell(Sentences out) {
        var structure =
                DataStructure.begin(
                        out,
                        IRI,
                        new LanguageText(
                                "Cấu trúc số liệu của chỉ số chấm điểm",
                                "Structure of the figures of an index of points"));
        for (String dimension :
                List.of(FigureStructure.AREA, FigureStructure.PERIOD, FigureStructure.CRITERION)) {
            structure.dimension(dimension);
        }
        structure.measure(FigureStructure.VALUE);
        for (String attribute : List.of("exact", "possiblePoints", "points", "band", "rank")) {
            structure.attribute(Vocabulary.DEF + attribute);
        }
        structure.attribute(FigureStructure.STATUS);
        structure.attribute(FigureStructure.UNIT);
    }
}
