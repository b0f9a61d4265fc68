package vn.cchc.portal.internal.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.scoring.Figure;
import vn.cchc.web.PageLanguage;

/**
 * What the map shows, said in a sentence.
 *
 * @param title who leads and who is last
 * @param subtitle how many lie above the figure of the nation
 */
public record Finding(String title, String subtitle) {
    private static final int NAMED_AT_MOST = 3;

    /**
     * @param ranking best first, every figure with a value; not empty
     */
    static Finding of(
            List<Figure> ranking,
            Optional<BigDecimal> nation,
            Function<Figure, String> name,
            UnitWords words,
            PageLanguage in) {
        var first = ranking.get(0).value().orElseThrow();
        var last = ranking.get(ranking.size() - 1).value().orElseThrow();
        String leads = names(ranking, first, name, words);
        String ends = names(ranking, last, name, words);
        String title =
                first.compareTo(last) == 0
                        ? in.say(
                                "Mọi " + words.few() + " cùng đạt " + in.percent(first),
                                "All " + words.few() + " stand at " + in.percent(first))
                        : in.say(
                                leads
                                        + " dẫn đầu với "
                                        + in.percent(first)
                                        + "; thấp nhất là "
                                        + ends
                                        + ", "
                                        + in.percent(last),
                                leads
                                        + " leads with "
                                        + in.percent(first)
                                        + "; the lowest is "
                                        + ends
                                        + " with "
                                        + in.percent(last));
        return new Finding(title, subtitle(ranking, nation, words, in));
    }

    private static String names(
            List<Figure> ranking,
            BigDecimal value,
            Function<Figure, String> name,
            UnitWords words) {
        var same =
                ranking.stream()
                        .filter(f -> f.value().orElseThrow().compareTo(value) == 0)
                        .toList();
        if (same.size() > NAMED_AT_MOST) {
            return same.size() + " " + words.few();
        }
        return same.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String subtitle(
            List<Figure> ranking, Optional<BigDecimal> nation, UnitWords words, PageLanguage in) {
        return nation.map(
                        n -> {
                            long above =
                                    ranking.stream()
                                            .filter(f -> f.value().orElseThrow().compareTo(n) > 0)
                                            .count();
                            return in.say(
                                    above
                                            + " trong "
                                            + ranking.size()
                                            + " "
                                            + words.all()
                                            + " cao hơn mức chung "
                                            + in.percent(n),
                                    above
                                            + " of "
                                            + ranking.size()
                                            + " "
                                            + words.all()
                                            + " lie above the overall figure of "
                                            + in.percent(n));
                        })
                .orElse("");
    }
}
