package vn.cchc.survey.demonstration.internal.targets;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.registry.Province;
import vn.cchc.survey.demonstration.internal.chance.Dice;

/**
 * Gives every province a place in the index and in each content. Published places stand; the others
 * are drawn in the index, and follow the index in the contents.
 */
final class PlaceDraw {
    private final CriteriaTree tree;
    private final List<Province> provinces;
    private final KnownFigures known;
    private final Dice dice;

    PlaceDraw(CriteriaTree tree, List<Province> provinces, KnownFigures known, Dice dice) {
        this.tree = tree;
        this.provinces = provinces;
        this.known = known;
        this.dice = dice;
    }

    /**
     * @param cappedRegions regions whose highest value is known: nobody else of theirs is drawn
     *     above it
     */
    Places index(Collection<String> cappedRegions) {
        var places = published(tree.root());
        var caps = new HashMap<String, Integer>();
        cappedRegions.forEach(region -> caps.put(region, best(region, places)));
        placeByContents(places);
        var left = dice.shuffled(unplaced(places));
        for (int place : places.free()) {
            Integer next =
                    left.stream()
                            .filter(p -> caps.getOrDefault(region(p), 0) <= place)
                            .findFirst()
                            .orElse(left.get(0));
            left.remove(next);
            places.put(place, next, false);
        }
        return places;
    }

    /** In a content, provinces without a published place come in the order of the index. */
    Places content(String content, Places index) {
        var places = published(content);
        var left = index.inOrder().stream().filter(p -> !places.placed(p)).iterator();
        places.free().forEach(place -> places.put(place, left.next(), false));
        return places;
    }

    private int best(String region, Places places) {
        return indices()
                .filter(p -> region(p).equals(region) && places.placed(p))
                .map(places::of)
                .min()
                .orElse(0);
    }

    private Places published(String measure) {
        var places = new Places(provinces.size());
        indices()
                .forEach(
                        p ->
                                known.of(code(p), measure).place().stream()
                                        .filter(places::free)
                                        .forEach(place -> places.put(place, p, true)));
        indices()
                .filter(p -> !places.placed(p) && value(p, measure).isPresent())
                .boxed()
                .sorted(Comparator.comparing(p -> value(p, measure).orElseThrow()))
                .forEach(p -> placeByValue(p, measure, places));
        return places;
    }

    /** The lowest free place above all known values that are lower. */
    private void placeByValue(int province, String measure, Places places) {
        long value = value(province, measure).orElseThrow();
        int bestLower =
                indices()
                        .filter(places::placed)
                        .filter(p -> value(p, measure).filter(v -> v < value).isPresent())
                        .map(places::of)
                        .min()
                        .orElse(places.count() + 1);
        places.free().stream()
                .filter(place -> place < bestLower)
                .reduce((a, b) -> b)
                .ifPresent(place -> places.put(place, province, true));
    }

    /** A province whose place is known in a content alone takes the nearest place in the index. */
    private void placeByContents(Places places) {
        for (int p : unplaced(places)) {
            tree.contents().stream()
                    .flatMapToInt(content -> known.of(code(p), content).place().stream())
                    .findFirst()
                    .ifPresent(near -> places.put(nearest(near, places), p, false));
        }
    }

    private static int nearest(int place, Places places) {
        return places.free().stream()
                .min(Comparator.comparingInt(free -> Math.abs(free - place)))
                .orElseThrow();
    }

    private List<Integer> unplaced(Places places) {
        return indices().filter(p -> !places.placed(p)).boxed().toList();
    }

    private IntStream indices() {
        return IntStream.range(0, provinces.size());
    }

    private Optional<Long> value(int province, String measure) {
        return known.value(code(province), measure);
    }

    private String code(int province) {
        return provinces.get(province).ref().code();
    }

    private String region(int province) {
        return provinces.get(province).regionCode();
    }
}
