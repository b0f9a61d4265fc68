package vn.cchc.edition.internal.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds every leaf criterion again: first by its question word for word (of several the one with
 * the same code), then the nearest wording that has half of its words, the same code before others.
 * A code alone finds nothing, since codes are given anew each time a form changes.
 */
final class LeafMatching {
    private final List<Leaf> gone;
    private final List<Leaf> added;
    private final List<LeafPair> pairs = new ArrayList<>();

    LeafMatching(List<Leaf> earlier, List<Leaf> later) {
        this.gone = new ArrayList<>(earlier);
        this.added = new ArrayList<>(later);
        candidates().stream()
                .filter(LeafPair::sameQuestion)
                .sorted(codesFirst())
                .forEach(this::take);
        candidates().stream()
                .filter(pair -> nearness(pair) >= Wording.REWORDED)
                .sorted(
                        Comparator.comparingDouble(LeafMatching::nearness)
                                .reversed()
                                .thenComparing(codesFirst()))
                .forEach(this::take);
    }

    List<LeafPair> pairs() {
        return List.copyOf(pairs);
    }

    List<Leaf> gone() {
        return List.copyOf(gone);
    }

    List<Leaf> added() {
        return List.copyOf(added);
    }

    Optional<LeafPair> ofLater(String code) {
        return pairs.stream().filter(pair -> pair.later().code().equals(code)).findFirst();
    }

    Optional<LeafPair> ofEarlier(String code) {
        return pairs.stream().filter(pair -> pair.earlier().code().equals(code)).findFirst();
    }

    private List<LeafPair> candidates() {
        return gone.stream()
                .flatMap(before -> added.stream().map(after -> new LeafPair(before, after)))
                .toList();
    }

    private static Comparator<LeafPair> codesFirst() {
        return Comparator.comparing(pair -> !pair.sameCode());
    }

    private static double nearness(LeafPair pair) {
        return pair.earlier().wording().nearness(pair.later().wording());
    }

    private void take(LeafPair pair) {
        if (gone.contains(pair.earlier()) && added.contains(pair.later())) {
            gone.remove(pair.earlier());
            added.remove(pair.later());
            pairs.add(pair);
        }
    }
}
