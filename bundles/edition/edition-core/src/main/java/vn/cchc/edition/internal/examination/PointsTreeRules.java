package vn.cchc.edition.internal.examination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Confidence;
import vn.cchc.edition.internal.faults.PointsFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.text.Placed;
import vn.cchc.model.LanguageText;

/** Whether a tree of points adds up level by level, and says at its leaves who gives points how. */
final class PointsTreeRules {
    private static final BigDecimal WHOLE_SCALE = BigDecimal.valueOf(100);

    private final List<PointsRow> rows;
    private final TreeShape shape;
    private final Problems problems;
    private final Set<String> parents = new HashSet<>();

    PointsTreeRules(List<PointsRow> rows, Problems problems) {
        this.rows = rows;
        this.shape = new TreeShape(rows, Ladder.POINTS, problems);
        this.problems = problems;
        rows.forEach(row -> row.parent().ifPresent(parents::add));
    }

    void examine(PointsFile methodology) {
        int before = problems.count();
        shape.examine();
        if (problems.count() == before && shape.levelsKnown()) {
            shape.examineSteps();
        }
        boolean sound = problems.count() == before;
        if (sound && shape.levelsKnown()) {
            rows.stream().filter(row -> !leaf(row)).forEach(this::examineInner);
            rows.stream().filter(this::leaf).forEach(this::examineLeaf);
        }
        if (sound) {
            examineSums();
            methodology.surveyPoints().ifPresent(this::compareSurvey);
        }
        shape.compareLevels(methodology.common().levels(), methodology.common().where());
    }

    boolean leaf(PointsRow row) {
        return row.code().filter(parents::contains).isEmpty();
    }

    private void examineLeaf(PointsRow row) {
        Level level = row.level().orElseThrow();
        if (level != Level.CRITERION && level != Level.COMPONENT) {
            problems.add(PointsFault.EMPTY_GROUP, row.where(), row.called(), level.word());
            return;
        }
        if (row.rule().isEmpty()) {
            problems.add(PointsFault.LEAF_WITHOUT_RULE, row.where(), row.called(), "rule");
        }
        if (row.pointsFrom().isEmpty()) {
            problems.add(
                    PointsFault.LEAF_WITHOUT_RULE, row.where(), row.called(), "source_of_points");
        }
    }

    private void examineInner(PointsRow row) {
        row.rule().ifPresent(r -> tellInner(row, "rule", r));
        row.pointsFrom().ifPresent(s -> tellInner(row, "source_of_points", s.word()));
    }

    private void tellInner(PointsRow row, String column, String word) {
        problems.add(PointsFault.INNER_WITH_RULE, row.where(), row.called(), column, word);
    }

    /** A node with an unreadable maximum among its children is not added up. */
    private void examineSums() {
        Map<String, List<PointsRow>> children = new LinkedHashMap<>();
        for (var row : rows) {
            row.parent()
                    .ifPresent(p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(row));
        }
        for (var row : rows) {
            List<PointsRow> below = children.getOrDefault(row.called(), List.of());
            if (row.maximum().isPresent()
                    && !below.isEmpty()
                    && below.stream().allMatch(child -> child.maximum().isPresent())) {
                compare(row, sum(below));
            }
        }
        rows.get(0)
                .maximum()
                .filter(maximum -> maximum.compareTo(WHOLE_SCALE) != 0)
                .ifPresent(
                        maximum ->
                                problems.add(
                                        PointsFault.ROOT_MAXIMUM,
                                        rows.get(0).where(),
                                        rows.get(0).called(),
                                        maximum.toPlainString()));
    }

    private void compare(PointsRow row, BigDecimal sum) {
        BigDecimal stated = row.maximum().orElseThrow();
        if (stated.compareTo(sum) != 0) {
            problems.add(
                    PointsFault.SUM,
                    row.where(),
                    row.called(),
                    stated.toPlainString(),
                    sum.toPlainString());
        }
    }

    private static BigDecimal sum(List<PointsRow> rows) {
        return rows.stream()
                .map(row -> row.maximum().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void compareSurvey(Placed<BigDecimal> stated) {
        List<PointsRow> surveyed =
                rows.stream()
                        .filter(r -> r.pointsFrom().filter(s -> s.survey()).isPresent())
                        .toList();
        if (surveyed.stream().anyMatch(row -> row.maximum().isEmpty())) {
            return;
        }
        BigDecimal sum = sum(surveyed);
        if (sum.compareTo(stated.value()) != 0) {
            problems.add(
                    PointsFault.SURVEY_POINTS,
                    stated.where(),
                    stated.value().toPlainString(),
                    sum.toPlainString());
        }
    }

    /** An official year holds nothing that was inferred or made up. */
    void requireConfirmed() {
        for (var row : rows) {
            row.confidence()
                    .ifPresent(c -> require(row, new LanguageText(row.called(), row.called()), c));
            row.maximumConfidence().ifPresent(c -> require(row, maximum(row), c));
        }
    }

    private static LanguageText maximum(PointsRow row) {
        return new LanguageText(
                "điểm tối đa của " + row.called(), "the maximum of " + row.called());
    }

    private void require(PointsRow row, LanguageText what, Confidence confidence) {
        Optional.of(confidence)
                .filter(c -> c != Confidence.CONFIRMED)
                .ifPresent(c -> problems.add(PointsFault.MADE_UP, row.where(), what, c.word()));
    }
}
