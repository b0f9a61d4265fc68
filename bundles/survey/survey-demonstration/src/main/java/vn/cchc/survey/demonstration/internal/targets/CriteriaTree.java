package vn.cchc.survey.demonstration.internal.targets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.ShareOfAnswers;

/** The criteria of an edition, its leaves numbered from 0 in the order of the form. */
public final class CriteriaTree {
    private final ShareOfAnswers methodology;
    private final List<AskedCriterion> leaves;
    private final Map<String, List<Integer>> leavesBelow = new LinkedHashMap<>();

    public CriteriaTree(ShareOfAnswers methodology) {
        this.methodology = methodology;
        this.leaves = methodology.leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Optional<AskedCriterion> node = Optional.of(leaves.get(leaf));
            while (node.isPresent()) {
                below(node.get().code()).add(leaf);
                node = node.get().parent().flatMap(methodology::criterion);
            }
        }
    }

    private List<Integer> below(String code) {
        return leavesBelow.computeIfAbsent(code, c -> new ArrayList<>());
    }

    public int leafCount() {
        return leaves.size();
    }

    /** The question a leaf is computed from. */
    public String question(int leaf) {
        return leaves.get(leaf).question().orElseThrow();
    }

    /** Code of the node directly above a leaf. */
    String parent(int leaf) {
        return leaves.get(leaf).parent().orElse(leaves.get(leaf).code());
    }

    /** Numbers of the leaves at or below a node. */
    public List<Integer> leaves(String code) {
        return leavesBelow.getOrDefault(code, List.of());
    }

    public String root() {
        return methodology.root().code();
    }

    /** Codes of the nodes directly below the root, or the root itself when it is a leaf. */
    public List<String> contents() {
        var contents = children(root());
        return contents.isEmpty() ? List.of(root()) : contents;
    }

    List<String> children(String code) {
        return methodology.children(code).stream().map(AskedCriterion::code).toList();
    }
}
