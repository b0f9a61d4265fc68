package vn.cchc.scoring.internal.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.edition.Edition;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.LanguageText;
import vn.cchc.model.UnitKind;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.FigureStatus;
import vn.cchc.scoring.internal.figures.ShownFigure;
import vn.cchc.scoring.points.LeafTrace;
import vn.cchc.scoring.points.Outcome;

/** The rule of a figure of points in words, with its own numbers put in. */
record PointsCalculation(PublicFigures figures, Optional<Edition> edition) {

    LanguageText of(ShownFigure figure, Node node, Optional<LeafTrace> trace) {
        if (figure.unit().kind() == UnitKind.NATION) {
            return ofTheNation(figure);
        }
        if (figure.status() == FigureStatus.INCOMPLETE) {
            return new LanguageText(
                    "Còn tiêu chí chưa được chấm điểm, nên không có số liệu.",
                    "A score is missing: no figure.");
        }
        if (figure.status() == FigureStatus.NOT_APPLICABLE) {
            return new LanguageText(
                    "Không áp dụng cho đơn vị này: trừ khỏi điểm tối đa.",
                    "Does not apply to the unit: taken out of the maximum.");
        }
        return figures.children(node.code()).isEmpty() ? ofALeaf(figure, trace) : sum(figure);
    }

    private static LanguageText ofALeaf(ShownFigure figure, Optional<LeafTrace> trace) {
        var share = share(figure);
        return trace.map(LeafTrace::outcome)
                .map(PointsCalculation::because)
                .map(
                        because ->
                                new LanguageText(
                                        because.vi() + ". " + share.vi(),
                                        because.en() + ". " + share.en()))
                .orElse(share);
    }

    private static LanguageText because(Outcome outcome) {
        return outcome instanceof Outcome.Points points
                ? points.because()
                : outcome instanceof Outcome.NotApplicable none
                        ? LeafWords.because(none.treatment())
                        : new LanguageText("chưa có điểm", "no score");
    }

    private static LanguageText sum(ShownFigure figure) {
        var share = share(figure);
        return new LanguageText(
                "Tổng điểm và tổng điểm tối đa của các tiêu chí bên dưới. " + share.vi(),
                "Sum of the points and of the maxima below. " + share.en());
    }

    private static LanguageText share(ShownFigure figure) {
        var given = figure.points().orElseThrow();
        String points = plain(given.points());
        String maximum = plain(given.maximum());
        String percent = plain(figure.exact());
        return new LanguageText(
                "100 × %s / %s = %s"
                        .formatted(
                                inVietnamese(points), inVietnamese(maximum), inVietnamese(percent)),
                "100 × %s / %s = %s".formatted(points, maximum, percent));
    }

    private LanguageText ofTheNation(ShownFigure figure) {
        String value = plain(figure.exact());
        var rule = edition.flatMap(Edition::pointsOfCriteria).map(PointsOfCriteria::nation);
        String vi =
                rule.filter(PointsOfCriteria.NationRule.MEAN_OF_RANKED_UNITS::equals).isPresent()
                        ? "Trung bình cộng của các đơn vị được xếp hạng: "
                        : "Trung bình cộng của các đơn vị được đánh giá: ";
        String en =
                rule.filter(PointsOfCriteria.NationRule.MEAN_OF_RANKED_UNITS::equals).isPresent()
                        ? "Mean of the units that are ranked: "
                        : "Mean of the units that are assessed: ";
        return rule.isPresent()
                ? new LanguageText(vi + inVietnamese(value), en + value)
                : new LanguageText(
                        "Theo quy tắc của gói năm, gói này không còn cài: " + inVietnamese(value),
                        "By the rule of the year, whose bundle is no longer installed: " + value);
    }

    private static String inVietnamese(String decimal) {
        return decimal.replace('.', ',');
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }
}
