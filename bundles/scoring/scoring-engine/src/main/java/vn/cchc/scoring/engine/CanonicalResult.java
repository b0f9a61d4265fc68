package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.model.Fingerprint;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.SamplingError;

/**
 * The one way to write the figures of an index of answers down as bytes, so that two results can be
 * compared by their SHA-256. UTF-8, every line ended by a line feed:
 *
 * <pre>
 * cchc-figures 2
 * unit TAB criterion TAB answered TAB satisfied TAB forms TAB exact TAB value TAB rank TAB
 *   standard error TAB lower TAB upper TAB degrees of freedom TAB design effect TAB
 *   best rank TAB worst rank TAB group
 * </pre>
 *
 * The first line stands as it is, then one line a figure (broken here): the nation, then the
 * provinces in order of code, each in the order of the form. Numbers are plain decimals with a
 * point and the digits they were rounded to; what is not there is a minus sign. A result without
 * any sampling error is written in format 1, which ends with the rank, so that what was computed
 * before errors were known keeps its fingerprint.
 */
public final class CanonicalResult {
    private static final String NOTHING = "-";

    private CanonicalResult() {}

    public static byte[] bytes(List<Figure> figures) {
        boolean precise = figures.stream().anyMatch(CanonicalResult::precise);
        var text = new StringBuilder(precise ? "cchc-figures 2\n" : "cchc-figures 1\n");
        for (var figure : figures) {
            text.append(line(figure));
            if (precise) {
                text.append('\t').append(precision(figure));
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static Fingerprint fingerprint(List<Figure> figures) {
        return Fingerprint.of(bytes(figures));
    }

    private static String line(Figure figure) {
        var counts = figure.counts().orElseThrow();
        return String.join(
                "\t",
                figure.unit().path(),
                figure.criterion(),
                Long.toString(counts.answered()),
                Long.toString(counts.satisfied()),
                Integer.toString(counts.forms()),
                told(figure.exact(), BigDecimal::toPlainString),
                told(figure.value(), BigDecimal::toPlainString),
                figure.rank().isPresent() ? Integer.toString(figure.rank().getAsInt()) : NOTHING);
    }

    private static boolean precise(Figure figure) {
        return figure.error().isPresent() || figure.rankSpread().isPresent();
    }

    private static String precision(Figure figure) {
        return String.join(
                "\t",
                told(figure.error(), e -> e.standardError().toPlainString()),
                told(figure.error(), e -> e.lower().toPlainString()),
                told(figure.error(), e -> e.upper().toPlainString()),
                told(figure.error(), e -> Integer.toString(e.degreesOfFreedom())),
                told(
                        figure.error().flatMap(SamplingError::designEffect),
                        BigDecimal::toPlainString),
                told(figure.rankSpread(), r -> Integer.toString(r.best())),
                told(figure.rankSpread(), r -> Integer.toString(r.worst())),
                told(figure.rankSpread(), r -> Integer.toString(r.group())));
    }

    private static <T> String told(Optional<T> thing, Function<T, String> text) {
        return thing.map(text).orElse(NOTHING);
    }
}
