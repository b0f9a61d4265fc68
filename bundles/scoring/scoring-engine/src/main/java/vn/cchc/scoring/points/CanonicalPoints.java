package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Methodology.Band;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.Figure;

/**
 * The one way to write the figures of an index of points down as bytes, so that two results can be
 * compared by their SHA-256. UTF-8, every line ended by a line feed:
 *
 * <pre>
 * cchc-points 1
 * unit TAB criterion TAB maximum TAB points TAB exact TAB value TAB rank TAB band
 * </pre>
 *
 * The first line stands as it is, then one line a figure: the nation, then the units in order of
 * code, each in the order of the tree. Numbers are plain decimals with a point; what is not there
 * is a minus sign; a band is {@code from:to}.
 */
public final class CanonicalPoints {
    private static final String NOTHING = "-";

    private CanonicalPoints() {}

    public static byte[] bytes(List<Figure> figures) {
        var text = new StringBuilder("cchc-points 1\n");
        figures.forEach(figure -> text.append(line(figure)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Fingerprint fingerprint(List<Figure> figures) {
        return Fingerprint.of(bytes(figures));
    }

    private static String line(Figure figure) {
        var points = figure.points().orElseThrow();
        return String.join(
                "\t",
                figure.unit().path(),
                figure.criterion(),
                number(points.maximum().map(BigDecimal::stripTrailingZeros)),
                number(points.points()),
                number(figure.exact()),
                number(figure.value()),
                figure.rank().isPresent() ? Integer.toString(figure.rank().getAsInt()) : NOTHING,
                points.band().map(CanonicalPoints::band).orElse(NOTHING));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(NOTHING);
    }

    private static String band(Band band) {
        return band.from().toPlainString() + ":" + band.to().toPlainString();
    }
}
