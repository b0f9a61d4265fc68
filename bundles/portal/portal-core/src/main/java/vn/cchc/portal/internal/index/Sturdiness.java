package vn.cchc.portal.internal.index;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.web.PageLanguage;

/**
 * What the page says about other ways of building the index.
 *
 * @param text how many ways were tried and how far ranks move
 * @param influences the choices, the most moving first
 */
public record Sturdiness(String text, List<Influence> influences) {

    /**
     * @param share of the variance of ranks, as shown
     * @param width of its bar, 0 to 100
     */
    public record Influence(String name, String share, String width) {}

    static Sturdiness of(RankRobustness tried, PageLanguage in) {
        return new Sturdiness(
                text(tried, in), tried.influences().stream().map(i -> influence(i, in)).toList());
    }

    private static String text(RankRobustness tried, PageLanguage in) {
        String ways = in.number(tried.trials());
        String shift = in.number(tried.meanShift());
        return in.say(
                "Đã thử dựng chỉ số theo "
                        + ways
                        + " cách khác (trọng số của tiêu chí thay đổi đến "
                        + tried.spread()
                        + "\u00a0%, bỏ một tiêu chí, trung bình nhân): thứ hạng của một đơn vị lệch"
                        + " trung bình "
                        + shift
                        + " bậc. Lựa chọn nào làm lệch nhiều nhất (phần của phương sai):",
                ways
                        + " other ways of building the index were tried (weights of criteria varied"
                        + " by up to "
                        + tried.spread()
                        + "%, one criterion left out, geometric mean): the rank of a unit moves"
                        + " by "
                        + shift
                        + " on average. Which choice moves most (share of the variance):");
    }

    private static Influence influence(RankRobustness.Influence influence, PageLanguage in) {
        var share = influence.together().max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return new Influence(
                in.say(influence.choice().text()), in.percent(share), share.toPlainString());
    }
}
