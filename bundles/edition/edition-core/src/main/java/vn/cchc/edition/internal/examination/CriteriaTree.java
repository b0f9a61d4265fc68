package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.internal.faults.EditionFault;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TreeFault;
import vn.cchc.edition.internal.text.Nearest;
import vn.cchc.edition.internal.text.Placed;

/** Whether the rows of {@code criteria.csv} are one tree, in the order of the form. */
final class CriteriaTree {
    private final List<CriterionRow> rows;
    private final Problems problems;
    private final Map<String, CriterionRow> byCode = new LinkedHashMap<>();

    CriteriaTree(List<CriterionRow> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    void examine() {
        int before = problems.count();
        rows.forEach(this::register);
        examineRoots();
        examineParents();
        rows.forEach(this::examineQuestion);
        if (problems.count() == before && rows.stream().allMatch(r -> r.level().isPresent())) {
            rows.forEach(this::examineStep);
        }
        if (problems.count() == before && rows.stream().allMatch(r -> r.level().isPresent())) {
            examineCounts();
        }
    }

    /** Whether {@code levels} of the methodology counts what is here. */
    void compareLevels(Map<String, Placed<Integer>> stated, String whereLevels) {
        if (stated.isEmpty() || rows.stream().anyMatch(r -> r.level().isEmpty())) {
            return;
        }
        for (Level level : Level.values()) {
            long here = rows.stream().filter(r -> r.level().get() == level).count();
            Placed<Integer> count = stated.getOrDefault(level.word(), new Placed<>(0, whereLevels));
            if (count.value() != here) {
                problems.add(
                        EditionFault.LEVEL_COUNT, count.where(), count.value(), level.word(), here);
            }
        }
    }

    private void register(CriterionRow row) {
        if (row.code().isEmpty()) {
            return;
        }
        CriterionRow first = byCode.putIfAbsent(row.code().get(), row);
        if (first != null) {
            problems.add(
                    TreeFault.CODE_TWICE, row.where(), row.called(), Place.line(first.where()));
        }
    }

    private void examineRoots() {
        List<CriterionRow> roots = rows.stream().filter(r -> r.parent().isEmpty()).toList();
        if (roots.isEmpty() && !rows.isEmpty()) {
            problems.add(TreeFault.NO_ROOT, rows.get(0).where());
        }
        for (var root : roots) {
            if (root != roots.get(0)) {
                problems.add(
                        TreeFault.SECOND_ROOT, root.where(), root.called(), roots.get(0).called());
            } else if (root.level().filter(l -> l != Level.INDEX).isPresent()) {
                problems.add(
                        TreeFault.ROOT_LEVEL,
                        root.where(),
                        root.called(),
                        root.level().get().word());
            }
        }
    }

    private void examineParents() {
        var above = new LinkedHashSet<String>();
        for (var row : rows) {
            row.parent()
                    .filter(parent -> !above.contains(parent))
                    .ifPresent(parent -> tellParent(row, parent));
            row.code().ifPresent(above::add);
        }
    }

    private void tellParent(CriterionRow row, String parent) {
        Optional<String> circle = circle(row, parent);
        if (!byCode.containsKey(parent)) {
            String hint = new Nearest(byCode.keySet()).hint(parent);
            problems.add(TreeFault.NO_PARENT, row.where(), parent, row.called(), hint);
        } else if (circle.isPresent()) {
            problems.add(TreeFault.CYCLE, row.where(), row.called(), circle.get());
        } else {
            problems.add(TreeFault.PARENT_AFTER, row.where(), row.called(), parent);
        }
    }

    /** The way from a node up to itself. */
    private Optional<String> circle(CriterionRow row, String parent) {
        var way = new LinkedHashSet<String>();
        Optional<String> step = Optional.of(parent);
        while (step.isPresent() && way.add(step.get())) {
            step = Optional.ofNullable(byCode.get(step.get())).flatMap(CriterionRow::parent);
        }
        return row.code().filter(way::contains).map(code -> code + " < " + String.join(" < ", way));
    }

    private void examineQuestion(CriterionRow row) {
        if (row.level().isEmpty()) {
            return;
        }
        boolean leaf = row.level().get() == Level.CRITERION;
        if (leaf && row.question().isEmpty()) {
            problems.add(TreeFault.LEAF_WITHOUT_QUESTION, row.where(), row.called());
        } else if (!leaf && row.question().isPresent()) {
            problems.add(
                    TreeFault.INNER_WITH_QUESTION, row.where(), row.called(), row.question().get());
        }
    }

    private void examineStep(CriterionRow row) {
        CriterionRow parent = row.parent().map(byCode::get).orElse(row);
        Level above = parent.level().get();
        if (parent == row) {
            return;
        }
        if (above == Level.CRITERION) {
            problems.add(TreeFault.INNER_CRITERION, row.where(), parent.called(), row.called());
        } else if (row.level().get().compareTo(above) <= 0) {
            problems.add(
                    TreeFault.LEVEL_ORDER,
                    row.where(),
                    row.called(),
                    row.level().get().word(),
                    above.word(),
                    parent.called());
        }
    }

    /** Adds up from the last row to the first: a parent stands before its children. */
    private void examineCounts() {
        var leaves = new HashMap<String, Integer>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            CriterionRow row = rows.get(i);
            boolean leaf = row.level().get() == Level.CRITERION;
            int below = leaf ? 1 : leaves.getOrDefault(row.called(), 0);
            row.parent().ifPresent(parent -> leaves.merge(parent, below, Integer::sum));
            if (below == 0) {
                problems.add(
                        TreeFault.EMPTY_NODE, row.where(), row.called(), row.level().get().word());
            } else if (row.criteria().filter(stated -> stated != below).isPresent()) {
                problems.add(
                        TreeFault.COUNT, row.where(), row.called(), row.criteria().get(), below);
            }
        }
    }
}
