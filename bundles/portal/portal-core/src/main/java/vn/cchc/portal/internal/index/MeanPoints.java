package vn.cchc.portal.internal.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.cchc.scoring.Result;
import vn.cchc.web.PageLanguage;

/**
 * The points of a node for all units: its maximum in the tree, and the plain mean of the units'
 * points. Where something does not apply to a unit, its figure is in percent of less than the
 * maximum, so the mean of the percentages may be higher than that of the points.
 */
final class MeanPoints {
    private static final int DIGITS = 2;

    private MeanPoints() {}

    static Optional<Line.Points> of(Result.Node node, Result result, PageLanguage in) {
        return node.maximum()
                .map(
                        maximum ->
                                new Line.Points(
                                        in.number(maximum.setScale(DIGITS, RoundingMode.HALF_UP)),
                                        mean(node, result).map(in::number).orElse("–")));
    }

    private static Optional<BigDecimal> mean(Result.Node node, Result result) {
        List<BigDecimal> points =
                result.figures().stream()
                        .filter(figure -> figure.criterion().equals(node.code()))
                        .filter(figure -> figure.value().isPresent())
                        .flatMap(figure -> figure.points().stream())
                        .flatMap(given -> given.points().stream())
                        .toList();
        return points.stream()
                .reduce(BigDecimal::add)
                .map(
                        sum ->
                                sum.divide(
                                        BigDecimal.valueOf(points.size()),
                                        DIGITS,
                                        RoundingMode.HALF_UP));
    }
}
