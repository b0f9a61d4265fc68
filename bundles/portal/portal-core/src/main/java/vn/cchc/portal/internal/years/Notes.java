package vn.cchc.portal.internal.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.model.LanguageText;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Common;
import vn.cchc.scoring.YearComparison.Moved;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.web.PageLanguage;

/** What is said above the figures of two years. */
final class Notes {
    private final YearComparison comparison;
    private final Registry registry;
    private final PageLanguage in;

    Notes(YearComparison comparison, Registry registry, PageLanguage in) {
        this.comparison = comparison;
        this.registry = registry;
        this.in = in;
    }

    /** The index of the nation: how it changed, or why nobody can say. */
    String lead() {
        var pair = comparison.pairs().get(0);
        return pair.change()
                .map(change -> changed(pair, change))
                .orElseGet(
                        () ->
                                pair.verdict()
                                        .because()
                                        .map(why -> in.say(notComparable(why.vi(), why.en())))
                                        .orElseGet(
                                                () ->
                                                        in.say(
                                                                "Một trong hai năm không có chỉ số chung.",
                                                                "One of the years has no index.")));
    }

    private LanguageText notComparable(String vi, String en) {
        return new LanguageText(
                "Chỉ số chung của hai năm không so sánh được, vì " + vi + ".",
                "The index of the two years cannot be compared, because " + en + ".");
    }

    private String changed(Pair pair, Change change) {
        String index = subject(pair);
        String points = in.number(change.points().abs());
        String from = in.percent(pair.earlier().percent().orElseThrow());
        String to = in.percent(pair.later().percent().orElseThrow());
        int sign = change.points().signum();
        return sign == 0
                ? in.say(index + " giữ nguyên " + to + ".", index + " stayed at " + to + ".")
                : in.say(
                        index
                                + (sign > 0 ? " tăng " : " giảm ")
                                + points
                                + " điểm, từ "
                                + from
                                + (sign > 0 ? " lên " : " xuống ")
                                + to
                                + ".",
                        index
                                + (sign > 0 ? " rose by " : " fell by ")
                                + points
                                + " points, from "
                                + from
                                + " to "
                                + to
                                + ".");
    }

    /** What is left of the index is not called by its name alone. */
    private String subject(Pair pair) {
        String index = in.say(comparison.later().result().index());
        return comparison
                .common()
                .map(common -> common.coverage().get(pair.earlierCode().orElseThrow()))
                .filter(coverage -> !coverage.whole())
                .map(c -> in.number(c.same() + c.reworded()))
                .map(
                        number ->
                                in.say(
                                        "Trên " + number + " tiêu chí chung, " + index,
                                        "On the " + number + " criteria in common, " + index))
                .orElse(index);
    }

    List<String> list() {
        var notes = new ArrayList<String>();
        comparison.common().map(this::common).ifPresent(notes::add);
        mayBeCompared().ifPresent(notes::add);
        Stream.of(comparison.earlier(), comparison.later())
                .flatMap(side -> side.moved().map(moved -> anew(side, moved)).stream())
                .forEach(notes::add);
        if (comparison.on().isEmpty()) {
            notes.add(
                    in.say(
                            "Hai năm dùng hai hệ thống tỉnh khác nhau; các tỉnh chỉ đặt cạnh nhau được khi"
                                    + " tính lại trên cùng một hệ thống.",
                            "The years use different systems of provinces; they stand side by side only"
                                    + " when both are computed on the same one."));
        }
        notes.add(errors());
        return notes;
    }

    /** On how much of the earlier methodology everything here rests. */
    private String common(Common common) {
        String year = comparison.earlier().result().edition().year();
        var index = common.coverage().get(comparison.difference().nodes().get(0).earlier().get());
        String kept = in.number(index.same() + index.reworded());
        String all = in.number(index.of());
        String reworded =
                index.reworded() == 0
                        ? ""
                        : in.say(
                                ", trong đó " + in.number(index.reworded()) + " câu đã đổi lời",
                                ", " + in.number(index.reworded()) + " of them reworded");
        return in.say(
                "Cả hai năm ở đây được tính lại từ phiếu gốc theo cách tính của năm "
                        + year
                        + ", chỉ trên "
                        + kept
                        + " trong "
                        + all
                        + " tiêu chí có câu hỏi ở cả hai phiếu"
                        + reworded
                        + ". Đây không phải số liệu đã công bố.",
                "Both years are computed anew from the frozen answers by the method of "
                        + year
                        + ", on the "
                        + kept
                        + " of "
                        + all
                        + " criteria that both forms ask about"
                        + reworded
                        + ". These are not the published figures.");
    }

    private Optional<String> mayBeCompared() {
        var root = comparison.difference().nodes().get(0);
        var nodes =
                comparison.difference().nodes().stream()
                        .filter(node -> node.verdict().comparable())
                        .toList();
        if (root.verdict().comparable()) {
            return Optional.empty();
        }
        var groups = nodes.stream().filter(n -> !n.level().equals("criterion")).toList();
        String names =
                (groups.isEmpty() ? nodes : groups)
                        .stream().map(this::name).collect(Collectors.joining(", "));
        return Optional.of(
                names.isEmpty()
                        ? in.say(
                                "Không có nội dung nào so sánh được.",
                                "Nothing of the two years can be compared.")
                        : in.say(
                                "So sánh được: " + names + ".",
                                "What can be compared: " + names + "."));
    }

    private String name(NodePair node) {
        return "“" + in.say(node.name()) + "”";
    }

    private String anew(Side side, Moved moved) {
        String year = side.result().edition().year();
        String count = in.number(registry.provinces(moved.to()).size());
        String forms = in.number(moved.byCommune() + moved.byProvince());
        String left = in.number(moved.leftOut());
        String file = comparison.registry().brief();
        return in.say(
                "Số liệu "
                        + year
                        + " ở đây được tính lại từ phiếu gốc trên "
                        + count
                        + " tỉnh, thành phố mới để so sánh, không phải số liệu đã công bố: "
                        + forms
                        + " phiếu chuyển theo xã hoặc tỉnh cũ, "
                        + left
                        + " phiếu bỏ ra vì không rõ tỉnh mới (danh mục đơn vị "
                        + file
                        + ").",
                "The figures of "
                        + year
                        + " here are computed anew from the frozen answers on the "
                        + count
                        + " new provinces, for comparing; they are not the published ones. "
                        + forms
                        + " forms moved by commune or old province, "
                        + left
                        + " left out since their new province cannot be told (units "
                        + file
                        + ").");
    }

    private String errors() {
        boolean tested =
                comparison.pairs().stream()
                        .anyMatch(pair -> pair.change().flatMap(Change::test).isPresent());
        if (tested) {
            var level = comparison.level().orElseThrow();
            String chance = in.percent(BigDecimal.valueOf(100).subtract(level));
            return in.say(
                    "Hai mẫu độc lập: sai số chuẩn của mức thay đổi là căn của tổng hai phương sai; ± là nửa"
                            + " khoảng tin cậy "
                            + in.percent(level)
                            + ". Khi không có gì thay đổi, khoảng "
                            + chance
                            + " số dòng vẫn được ghi là có ý nghĩa do ngẫu nhiên.",
                    "The samples are independent: the standard error of a change is the root of both"
                            + " variances together; ± is half the interval of "
                            + in.percent(level)
                            + ". If nothing changed, some "
                            + chance
                            + " of the rows would still be called significant by chance.");
        }
        return in.say(
                "Không nói được thay đổi nào vượt sai số mẫu, vì ít nhất một năm không nêu cách chọn mẫu"
                        + " hoặc không được nêu sai số.",
                "Nobody can say which change exceeds the sampling error, since at least one year does"
                        + " not say how its sample was drawn, or may not show its errors.");
    }
}
