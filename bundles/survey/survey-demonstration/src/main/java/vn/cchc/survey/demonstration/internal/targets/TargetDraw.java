package vn.cchc.survey.demonstration.internal.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.registry.Province;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.profile.Profile;

/**
 * Draws what every province should get, from the whole to the parts: places, the index by place,
 * the contents under the rules, the criteria. Every step keeps what the step before settled.
 */
public final class TargetDraw {
    private static final int SWEEPS = 3_000;
    private static final long CONTENT_SPREAD = 5 * Micropercent.PERCENT / 10;
    private static final long LEAN_SPREAD = Micropercent.PERCENT;

    private final CriteriaTree tree;
    private final List<Province> provinces;
    private final KnownFigures published;
    private final Profile profile;

    /**
     * @param provinces in order of code
     */
    public TargetDraw(
            CriteriaTree tree, List<Province> provinces, KnownFigures published, Profile profile) {
        this.tree = tree;
        this.provinces = provinces;
        this.published = published;
        this.profile = profile;
    }

    /** Empty when chance led into a corner, which other dice may avoid. */
    public Optional<Targets> draw(Dice dice) {
        var highest = profile.highestInRegion();
        var known =
                new NamelessFigures(provinces, dice.stream("names"))
                        .addTo(published, highest, tree.root());
        var placeDraw = new PlaceDraw(tree, provinces, known, dice.stream("places"));
        var places = placeDraw.index(highest.keySet());
        var nation = new NationTargets(tree, known);
        var contentPlaces =
                tree.contents().stream().map(code -> placeDraw.content(code, places)).toList();
        return new IndexValues(
                        places,
                        indexOfProvinces(known),
                        between(),
                        nation.of(tree.root()),
                        dice.stream("index"))
                .draw()
                .flatMap(index -> contents(index, contentPlaces, known, nation, dice))
                .map(contents -> targets(contents, known, nation, dice));
    }

    private Map<Integer, Long> between() {
        var between = new HashMap<Integer, Long>();
        profile.between().forEach((place, value) -> between.put(place, Micropercent.of(value)));
        return between;
    }

    private Map<Integer, Long> indexOfProvinces(KnownFigures known) {
        var values = new HashMap<Integer, Long>();
        for (int p = 0; p < provinces.size(); p++) {
            int province = p;
            index(provinces.get(p).ref().code(), known).ifPresent(v -> values.put(province, v));
        }
        return values;
    }

    /** The published index, nearest to what the contents give when all of them are published. */
    private Optional<Long> index(String province, KnownFigures known) {
        var index = known.value(province, tree.root());
        var contents =
                tree.contents().stream().flatMap(c -> known.value(province, c).stream()).toList();
        if (contents.size() < tree.contents().size()) {
            return index;
        }
        long mean = Micropercent.mean(contents, weights());
        return Optional.of(
                index.map(
                                i ->
                                        Micropercent.limit(
                                                mean,
                                                i - Rulebook.TOLERANCE,
                                                i + Rulebook.TOLERANCE))
                        .orElse(mean));
    }

    private List<Integer> weights() {
        return tree.contents().stream().map(content -> tree.leaves(content).size()).toList();
    }

    /** Draws the contents around the index and pushes them about until no rule is broken. */
    private Optional<long[][]> contents(
            long[] index,
            List<Places> places,
            KnownFigures known,
            NationTargets nation,
            Dice dice) {
        var values = new ContentValues(index, weights());
        var chance = dice.stream("contents");
        for (int p = 0; p < index.length; p++) {
            for (int content = 1; content < values.contents(); content++) {
                values.raise(p, content, chance.bell(CONTENT_SPREAD));
            }
        }
        var rules = new Rulebook(tree, provinces, known, chance).rules(index, places, nation);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            int broken = 0;
            for (var rule : rules) {
                broken += rule.push(values) ? 1 : 0;
            }
            if (broken == 0) {
                return Optional.of(values.all());
            }
        }
        return Optional.empty();
    }

    private Targets targets(
            long[][] contents, KnownFigures known, NationTargets nation, Dice dice) {
        var chance = dice.stream("criteria");
        long[] leans = new long[tree.leafCount()];
        for (int leaf = 0; leaf < leans.length; leaf++) {
            long drawn = chance.bell(LEAN_SPREAD);
            leans[leaf] = profile.lean(tree.question(leaf)).map(Micropercent::of).orElse(drawn);
        }
        var criteria = new CriterionValues(tree, nation, contents, leans, chance).settle();
        return new Targets(known, nation, contents, criteria, free(known));
    }

    private List<Integer> free(KnownFigures known) {
        return IntStream.range(0, provinces.size())
                .filter(p -> !known.hasValue(provinces.get(p).ref().code()))
                .boxed()
                .toList();
    }
}
