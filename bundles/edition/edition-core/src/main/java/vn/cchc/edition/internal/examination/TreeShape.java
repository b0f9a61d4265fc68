package vn.cchc.edition.internal.examination;

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
final class TreeShape {
    private final List<? extends NodeRow> rows;
    private final Ladder ladder;
    private final Problems problems;
    private final Map<String, NodeRow> byCode = new LinkedHashMap<>();

    TreeShape(List<? extends NodeRow> rows, Ladder ladder, Problems problems) {
        this.rows = rows;
        this.ladder = ladder;
        this.problems = problems;
    }

    /** Codes, root and parents. */
    void examine() {
        rows.forEach(this::register);
        examineRoots();
        examineParents();
    }

    boolean levelsKnown() {
        return rows.stream().allMatch(row -> row.level().isPresent());
    }

    /** Whether each node is on a lower level than its parent; to be called when all else is. */
    void examineSteps() {
        rows.forEach(this::examineStep);
    }

    /** Whether {@code levels} of the methodology counts what is here. */
    void compareLevels(Map<String, Placed<Integer>> stated, String whereLevels) {
        if (stated.isEmpty() || !levelsKnown()) {
            return;
        }
        for (Level level : ladder.levels()) {
            long here = rows.stream().filter(r -> r.level().get() == level).count();
            Placed<Integer> count = stated.getOrDefault(level.word(), new Placed<>(0, whereLevels));
            if (count.value() != here) {
                problems.add(
                        EditionFault.LEVEL_COUNT, count.where(), count.value(), level.word(), here);
            }
        }
    }

    private void register(NodeRow row) {
        if (row.code().isEmpty()) {
            return;
        }
        NodeRow first = byCode.putIfAbsent(row.code().get(), row);
        if (first != null) {
            problems.add(
                    TreeFault.CODE_TWICE, row.where(), row.called(), Place.line(first.where()));
        }
    }

    private void examineRoots() {
        List<? extends NodeRow> roots = rows.stream().filter(r -> r.parent().isEmpty()).toList();
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

    private void tellParent(NodeRow row, String parent) {
        Optional<String> circle = circle(row, parent);
        if (!byCode.containsKey(parent)) {
            var hint = new Nearest(byCode.keySet()).hint(parent);
            problems.add(TreeFault.NO_PARENT, row.where(), parent, row.called(), hint);
        } else if (circle.isPresent()) {
            problems.add(TreeFault.CYCLE, row.where(), row.called(), circle.get());
        } else {
            problems.add(TreeFault.PARENT_AFTER, row.where(), row.called(), parent);
        }
    }

    /** The way from a node up to itself. */
    private Optional<String> circle(NodeRow row, String parent) {
        var way = new LinkedHashSet<String>();
        Optional<String> step = Optional.of(parent);
        while (step.isPresent() && way.add(step.get())) {
            step = Optional.ofNullable(byCode.get(step.get())).flatMap(NodeRow::parent);
        }
        return row.code().filter(way::contains).map(code -> code + " < " + String.join(" < ", way));
    }

    private void examineStep(NodeRow row) {
        Optional<NodeRow> parent = row.parent().map(byCode::get);
        if (parent.isEmpty()) {
            return;
        }
        Level here = row.level().orElseThrow();
        Level above = parent.get().level().orElseThrow();
        if (above == ladder.lowest()) {
            problems.add(
                    TreeFault.INNER_CRITERION,
                    row.where(),
                    parent.get().called(),
                    row.called(),
                    above.word());
        } else if (here.compareTo(above) <= 0) {
            problems.add(
                    TreeFault.LEVEL_ORDER,
                    row.where(),
                    row.called(),
                    here.word(),
                    above.word(),
                    parent.get().called(),
                    ladder.words());
        }
    }
}
