package vn.cchc.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsOfCriteria.NotApplicable;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.engine.Ratio;

/** What must hold for every tree, every rule and every score. */
class PointsPropertiesTest {
    private static final int TREES = 150;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final RandomIndex drawn = new RandomIndex(random);

    @BeforeEach
    void print_the_seed() {
        System.out.println("PointsPropertiesTest seed " + seed);
    }

    private static Ratio total(PointsOfCriteria methodology, Map<String, Given> given) {
        return new PointsTree(methodology).of(given).nodes().get("PAR").points().orElseThrow();
    }

    @RepeatedTest(TREES)
    void raising_a_leaf_never_lowers_the_total() {
        var methodology = drawn.methodology(new SmallIndex());
        var given = drawn.scores(methodology);
        Ratio before = total(methodology, given);
        for (var leaf : methodology.leaves()) {
            var raised = new HashMap<>(given);
            raised.computeIfPresent(leaf.code(), (code, score) -> drawn.raised(score));
            assertThat(total(methodology, raised))
                    .as("seed %s, leaf %s: %s", seed, leaf, raised.get(leaf.code()))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @RepeatedTest(TREES)
    void points_are_between_nothing_and_the_maximum_and_every_node_is_the_sum_below_it() {
        var methodology = drawn.methodology(new SmallIndex());
        var nodes = new PointsTree(methodology).of(drawn.scores(methodology)).nodes();

        for (var node : methodology.criteria()) {
            Ratio points = nodes.get(node.code()).points().orElseThrow();
            BigDecimal maximum = nodes.get(node.code()).maximum();
            assertThat(points).as("seed %s", seed).isBetween(Ratio.ZERO, Ratio.of(maximum));
            if (!node.leaf()) {
                var sum = Ratio.ZERO;
                var most = BigDecimal.ZERO;
                for (var child : methodology.children(node.code())) {
                    sum = sum.plus(nodes.get(child.code()).points().orElseThrow());
                    most = most.add(nodes.get(child.code()).maximum());
                }
                assertThat(points).as("seed %s, node %s", seed, node).isEqualTo(sum);
                assertThat(maximum).as("seed %s, node %s", seed, node).isEqualTo(most);
            }
        }
    }

    @RepeatedTest(TREES)
    void reducing_the_maximum_is_as_if_the_leaf_were_not_there() {
        var methodology = drawn.methodology(new SmallIndex().with(NotApplicable.REDUCE_MAXIMUM));
        var given = drawn.scores(methodology);
        PointsCriterion leaf = anyLeaf(methodology);
        Ratio without = total(methodology, given).plus(points(leaf, methodology, given).times(-1));

        given.put(leaf.code(), new Given.NotApplicable());

        var root = new PointsTree(methodology).of(given).nodes().get("PAR");
        assertThat(root.points()).as("seed %s", seed).contains(without);
        assertThat(root.maximum().add(leaf.maximum())).isEqualByComparingTo(most(methodology));
    }

    @RepeatedTest(TREES)
    void full_points_are_the_best_a_leaf_can_earn() {
        var methodology = drawn.methodology(new SmallIndex().with(NotApplicable.FULL_POINTS));
        var given = drawn.scores(methodology);
        PointsCriterion leaf = anyLeaf(methodology);
        Ratio before = total(methodology, given);
        Ratio lost = Ratio.of(leaf.maximum()).plus(points(leaf, methodology, given).times(-1));

        given.put(leaf.code(), new Given.NotApplicable());

        assertThat(total(methodology, given)).as("seed %s", seed).isEqualTo(before.plus(lost));
        assertThat(new PointsTree(methodology).of(given).nodes().get("PAR").maximum())
                .isEqualByComparingTo(most(methodology));
    }

    private PointsCriterion anyLeaf(PointsOfCriteria methodology) {
        var leaves = methodology.leaves();
        return leaves.get(random.nextInt(leaves.size()));
    }

    private static Ratio points(
            PointsCriterion leaf, PointsOfCriteria methodology, Map<String, Given> given) {
        return new PointsTree(methodology)
                .of(given)
                .nodes()
                .get(leaf.code())
                .points()
                .orElseThrow();
    }

    private static BigDecimal most(PointsOfCriteria methodology) {
        return methodology.leaves().stream()
                .map(PointsCriterion::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @RepeatedTest(20)
    void permuting_units_never_changes_scores() {
        var methodology = drawn.methodology(new SmallIndex());
        var codes = List.of("01", "02", "04", "31", "79", "96");
        var scores = new HashMap<String, Map<String, Given>>();
        codes.forEach(code -> scores.put(code, drawn.scores(methodology)));
        var permuted = new ArrayList<>(codes);
        Collections.shuffle(permuted, random);

        var result = score(methodology, codes, codes, scores);
        var exchanged = score(methodology, codes, permuted, scores);

        for (int i = 0; i < codes.size(); i++) {
            UnitRef unit = SmallIndex.province(codes.get(i));
            UnitRef other = SmallIndex.province(permuted.get(i));
            for (var node : methodology.criteria()) {
                var figure = result.figure(unit, node.code()).orElseThrow();
                var same = exchanged.figure(other, node.code()).orElseThrow();
                assertThat(List.of(same.points(), same.exact(), same.value(), same.rank()))
                        .as("seed %s", seed)
                        .isEqualTo(
                                List.of(
                                        figure.points(),
                                        figure.exact(),
                                        figure.value(),
                                        figure.rank()));
            }
        }
        assertThat(exchanged.figure(UnitRef.nation(SmallIndex.PERIOD), "PAR"))
                .as("seed %s", seed)
                .isEqualTo(result.figure(UnitRef.nation(SmallIndex.PERIOD), "PAR"));
    }

    /** The scores of each code are those of the unit in the same place of the other list. */
    private static PointsResult score(
            PointsOfCriteria methodology,
            List<String> codes,
            List<String> units,
            Map<String, Map<String, Given>> scores) {
        var rows = new ArrayList<ScoreSheet.Entry>();
        for (int i = 0; i < codes.size(); i++) {
            UnitRef unit = SmallIndex.province(units.get(i));
            for (var leaf : methodology.leaves()) {
                var stages = Stage.of(leaf.pointsFrom().orElseThrow());
                rows.add(
                        new ScoreSheet.Entry(
                                unit,
                                leaf.code(),
                                stages.get(stages.size() - 1),
                                scores.get(codes.get(i)).get(leaf.code()),
                                ""));
            }
        }
        return new PointsScorer(
                        methodology,
                        SmallIndex.PERIOD,
                        codes.stream().map(SmallIndex::province).toList())
                .score(new ScoreSheet(rows));
    }
}
