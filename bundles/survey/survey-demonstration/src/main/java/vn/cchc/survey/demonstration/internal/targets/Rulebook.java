package vn.cchc.survey.demonstration.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.registry.Province;
import vn.cchc.survey.demonstration.internal.chance.Dice;

/**
 * Writes down what the contents of the provinces must obey: published values and places, means of
 * the nation, and a plausible distance from the index.
 */
final class Rulebook {
    /** Inside the half hundredth that decides the second decimal, with room for whole answers. */
    static final long TOLERANCE = 3_000;

    private static final long GAP = 20_000;
    private static final long MORE_GAP = 40_000;
    private static final long FARTHEST = 5 * Micropercent.PERCENT / 2;
    private static final long HIGHEST = 98 * Micropercent.PERCENT;
    private static final long LOWEST = 2 * Micropercent.PERCENT;

    private final CriteriaTree tree;
    private final List<Province> provinces;
    private final KnownFigures known;
    private final Dice dice;
    private final List<Rule> rules = new ArrayList<>();

    Rulebook(CriteriaTree tree, List<Province> provinces, KnownFigures known, Dice dice) {
        this.tree = tree;
        this.provinces = provinces;
        this.known = known;
        this.dice = dice;
    }

    /**
     * @param places places in each content
     */
    List<Rule> rules(long[] index, List<Places> places, NationTargets nation) {
        for (int content = 0; content < places.size(); content++) {
            String code = tree.contents().get(content);
            for (int p = 0; p < provinces.size(); p++) {
                addRange(index[p], p, content, code);
                addNeighbours(p, content, places.get(content));
            }
            addMean(content, code, nation);
        }
        return rules;
    }

    private void addRange(long index, int province, int content, String code) {
        long low = Math.max(LOWEST, index - FARTHEST);
        long high = Math.min(HIGHEST, index + FARTHEST);
        var value = known.value(code(province), code);
        rules.add(
                new Rule.Within(
                        province,
                        content,
                        value.map(v -> v - TOLERANCE).orElse(low),
                        value.map(v -> v + TOLERANCE).orElse(high)));
    }

    /** Between the nearest provinces whose places are known; others may stand as they like. */
    private void addNeighbours(int province, int content, Places places) {
        int place = places.of(province);
        long distance = GAP + (places.known(place) ? 0 : dice.between(0, MORE_GAP));
        places.nextKnown(place, -1)
                .ifPresent(above -> addAbove(places.province(above), province, content, distance));
        if (!places.known(place)) {
            places.nextKnown(place, 1)
                    .ifPresent(
                            below -> addAbove(province, places.province(below), content, distance));
        }
    }

    private void addAbove(int upper, int lower, int content, long distance) {
        rules.add(new Rule.Above(upper, lower, content, distance));
    }

    private void addMean(int content, String code, NationTargets nation) {
        var movable =
                IntStream.range(0, provinces.size())
                        .filter(p -> tree.contents().stream().noneMatch(c -> published(p, c)))
                        .boxed()
                        .toList();
        nation.of(code).ifPresent(mean -> rules.add(new Rule.Mean(content, mean, movable)));
    }

    private boolean published(int province, String content) {
        return known.value(code(province), content).isPresent();
    }

    private String code(int province) {
        return provinces.get(province).ref().code();
    }
}
