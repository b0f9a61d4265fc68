package vn.cchc.survey.demonstration.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the nation must get for each node. Where all parts of a node are known, the node follows
 * from them, since they are the finer statement; otherwise its own figure counts.
 */
public final class NationTargets {
    private final CriteriaTree tree;
    private final KnownFigures known;

    NationTargets(CriteriaTree tree, KnownFigures known) {
        this.tree = tree;
        this.known = known;
    }

    /** In millionths of a percent. */
    public Optional<Long> of(String node) {
        if (!follows(node)) {
            return known.nation(node);
        }
        var children = tree.children(node);
        return Optional.of(
                Micropercent.mean(
                        children.stream().map(child -> of(child).orElseThrow()).toList(),
                        children.stream().map(child -> tree.leaves(child).size()).toList()));
    }

    /** Whether the parts of a node say everything about it. */
    private boolean follows(String node) {
        var children = tree.children(node);
        return !children.isEmpty() && children.stream().allMatch(child -> of(child).isPresent());
    }

    /** The nodes whose targets say everything about all others, parents before children. */
    public List<String> nodes() {
        var nodes = new ArrayList<String>();
        collect(tree.root(), nodes);
        return nodes;
    }

    private void collect(String node, List<String> into) {
        if (of(node).isPresent() && !follows(node)) {
            into.add(node);
        }
        tree.children(node).forEach(child -> collect(child, into));
    }
}
