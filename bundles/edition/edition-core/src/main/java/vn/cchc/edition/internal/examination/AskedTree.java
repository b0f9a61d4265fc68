package vn.cchc.edition.internal.examination;

import java.util.HashMap;
import java.util.List;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TreeFault;

/** Whether a tree of criteria has its questions at its leaves, and counts them right. */
final class AskedTree {
    private final List<CriterionRow> rows;
    private final TreeShape shape;
    private final Problems problems;

    AskedTree(List<CriterionRow> rows, Problems problems) {
        this.rows = rows;
        this.shape = new TreeShape(rows, Ladder.ANSWERS, problems);
        this.problems = problems;
    }

    void examine(AnswersFile methodology) {
        int before = problems.count();
        shape.examine();
        rows.forEach(this::examineQuestion);
        if (problems.count() == before && shape.levelsKnown()) {
            shape.examineSteps();
        }
        if (problems.count() == before && shape.levelsKnown()) {
            examineCounts();
        }
        shape.compareLevels(methodology.common().levels(), methodology.common().where());
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
