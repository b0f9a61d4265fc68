package vn.cchc.edition.internal.difference;

import vn.cchc.edition.Criterion;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.model.LanguageText;

/** What changed in the criteria: dropped, new, reworded, renumbered, moved, other points. */
final class CriteriaChanges {
    private final Tree earlier;
    private final Tree later;
    private final LeafMatching leaves;
    private final GroupMatching groups;
    private final Changes changes;

    CriteriaChanges(
            Tree earlier, Tree later, LeafMatching leaves, GroupMatching groups, Changes changes) {
        this.earlier = earlier;
        this.later = later;
        this.leaves = leaves;
        this.groups = groups;
        this.changes = changes;
    }

    void tell() {
        int before = leaves.pairs().size() + leaves.gone().size();
        int after = leaves.pairs().size() + leaves.added().size();
        if (before != after) {
            add(
                    Reach.NODES,
                    "Số tiêu chí: trước là " + before + ", nay là " + after + ".",
                    "Number of criteria: was " + before + ", is " + after + ".");
        }
        earlier.groups().stream().filter(n -> !groups.found(n.code())).forEach(this::goneGroup);
        later.groups().forEach(this::group);
        leaves.gone().forEach(leaf -> gone(leaf.criterion()));
        leaves.added().forEach(leaf -> added(leaf.criterion()));
        leaves.pairs().forEach(this::pair);
    }

    private void goneGroup(Criterion node) {
        add(
                Reach.NODES,
                "Bỏ nhóm " + named(node, true) + ".",
                "The group " + named(node, false) + " is gone.");
    }

    private void group(Criterion after) {
        var code = groups.ofLater(after.code());
        if (code.isEmpty()) {
            add(
                    Reach.NODES,
                    "Nhóm mới " + named(after, true) + ".",
                    "The group " + named(after, false) + " is new.");
            return;
        }
        var before =
                earlier.groups().stream()
                        .filter(node -> node.code().equals(code.get()))
                        .findFirst()
                        .orElseThrow();
        if (!before.code().equals(after.code()) || !sameName(before, after)) {
            add(
                    Reach.CARE,
                    "Nhóm " + named(before, true) + " nay là " + named(after, true) + ".",
                    "The group " + named(before, false) + " is now " + named(after, false) + ".");
        }
    }

    private void gone(Criterion leaf) {
        add(
                Reach.NODES,
                "Bỏ tiêu chí " + named(leaf, true) + ".",
                "The criterion " + named(leaf, false) + " is gone.");
    }

    private void added(Criterion leaf) {
        add(
                Reach.NODES,
                "Tiêu chí mới " + named(leaf, true) + ".",
                "The criterion " + named(leaf, false) + " is new.");
    }

    private void pair(LeafPair pair) {
        var before = pair.earlier().criterion();
        var after = pair.later().criterion();
        if (!pair.sameQuestion()) {
            add(
                    Reach.NODES,
                    "Đổi câu hỏi: " + named(before, true) + " nay là " + named(after, true) + ".",
                    "Reworded: " + named(before, false) + " is now " + named(after, false) + ".");
        } else if (!pair.sameCode()) {
            add(
                    Reach.CARE,
                    "Đổi số: "
                            + before.code()
                            + " nay là "
                            + named(after, true)
                            + ", câu hỏi giữ nguyên.",
                    "Renumbered: "
                            + before.code()
                            + " is now "
                            + named(after, false)
                            + ", the same question.");
        }
        if (!pair.sameAward()) {
            award(pair);
        }
        if (moved(before, after)) {
            add(
                    Reach.CARE,
                    "Chuyển nhóm: "
                            + after.code()
                            + " nay thuộc "
                            + after.parent().orElse("")
                            + ".",
                    "Moved: " + after.code() + " is now below " + after.parent().orElse("") + ".");
        }
    }

    private void award(LeafPair pair) {
        var was = pair.earlier().points().orElseThrow();
        var is = pair.later().points().orElseThrow();
        String code = pair.later().code();
        if (!was.maximum().equals(is.maximum())) {
            add(
                    Reach.NODES,
                    "Điểm tối đa của "
                            + code
                            + ": trước là "
                            + was.maximum()
                            + ", nay là "
                            + is.maximum()
                            + ".",
                    "Maximum of " + code + ": was " + was.maximum() + ", is " + is.maximum() + ".");
        }
        if (!was.tables().equals(is.tables()) || was.mayNotApply() != is.mayNotApply()) {
            add(
                    Reach.NODES,
                    "Quy tắc cho điểm của " + code + " đã đổi.",
                    "The rule that gives the points of " + code + " changed.");
        }
    }

    /** Below another group than the one it was below, renamed or not. */
    private boolean moved(Criterion before, Criterion after) {
        var above = after.parent().flatMap(groups::ofLater);
        return !above.equals(before.parent());
    }

    private static boolean sameName(Criterion before, Criterion after) {
        return new Wording(before.name().vi()).same(new Wording(after.name().vi()));
    }

    private static String named(Criterion node, boolean vietnamese) {
        LanguageText name = node.name();
        return node.code() + " “" + (vietnamese ? name.vi() : name.en()) + "”";
    }

    private void add(Reach reach, String vietnamese, String english) {
        changes.add(Subject.CRITERIA, reach, vietnamese, english);
    }
}
