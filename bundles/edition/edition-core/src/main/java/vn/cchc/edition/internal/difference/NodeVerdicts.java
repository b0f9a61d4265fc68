package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.Criterion;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.model.LanguageText;

/**
 * Judges every node: comparable when each leaf below it is the same question (with the same points)
 * in both years and none came or went.
 */
final class NodeVerdicts {
    private final Tree earlier;
    private final Tree later;
    private final LeafMatching leaves;
    private final GroupMatching groups;
    private final Comparability everything;

    /**
     * @param everything whether the calculation lets anything be compared at all
     */
    NodeVerdicts(
            Tree earlier,
            Tree later,
            LeafMatching leaves,
            GroupMatching groups,
            Comparability everything) {
        this.earlier = earlier;
        this.later = later;
        this.leaves = leaves;
        this.groups = groups;
        this.everything = everything;
    }

    List<NodePair> list() {
        var pairs = new ArrayList<NodePair>();
        later.nodes().forEach(node -> pairs.add(ofLater(node)));
        earlier.nodes().stream().filter(this::isGone).forEach(node -> pairs.add(gone(node)));
        return pairs;
    }

    private boolean isGone(Criterion node) {
        return node.leaf() ? leaves.ofEarlier(node.code()).isEmpty() : !groups.found(node.code());
    }

    private NodePair ofLater(Criterion node) {
        Optional<String> before =
                node.leaf()
                        ? leaves.ofLater(node.code()).map(pair -> pair.earlier().code())
                        : groups.ofLater(node.code());
        return new NodePair(
                before,
                Optional.of(node.code()),
                node.level(),
                node.name(),
                before.map(code -> everything.and(verdict(node, code))).orElseGet(this::isNew));
    }

    private NodePair gone(Criterion node) {
        return new NodePair(
                Optional.of(node.code()),
                Optional.empty(),
                node.level(),
                node.name(),
                Comparability.no(
                        new LanguageText(
                                "không còn trong năm sau", "it is gone in the later year")));
    }

    private Comparability isNew() {
        return Comparability.no(
                new LanguageText("mới có ở năm sau", "it is new in the later year"));
    }

    private Comparability verdict(Criterion node, String before) {
        return node.leaf()
                ? leaf(leaves.ofLater(node.code()).orElseThrow())
                : group(earlier.leaves(before), later.leaves(node.code()));
    }

    private static Comparability leaf(LeafPair pair) {
        if (!pair.sameQuestion()) {
            return Comparability.no(
                    new LanguageText("câu hỏi đã đổi lời", "the question was reworded"));
        }
        return pair.sameAward()
                ? Comparability.yes()
                : Comparability.no(
                        new LanguageText(
                                "điểm tối đa hoặc quy tắc cho điểm đã đổi",
                                "its maximum or rule changed"));
    }

    private Comparability group(Set<String> before, Set<String> after) {
        var count = new LeafCount(before, after, leaves);
        return count.same() ? Comparability.yes() : Comparability.no(count.words());
    }
}
