package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.edition.PointsRule.Award;
import vn.cchc.edition.PointsRule.Kind;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.model.LanguageText;

/** Whether the steps of one table are of one kind, in order, and give less for less. */
final class TableRules {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);
    private static final BigDecimal FULL_PERCENT = BigDecimal.valueOf(100);

    private static final LanguageText FEW_TO_MANY =
            new LanguageText("từ ít ngày đến nhiều ngày", "from few days to many");
    private static final LanguageText HIGHEST_DOWN =
            new LanguageText("từ cao xuống thấp", "from the highest down");

    private final List<RuleRow> rows;
    private final Problems problems;

    /**
     * @param rows at least one
     */
    TableRules(List<RuleRow> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    void examine() {
        Optional<Kind> kind = kind();
        int before = problems.count();
        kind.ifPresent(this::examineThresholds);
        if (kind.isPresent() && problems.count() == before) {
            examineSteps(kind.get());
        }
        examineAwards();
    }

    /** Empty when it is not known, or not the same in all rows. */
    private Optional<Kind> kind() {
        Optional<Kind> first = rows.get(0).kind();
        for (var row : rows) {
            if (first.isPresent() && row.kind().isPresent() && !row.kind().equals(first)) {
                problems.add(
                        PointsFault.KINDS,
                        row.where(),
                        row.called(),
                        first.get().word(),
                        row.kind().get().word());
                return Optional.empty();
            }
        }
        return rows.stream().allMatch(r -> r.kind().isPresent()) ? first : Optional.empty();
    }

    private void examineThresholds(Kind kind) {
        for (var row : rows) {
            row.threshold()
                    .filter(threshold -> !fits(kind, threshold))
                    .ifPresent(
                            threshold ->
                                    problems.add(
                                            PointsFault.THRESHOLD,
                                            row.where(),
                                            threshold,
                                            kind.word(),
                                            expected(kind)));
        }
    }

    private static boolean fits(Kind kind, String threshold) {
        return switch (kind) {
            case YES_NO, ALL_HANDLED -> words(kind).contains(threshold);
            case COUNT, DAYS_LATE -> threshold.matches("0|[1-9][0-9]{0,8}");
            case PERCENTAGE -> percent(threshold, MOST_PERCENT);
            case LINEAR -> percent(threshold, FULL_PERCENT);
        };
    }

    private static boolean percent(String text, BigDecimal most) {
        return text.matches("[0-9]{1,4}(\\.[0-9]{1,6})?")
                && new BigDecimal(text).compareTo(most) <= 0;
    }

    private static LanguageText expected(Kind kind) {
        return switch (kind) {
            case YES_NO, ALL_HANDLED ->
                    new LanguageText(
                            String.join(" hoặc ", words(kind)), String.join(" or ", words(kind)));
            case COUNT -> new LanguageText("một số nguyên", "a whole number");
            case DAYS_LATE ->
                    new LanguageText(
                            "số ngày trễ hạn là số nguyên, 0 nếu đúng hạn",
                            "a whole number of days, 0 for on time");
            case PERCENTAGE ->
                    new LanguageText(
                            "tỷ lệ phần trăm không kèm dấu %, ví dụ 95 hoặc 99.5",
                            "a percentage without its sign, for example 95 or 99.5");
            case LINEAR ->
                    new LanguageText(
                            "tỷ lệ phần trăm thấp nhất được điểm, 0 nếu mức nào cũng được điểm",
                            "the least percentage that earns points, 0 if all do");
        };
    }

    /** The better word first. */
    private static List<String> words(Kind kind) {
        return kind == Kind.YES_NO ? List.of("yes", "no") : List.of("all", "otherwise");
    }

    private void examineSteps(Kind kind) {
        switch (kind) {
            case YES_NO, ALL_HANDLED -> examineWords(kind);
            case LINEAR -> rows.stream().skip(1).forEach(this::tellSecond);
            case DAYS_LATE -> examineNumbers(1, FEW_TO_MANY);
            case COUNT, PERCENTAGE -> examineNumbers(-1, HIGHEST_DOWN);
        }
    }

    private void tellSecond(RuleRow row) {
        problems.add(PointsFault.ONE_STEP, row.where(), row.called());
    }

    private void examineWords(Kind kind) {
        List<String> words = words(kind);
        Set<String> written =
                rows.stream().flatMap(r -> r.threshold().stream()).collect(Collectors.toSet());
        words.stream()
                .filter(word -> !written.contains(word) && complete())
                .forEach(w -> problems.add(PointsFault.STEP_MISSING, first().where(), called(), w));
        for (int i = 1; i < rows.size(); i++) {
            Optional<String> here = rows.get(i).threshold();
            Optional<String> before = rows.get(i - 1).threshold();
            if (here.isPresent()
                    && before.isPresent()
                    && words.indexOf(here.get()) <= words.indexOf(before.get())) {
                tellOrder(rows.get(i), before.get(), order(words));
            }
        }
    }

    private static LanguageText order(List<String> words) {
        return new LanguageText(String.join(", rồi ", words), String.join(", then ", words));
    }

    private boolean complete() {
        return rows.stream().allMatch(row -> row.threshold().isPresent());
    }

    /**
     * @param sign 1 when thresholds rise, -1 when they fall
     */
    private void examineNumbers(int sign, LanguageText order) {
        for (int i = 1; i < rows.size(); i++) {
            Optional<BigDecimal> here = rows.get(i).threshold().map(BigDecimal::new);
            Optional<String> before = rows.get(i - 1).threshold();
            if (here.isPresent()
                    && before.isPresent()
                    && here.get().compareTo(new BigDecimal(before.get())) * sign <= 0) {
                tellOrder(rows.get(i), before.get(), order);
            }
        }
    }

    private void tellOrder(RuleRow row, String before, LanguageText order) {
        problems.add(PointsFault.STEPS, row.where(), row.threshold().orElseThrow(), before, order);
    }

    /** A zero is both points and percent. */
    private void examineAwards() {
        Set<Boolean> units =
                rows.stream()
                        .flatMap(row -> row.award().stream())
                        .filter(award -> award.amount().signum() > 0)
                        .map(Award::ofMaximum)
                        .collect(Collectors.toSet());
        if (units.size() > 1) {
            problems.add(PointsFault.AWARDS, first().where(), called());
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            Optional<Award> here = rows.get(i).award();
            Optional<Award> before = rows.get(i - 1).award();
            if (here.isPresent()
                    && before.isPresent()
                    && here.get().amount().compareTo(before.get().amount()) >= 0) {
                problems.add(
                        PointsFault.POINTS_ORDER,
                        rows.get(i).where(),
                        rows.get(i).threshold().orElse(""),
                        here.get());
            }
        }
    }

    private RuleRow first() {
        return rows.get(0);
    }

    private LanguageText called() {
        return first().called();
    }
}
