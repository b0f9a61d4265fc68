package vn.cchc.scoring.internal.graph;

import java.util.List;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** The data structure of the figures of a result, by the RDF Data Cube vocabulary. */
final class FigureStructure {
    static final String IRI = Vocabulary.ID + "structure/figures";
    static final String AREA = Vocabulary.SDMX_DIMENSION + "refArea";
    static final String PERIOD = Vocabulary.SDMX_DIMENSION + "refPeriod";
    static final String CRITERION = Vocabulary.DEF + "criterion";
    static final String VALUE = Vocabulary.DEF + "value";
    static final String STATUS = Vocabulary.SDMX_ATTRIBUTE + "obsStatus";

    static final String UNIT = Vocabulary.SDMX_ATTRIBUTE + "unitMeasure";
    static final String PERCENT = Vocabulary.DEF + "unit/percent";
    private static final List<String> ATTRIBUTES =
            List.of(
                    "exact",
                    "answered",
                    "satisfied",
                    "forms",
                    "rank",
                    "standardError",
                    "lowerLimit",
                    "upperLimit",
                    "degreesOfFreedom",
                    "designEffect",
                    "rankBest",
                    "rankWorst",
                    "rankGroup");

    private FigureStructure() {}

    static void tell(Sentences out) {
        var structure =
                DataStructure.begin(
                        out,
                        IRI,
                        new LanguageText(
                                "Cấu trúc số liệu của kết quả",
                                "Structure of the figures of results"));
        for (String dimension : List.of(AREA, PERIOD, CRITERION)) {
            structure.dimension(dimension);
        }
        structure.measure(VALUE);
        for (String attribute : ATTRIBUTES) {
            structure.attribute(Vocabulary.DEF + attribute);
        }
        structure.attribute(STATUS);
        structure.attribute(UNIT);
    }

    /** A status as a thing, so that it can be explained. */
    static String status(String word) {
        return Vocabulary.DEF + "status/" + word;
    }
}
