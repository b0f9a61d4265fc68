package vn.cchc.scoring.internal.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.edition.ShareOfAnswers.NationRule;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.FigureStatus;
import vn.cchc.scoring.internal.figures.ShownFigure;

/** The rule of a figure in words, with its own numbers put in. */
final class Calculation {
    private final PublicFigures figures;
    private final Optional<NationRule> nation;

    /**
     * @param methodology of the year, when it is still installed
     */
    Calculation(PublicFigures figures, Optional<ShareOfAnswers> methodology) {
        this.figures = figures;
        this.nation = methodology.map(ShareOfAnswers::nation);
    }

    LanguageText of(ShownFigure figure, Node node) {
        if (figure.status() == FigureStatus.NO_ANSWERS) {
            return new LanguageText(
                    "Không ai trả lời, nên không có số liệu.", "Nobody answered: no figure.");
        }
        if (figure.status() == FigureStatus.WITHHELD) {
            return new LanguageText(
                    "Quá ít phiếu (" + figure.forms().orElse(0) + "), nên không công bố.",
                    "Too few forms (" + figure.forms().orElse(0) + ") to publish a figure.");
        }
        if (figure.unit().kind() == UnitKind.NATION) {
            return ofTheNation(figure);
        }
        int leaves = figures.leaves(node).size();
        return figures.children(node.code()).isEmpty() ? share(figure) : mean(figure, leaves);
    }

    private static LanguageText share(ShownFigure figure) {
        long satisfied = figure.satisfied().orElseThrow();
        long answered = figure.answered().orElseThrow();
        return new LanguageText(
                "%d câu trả lời hài lòng trên %d câu trả lời: 100 × %d / %d = %s"
                        .formatted(
                                satisfied,
                                answered,
                                satisfied,
                                answered,
                                inVietnamese(exact(figure))),
                "%d satisfied answers of %d: 100 × %d / %d = %s"
                        .formatted(satisfied, answered, satisfied, answered, exact(figure)));
    }

    private static LanguageText mean(ShownFigure figure, int leaves) {
        return new LanguageText(
                "Trung bình cộng của %d tiêu chí, mỗi tiêu chí có trọng số như nhau: %s"
                        .formatted(leaves, inVietnamese(exact(figure))),
                "Mean of %d criteria, each with the same weight: %s"
                        .formatted(leaves, exact(figure)));
    }

    private LanguageText ofTheNation(ShownFigure figure) {
        String value = exact(figure);
        return nation.map(
                        rule ->
                                switch (rule) {
                                    case POOLED_RESPONDENTS ->
                                            new LanguageText(
                                                    "Tính trên toàn bộ người trả lời gộp lại: "
                                                            + inVietnamese(value),
                                                    "Over all respondents together: " + value);
                                    case MEAN_OF_PROVINCES ->
                                            new LanguageText(
                                                    "Trung bình cộng của các tỉnh, thành phố: "
                                                            + inVietnamese(value),
                                                    "Mean of the provinces: " + value);
                                    case POPULATION_WEIGHTS ->
                                            new LanguageText(
                                                    "Trung bình của các tỉnh, thành phố theo dân"
                                                            + " số: "
                                                            + inVietnamese(value),
                                                    "Mean of the provinces weighted by population: "
                                                            + value);
                                })
                .orElseGet(
                        () ->
                                new LanguageText(
                                        "Theo quy tắc của gói năm, gói này không còn cài: "
                                                + inVietnamese(value),
                                        "By the rule of the year, whose bundle is no longer"
                                                + " installed: "
                                                + value));
    }

    private static String inVietnamese(String decimal) {
        return decimal.replace('.', ',');
    }

    /** The published value where the exact one is not shown. */
    private static String exact(ShownFigure figure) {
        return figure.exact()
                .or(figure::value)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }
}
