package vn.cchc.survey.demonstration.internal.targets;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.survey.demonstration.internal.chance.Dice;

/**
 * Spreads the contents of the provinces over their criteria: first by chance, then row and column
 * in turn (provinces and nodes of the nation) are moved to their targets until both hold.
 */
final class CriterionValues {
    private static final int ROUNDS = 60;
    private static final long FACTOR_SPREAD = 6 * Micropercent.PERCENT / 10;
    private static final long CRITERION_SPREAD = 13 * Micropercent.PERCENT / 10;
    private static final long HIGHEST = 995 * Micropercent.PERCENT / 10;
    private static final long LOWEST = Micropercent.PERCENT / 2;

    private final CriteriaTree tree;
    private final NationTargets nation;
    private final long[][] contents;
    private final long[][] values;

    /**
     * @param contents by province and content
     * @param leans by leaf, how far it lies above its neighbours in the nation
     */
    CriterionValues(
            CriteriaTree tree, NationTargets nation, long[][] contents, long[] leans, Dice dice) {
        this.tree = tree;
        this.nation = nation;
        this.contents = contents;
        this.values = new long[contents.length][tree.leafCount()];
        for (int p = 0; p < values.length; p++) {
            spread(p, leans, dice);
        }
    }

    private void spread(int province, long[] leans, Dice dice) {
        var factors = new HashMap<String, Long>();
        for (int content = 0; content < contents[province].length; content++) {
            for (int leaf : tree.leaves(tree.contents().get(content))) {
                long factor =
                        factors.computeIfAbsent(tree.parent(leaf), f -> dice.bell(FACTOR_SPREAD));
                values[province][leaf] =
                        contents[province][content]
                                + leans[leaf]
                                + factor
                                + dice.bell(CRITERION_SPREAD);
            }
        }
    }

    /** By province and leaf. */
    long[][] settle() {
        var everywhere = IntStream.range(0, values.length).boxed().toList();
        for (int round = 0; round < ROUNDS; round++) {
            limit();
            for (String node : nation.nodes()) {
                move(everywhere, tree.leaves(node), nation.of(node).orElseThrow());
            }
            for (int p : everywhere) {
                for (int content = 0; content < contents[p].length; content++) {
                    String code = tree.contents().get(content);
                    move(List.of(p), tree.leaves(code), contents[p][content]);
                }
            }
        }
        return values;
    }

    private void limit() {
        for (long[] row : values) {
            for (int leaf = 0; leaf < row.length; leaf++) {
                row[leaf] = Micropercent.limit(row[leaf], LOWEST, HIGHEST);
            }
        }
    }

    /** Moves a block of values by the same amount, so that its mean is the target. */
    private void move(List<Integer> provinces, List<Integer> leaves, long target) {
        long missing = 0;
        for (int p : provinces) {
            for (int leaf : leaves) {
                missing += target - values[p][leaf];
            }
        }
        long each = missing / ((long) provinces.size() * leaves.size());
        for (int p : provinces) {
            for (int leaf : leaves) {
                values[p][leaf] += each;
            }
        }
    }
}
