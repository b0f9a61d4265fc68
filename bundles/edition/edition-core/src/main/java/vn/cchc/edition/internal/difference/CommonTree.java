package vn.cchc.edition.internal.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.AskedCriterion;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.CommonQuestions.Wording;
import vn.cchc.edition.Edition;
import vn.cchc.edition.ShareOfAnswers;

/** The tree of the earlier year without the criteria that the later form does not ask about. */
final class CommonTree {
    private final Edition earlier;
    private final Edition later;
    private final ShareOfAnswers methodology;
    private final Map<String, LeafPair> pairs = new LinkedHashMap<>();
    private final Map<String, Coverage> coverage = new LinkedHashMap<>();

    CommonTree(Edition earlier, Edition later, Wording wording) {
        this.earlier = earlier;
        this.later = later;
        this.methodology = earlier.shareOfAnswers().orElseThrow();
        new LeafMatching(Leaf.of(earlier), Leaf.of(later))
                .pairs().stream()
                        .filter(pair -> pair.sameQuestion() || wording == Wording.REWORDED)
                        .forEach(pair -> pairs.put(pair.earlier().code(), pair));
        cover();
    }

    private void cover() {
        var tree = new Tree(methodology);
        for (var node : methodology.criteria()) {
            var below = tree.leaves(node.code());
            int found = (int) below.stream().filter(pairs::containsKey).count();
            int same =
                    (int)
                            below.stream()
                                    .flatMap(code -> Optional.ofNullable(pairs.get(code)).stream())
                                    .filter(LeafPair::sameQuestion)
                                    .count();
            if (found > 0) {
                coverage.put(node.code(), new Coverage(same, found - same, below.size()));
            }
        }
    }

    Map<String, Coverage> coverage() {
        return coverage;
    }

    Edition earlier() {
        return with(earlier, methodology, LeafPair::earlier);
    }

    Edition later() {
        return with(later, later.shareOfAnswers().orElseThrow(), LeafPair::later);
    }

    private interface Side {
        Leaf of(LeafPair pair);
    }

    /** Calculation of the earlier year; where the answers stand, as the form says. */
    private Edition with(Edition year, ShareOfAnswers form, Side side) {
        var common =
                new ShareOfAnswers(
                        criteria(side),
                        form.instrument(),
                        form.formNumber(),
                        form.units(),
                        List.of(),
                        methodology.scale(),
                        methodology.satisfied(),
                        methodology.nation(),
                        methodology.digits(),
                        methodology.rounding(),
                        minimum(),
                        methodology.bands(),
                        methodology.sources());
        return new Edition(
                year.id(),
                year.fingerprint(),
                year.bundle(),
                year.title(),
                year.status(),
                year.statusReason(),
                year.legalAct(),
                year.registry(),
                common,
                year.instruments(),
                year.sampling(),
                year.design(),
                year.fieldwork(),
                List.of(),
                year.sources());
    }

    /** What the stricter year withheld stays withheld. */
    private int minimum() {
        return Math.max(
                methodology.minimumAnswers(),
                later.shareOfAnswers().orElseThrow().minimumAnswers());
    }

    private List<AskedCriterion> criteria(Side side) {
        return methodology.criteria().stream()
                .filter(node -> coverage.containsKey(node.code()))
                .map(node -> node(node, side))
                .toList();
    }

    /** A leaf keeps the code of its own year: under the other's stands another question. */
    private AskedCriterion node(AskedCriterion node, Side side) {
        var left = coverage.get(node.code());
        var leaf = Optional.ofNullable(pairs.get(node.code())).map(side::of);
        return new AskedCriterion(
                leaf.map(Leaf::code).orElse(node.code()),
                node.parent(),
                node.level(),
                node.name(),
                leaf.map(CommonTree::question),
                left.same() + left.reworded(),
                node.source());
    }

    private static String question(Leaf leaf) {
        return ((AskedCriterion) leaf.criterion()).question().orElseThrow();
    }
}
