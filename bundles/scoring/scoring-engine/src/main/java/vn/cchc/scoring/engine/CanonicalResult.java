package vn.cchc.scoring.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.Figure;

/**
 * The one way to write the figures of a result down as bytes, so that two results can be compared
 * by their SHA-256. UTF-8, every line ended by a line feed:
 *
 * <pre>
 * cchc-figures 1
 * unit TAB criterion TAB answered TAB satisfied TAB forms TAB exact TAB value TAB rank
 * </pre>
 *
 * The first line stands as it is, then one line a figure: the nation, then the provinces in order
 * of code, each in the order of the form. Numbers are plain decimals with a point and the digits
 * they were rounded to; what is not there is a minus sign.
 */
public final class CanonicalResult {
    private static final String NOTHING = "-";

    private CanonicalResult() {}

    public static byte[] bytes(List<Figure> figures) {
        var text = new StringBuilder("cchc-figures 1\n");
        figures.forEach(figure -> text.append(line(figure)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Fingerprint fingerprint(List<Figure> figures) {
        return Fingerprint.of(bytes(figures));
    }

    private static String line(Figure figure) {
        return String.join(
                "\t",
                figure.unit().path(),
                figure.criterion(),
                Long.toString(figure.answered()),
                Long.toString(figure.satisfied()),
                Integer.toString(figure.forms()),
                figure.exact().map(d -> d.toPlainString()).orElse(NOTHING),
                figure.value().map(d -> d.toPlainString()).orElse(NOTHING),
                figure.rank().isPresent() ? Integer.toString(figure.rank().getAsInt()) : NOTHING);
    }
}
