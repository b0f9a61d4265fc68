package vn.cchc.portal.internal.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.portal.internal.years.PairLine.Dots;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Test;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/** Writes pairs of figures as people read them. */
final class PairLines {
    private static final int DIGITS = 2;

    private final PageLanguage in;
    private final Scale scale;

    PairLines(PageLanguage in, Scale scale) {
        this.in = in;
        this.scale = scale;
    }

    /** Wide enough for all that will be drawn. */
    static Scale scale(Collection<Pair> pairs) {
        return Scale.around(
                pairs.stream()
                        .filter(pair -> pair.change().isPresent())
                        .flatMap(
                                pair ->
                                        Stream.of(pair.earlier(), pair.later())
                                                .flatMap(value -> value.percent().stream()))
                        .toList());
    }

    PairLine line(Pair pair, String code, String name, boolean main) {
        return new PairLine(
                code,
                name,
                main,
                value(pair.earlier().percent()),
                value(pair.later().percent()),
                pair.change().map(this::change),
                pair.change().flatMap(Change::test).map(this::precision),
                pair.change().map(change -> dots(pair)),
                pair.verdict()
                        .because()
                        .map(
                                why ->
                                        in.say(
                                                "không so sánh được, vì " + why.vi(),
                                                "not comparable, because " + why.en())));
    }

    private String value(Optional<BigDecimal> percent) {
        return percent.map(in::number).orElse("–");
    }

    private String change(Change change) {
        return signed(change.points());
    }

    String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "")
                + in.number(points.abs());
    }

    private String precision(Test test) {
        var half =
                test.upper()
                        .subtract(test.lower())
                        .divide(BigDecimal.valueOf(2), DIGITS, RoundingMode.HALF_UP);
        return "±"
                + in.number(half)
                + (test.significant()
                        ? in.say(", có ý nghĩa thống kê", ", significant")
                        : in.say(", chưa đủ rõ", ", not significant"));
    }

    private Dots dots(Pair pair) {
        return new Dots(
                scale.place(pair.earlier().percent().orElseThrow()),
                scale.place(pair.later().percent().orElseThrow()));
    }
}
