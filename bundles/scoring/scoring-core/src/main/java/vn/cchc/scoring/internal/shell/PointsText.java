package vn.cchc.scoring.internal.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.scoring.Figure.Points;

/** Points as they stand in tables. */
final class PointsText {
    private static final int DIGITS = 2;

    private PointsText() {}

    /** Points, maximum, name of the band. */
    static List<String> cells(Points points) {
        return List.of(
                number(points.points()),
                number(points.maximum()),
                points.band().flatMap(Band::name).orElse(""));
    }

    static String number(Optional<BigDecimal> points) {
        return points.map(p -> p.setScale(DIGITS, RoundingMode.HALF_UP).toPlainString())
                .orElse("–");
    }
}
