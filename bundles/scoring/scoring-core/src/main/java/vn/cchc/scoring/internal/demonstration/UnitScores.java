package vn.cchc.scoring.internal.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.cchc.edition.PointsCriterion;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.edition.PointsRule;
import vn.cchc.scoring.points.Given;
import vn.cchc.scoring.points.PointsTree;

/**
 * Draws what one unit is given, so that its index comes near a wanted percentage: criteria with
 * steps are drawn first, those of a linear rule then make up the difference.
 */
final class UnitScores {
    private static final double PERCENT = 100;

    /** Percentages of linear rules stay between these, as answers of people do. */
    private static final double LEAST = 60;

    private static final double MOST = 99;

    /** Farthest that a linear criterion lies from the others of its unit. */
    private static final double WIDEST = 6;

    private final PointsOfCriteria methodology;
    private final PointsTree tree;
    private final Random random;
    private final List<PointsCriterion> stepped = new ArrayList<>();
    private final List<PointsCriterion> linear = new ArrayList<>();

    UnitScores(PointsOfCriteria methodology, Random random) {
        this.methodology = methodology;
        this.tree = new PointsTree(methodology);
        this.random = random;
        methodology.leaves().forEach(leaf -> (straight(leaf) ? linear : stepped).add(leaf));
    }

    /** By code of the leaf, what stands in the sheet. */
    Map<String, String> near(double percent) {
        var cells = new HashMap<String, String>();
        for (var leaf : stepped) {
            var choices = choices(leaf);
            boolean best = random.nextDouble() * PERCENT < percent;
            cells.put(leaf.code(), choices.get(best ? 0 : random.nextInt(choices.size())));
        }
        fill(cells, MOST);
        double most = index(cells);
        fill(cells, LEAST);
        double least = index(cells);
        settle(cells, percent, least, most);
        return cells;
    }

    /** Turns steps to their best or next until the linear criteria can make up the rest. */
    private void settle(Map<String, String> cells, double percent, double least, double most) {
        var order = new ArrayList<>(stepped);
        Collections.shuffle(order, random);
        double low = least;
        double high = most;
        for (var leaf : order) {
            if (percent >= low && percent <= high) {
                break;
            }
            var choices = choices(leaf);
            double before = index(cells);
            cells.put(
                    leaf.code(), choices.get(percent > high ? 0 : Math.min(1, choices.size() - 1)));
            double change = index(cells) - before;
            low += change;
            high += change;
        }
        double level = Math.max(LEAST, Math.min(MOST, level(percent, low, high)));
        fill(cells, level);
        vary(cells, level);
    }

    /** Two criteria of the same maximum go as far up and down, so that the index stays. */
    private void vary(Map<String, String> cells, double level) {
        double most = Math.min(WIDEST, Math.min(level - LEAST, MOST - level));
        var order = new ArrayList<>(linear);
        Collections.shuffle(order, random);
        for (int i = 0; i + 1 < order.size(); i += 2) {
            var up = order.get(i);
            var down = order.get(i + 1);
            if (up.maximum().compareTo(down.maximum()) == 0) {
                long hundredths = Math.round(most * PERCENT * random.nextDouble());
                var change = BigDecimal.valueOf(hundredths, 2);
                cells.computeIfPresent(up.code(), (c, cell) -> plus(cell, change));
                cells.computeIfPresent(down.code(), (c, cell) -> plus(cell, change.negate()));
            }
        }
    }

    private static String plus(String cell, BigDecimal change) {
        return new BigDecimal(cell).add(change).toPlainString();
    }

    private static double level(double percent, double low, double high) {
        return high == low ? MOST : LEAST + (MOST - LEAST) * (percent - low) / (high - low);
    }

    /** The same percentage for each linear criterion: their sum is then the wanted one. */
    private void fill(Map<String, String> cells, double level) {
        String cell = BigDecimal.valueOf(level).setScale(2, RoundingMode.HALF_UP).toPlainString();
        linear.forEach(leaf -> cells.put(leaf.code(), cell));
    }

    private double index(Map<String, String> cells) {
        var given = new HashMap<String, Given>();
        for (var leaf : methodology.leaves()) {
            given.put(leaf.code(), tree.read(leaf, cells.get(leaf.code())).orElseThrow());
        }
        return tree.of(given)
                .nodes()
                .get(methodology.root().code())
                .index()
                .map(index -> index.round(2, RoundingMode.HALF_UP).doubleValue())
                .orElse(0.0);
    }

    private boolean straight(PointsCriterion leaf) {
        var tables = rule(leaf).tables();
        return tables.size() == 1 && tables.get(0).kind() == PointsRule.Kind.LINEAR;
    }

    private PointsRule rule(PointsCriterion leaf) {
        return methodology.rule(leaf.rule().orElseThrow()).orElseThrow();
    }

    private List<String> choices(PointsCriterion leaf) {
        return new Choices(rule(leaf), random).cells();
    }
}
