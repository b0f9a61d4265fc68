package vn.cchc.scoring.internal.graph;

import java.util.List;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/**
 * The data structures of what follows from a result, by the RDF Data Cube vocabulary. Groups have
 * the measure of all figures, so that they can be compared, but no area: who asks for the figure of
 * the nation gets one, and not those of its groups.
 */
final class AnalysisStructures {
    static final String GROUPS = Vocabulary.ID + "structure/groups";
    static final String RANKS = Vocabulary.ID + "structure/rank-ranges";
    static final String CHOICES = Vocabulary.ID + "structure/choices";

    static final String GROUP = Vocabulary.DEF + "group";
    static final String CHOICE = Vocabulary.DEF + "choice";

    private AnalysisStructures() {}

    static void tell(Sentences out) {
        groups(out);
        ranks(out);
        choices(out);
    }

    private static void groups(Sentences out) {
        var structure =
                DataStructure.begin(
                        out,
                        GROUPS,
                        new LanguageText(
                                "Cấu trúc số liệu theo vùng và nhóm người trả lời",
                                "Structure of figures by region and groups of respondents"));
        for (String dimension : List.of(GROUP, FigureStructure.PERIOD, FigureStructure.CRITERION)) {
            structure.dimension(dimension);
        }
        structure.measure(FigureStructure.VALUE);
        for (String attribute : List.of("standardError", "lowerLimit", "upperLimit")) {
            structure.attribute(Vocabulary.DEF + attribute);
        }
        structure.attribute(FigureStructure.STATUS);
        structure.attribute(FigureStructure.UNIT);
    }

    private static void ranks(Sentences out) {
        var structure =
                DataStructure.begin(
                        out,
                        RANKS,
                        new LanguageText(
                                "Cấu trúc khoảng thứ hạng khi lập chỉ số theo cách khác",
                                "Structure of ranges of ranks under other ways of building the"
                                        + " index"));
        structure.dimension(FigureStructure.AREA);
        structure.dimension(FigureStructure.PERIOD);
        structure.measure(Vocabulary.DEF + "rankHighest");
        structure.measure(Vocabulary.DEF + "rankLowest");
        structure.attribute(Vocabulary.DEF + "rank");
        structure.attribute(FigureStructure.STATUS);
    }

    private static void choices(Sentences out) {
        var structure =
                DataStructure.begin(
                        out,
                        CHOICES,
                        new LanguageText(
                                "Cấu trúc ảnh hưởng của các lựa chọn đến thứ hạng",
                                "Structure of the influence of choices on ranks"));
        structure.dimension(CHOICE);
        structure.dimension(FigureStructure.PERIOD);
        structure.measure(Vocabulary.DEF + "shareAlone");
        structure.measure(Vocabulary.DEF + "shareTogether");
        structure.attribute(FigureStructure.STATUS);
        structure.attribute(FigureStructure.UNIT);
    }
}
