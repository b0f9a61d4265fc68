package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.Criterion;

/**
 * Finds the nodes above the leaves again: the root is the root; others of the same level by the
 * share of their leaves that they have in common, then by name and code. Without a common leaf only
 * the same name counts.
 */
final class GroupMatching {
    private final Tree earlier;
    private final Tree later;
    private final LeafMatching leaves;
    private final Map<String, String> earlierOfLater = new LinkedHashMap<>();

    private record Candidate(Criterion before, Criterion after, double common) {
        boolean sameName() {
            return new Wording(before.name().vi()).same(new Wording(after.name().vi()));
        }

        boolean sameCode() {
            return before.code().equals(after.code());
        }
    }

    GroupMatching(Tree earlier, Tree later, LeafMatching leaves) {
        this.earlier = earlier;
        this.later = later;
        this.leaves = leaves;
        earlierOfLater.put(later.nodes().get(0).code(), earlier.nodes().get(0).code());
        candidates().forEach(this::take);
    }

    Optional<String> ofLater(String code) {
        return Optional.ofNullable(earlierOfLater.get(code));
    }

    boolean found(String earlierCode) {
        return earlierOfLater.containsValue(earlierCode);
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (var before : earlier.groups()) {
            for (var after : later.groups()) {
                var candidate = new Candidate(before, after, common(before.code(), after.code()));
                boolean sameLevel = before.level().equals(after.level());
                if (sameLevel && (candidate.common() > 0 || candidate.sameName())) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::common)
                        .reversed()
                        .thenComparing(c -> !c.sameName())
                        .thenComparing(c -> !c.sameCode()));
        return candidates;
    }

    /** Jaccard index of the leaves, where a leaf that was found again is the same leaf. */
    private double common(String before, String after) {
        var ofBoth = new HashSet<>(later.leaves(after));
        ofBoth.removeIf(
                leaf ->
                        leaves.ofLater(leaf)
                                .filter(p -> earlier.leaves(before).contains(p.earlier().code()))
                                .isEmpty());
        int all = earlier.leaves(before).size() + later.leaves(after).size() - ofBoth.size();
        return (double) ofBoth.size() / all;
    }

    private void take(Candidate candidate) {
        if (!found(candidate.before().code())) {
            earlierOfLater.putIfAbsent(candidate.after().code(), candidate.before().code());
        }
    }
}
