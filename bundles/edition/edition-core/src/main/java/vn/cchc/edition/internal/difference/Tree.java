package vn.cchc.edition.internal.difference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.Methodology;

/** The tree of a year: the codes of the leaves at or below each node. */
final class Tree {
    private final List<? extends Criterion> nodes;
    private final Map<String, Set<String>> leaves = new LinkedHashMap<>();

    Tree(Methodology<?> methodology) {
        this.nodes = methodology.criteria();
        nodes.forEach(node -> leaves.put(node.code(), new HashSet<>()));
        methodology.leaves().forEach(this::addToAllAbove);
    }

    private void addToAllAbove(Criterion leaf) {
        var at = leaf;
        while (at != null) {
            leaves.get(at.code()).add(leaf.code());
            String above = at.parent().orElse("");
            at = nodes.stream().filter(n -> n.code().equals(above)).findFirst().orElse(null);
        }
    }

    List<? extends Criterion> nodes() {
        return nodes;
    }

    /** Nodes above the leaves, root first. */
    List<? extends Criterion> groups() {
        return nodes.stream().filter(node -> !node.leaf()).toList();
    }

    Set<String> leaves(String node) {
        return leaves.get(node);
    }
}
