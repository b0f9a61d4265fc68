package vn.cchc.portal.internal.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.RankSpread;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.Scale;

/**
 * What the page says about how sure figures and ranks are.
 *
 * @param scale common to all provinces
 * @param text what intervals and shading mean
 */
public record Certainty(Scale scale, String text) {

    static Certainty of(Precision precision, List<Figure> ranking, PageLanguage in) {
        return new Certainty(Scale.around(ends(ranking)), text(precision, in));
    }

    private static List<BigDecimal> ends(List<Figure> ranking) {
        return ranking.stream()
                .flatMap(
                        f ->
                                Stream.concat(
                                        f.value().stream(),
                                        f.error().stream()
                                                .flatMap(e -> Stream.of(e.lower(), e.upper()))))
                .toList();
    }

    private static String text(Precision precision, PageLanguage in) {
        String level = in.percent(precision.confidence());
        return in.say(
                "Chỉ một số người dân được hỏi: dưới mỗi chỉ số là khoảng tin cậy "
                        + level
                        + ", dưới mỗi hạng là khoảng hạng. Các tỉnh liền nhau cùng màu nền không phân"
                        + " biệt được về thống kê với tỉnh đầu nhóm.",
                "Only a sample of citizens was asked: below every index stands its interval of "
                        + level
                        + ", below every rank its range. Neighbouring provinces on the same shade cannot"
                        + " be told apart from the first of them.");
    }

    RankCertainty of(Figure figure, PageLanguage in) {
        var value = figure.value().orElseThrow();
        return new RankCertainty(
                figure.rankSpread().map(Certainty::ranks).orElse("–"),
                figure.rankSpread().filter(spread -> spread.group() % 2 == 0).isPresent(),
                scale.place(value),
                figure.error().map(error -> Whisker.of(error, value.scale(), scale, in)));
    }

    private static String ranks(RankSpread spread) {
        return spread.best() == spread.worst()
                ? Integer.toString(spread.best())
                : spread.best() + "–" + spread.worst();
    }
}
