package vn.cchc.survey.demonstration.internal.counts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.cchc.survey.demonstration.internal.chance.Dice;
import vn.cchc.survey.demonstration.internal.targets.CriteriaTree;
import vn.cchc.survey.demonstration.internal.targets.Targets;

/**
 * Turns targets into whole people, in four steps that do not undo each other:
 *
 * <ol>
 *   <li>every criterion gets some blanks, and the number of satisfied people nearest its target;
 *   <li>in each province and content, one person more or fewer is satisfied where rounding erred
 *       most, until the content is within half a person;
 *   <li>one blank more or fewer, with or without one satisfied person, moves a share by a fraction
 *       of a person: so the content comes as near as it can;
 *   <li>for the nation's factors, a province without known values gets one satisfied person more in
 *       one factor and one fewer in another of the same content, which leaves its content where it
 *       is.
 * </ol>
 */
public final class CountFit {
    /** One millionth of a percent in the unit of {@link Counts#WHOLE}. */
    private static final long MICROPERCENT = 10_000;

    /** A blank for this many forms at most. */
    private static final int FORMS_PER_BLANK = 30;

    private static final int FINE_MOVES = 30;
    private static final int SWAPS = 20_000;

    /** A change to one cell and what remains to be made up after it. */
    private record Move(int leaf, int answered, int satisfied, long left) {}

    /** A part of a content, and the nation's target for it unless the rest may take up anything. */
    private record Part(List<Integer> leaves, Optional<Long> target) {}

    private final CriteriaTree tree;
    private final Targets targets;
    private final Counts counts;

    public CountFit(CriteriaTree tree, Targets targets, int[] forms, Dice dice) {
        this.tree = tree;
        this.targets = targets;
        this.counts = rounded(forms, dice);
    }

    /** The counts after all steps. */
    public Counts fit() {
        for (int p = 0; p < counts.provinces(); p++) {
            for (int content = 0; content < tree.contents().size(); content++) {
                var leaves = tree.leaves(tree.contents().get(content));
                long target = targets.contents()[p][content] * leaves.size() * MICROPERCENT;
                fitContent(p, leaves, target);
                refine(p, leaves, target);
            }
        }
        tree.contents().forEach(this::fitNation);
        return counts;
    }

    private Counts rounded(int[] forms, Dice dice) {
        int leaves = tree.leafCount();
        int[][] answered = new int[forms.length][leaves];
        int[][] satisfied = new int[forms.length][leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            long perMille = dice.between(6, 14);
            for (int p = 0; p < forms.length; p++) {
                long blanks = forms[p] * (perMille + dice.between(-2, 2)) / 1000;
                answered[p][leaf] = (int) (forms[p] - blanks);
                long exact = targets.criteria()[p][leaf] * answered[p][leaf];
                long whole = Counts.WHOLE / MICROPERCENT;
                satisfied[p][leaf] = (int) ((exact + whole / 2) / whole);
            }
        }
        return new Counts(forms, answered, satisfied);
    }

    /** What a province still lacks in some leaves, in shares. */
    private long lacking(int province, List<Integer> leaves, long target) {
        return target - leaves.stream().mapToLong(leaf -> counts.share(province, leaf)).sum();
    }

    /** How far a leaf lies below its own target. */
    private long error(int province, int leaf) {
        return targets.criteria()[province][leaf] * MICROPERCENT - counts.share(province, leaf);
    }

    private void fitContent(int province, List<Integer> leaves, long target) {
        long fewest = counts.forms(province) - counts.forms(province) / FORMS_PER_BLANK;
        long half = Counts.WHOLE / fewest / 2 + 1;
        long lacking = lacking(province, leaves, target);
        boolean possible = true;
        while (Math.abs(lacking) > half && possible) {
            possible = step(province, leaves, Long.signum(lacking));
            lacking = lacking(province, leaves, target);
        }
    }

    /** One satisfied person more or fewer where it is missed most; false when nobody is left. */
    private boolean step(int province, List<Integer> leaves, int one) {
        var best =
                leaves.stream()
                        .filter(leaf -> possible(province, leaf, 0, one))
                        .max(Comparator.comparingLong(leaf -> one * error(province, leaf)));
        best.ifPresent(leaf -> counts.change(province, leaf, 0, one));
        return best.isPresent();
    }

    private boolean possible(int province, int leaf, int moreAnswered, int moreSatisfied) {
        int answered = counts.answered(province, leaf) + moreAnswered;
        int satisfied = counts.satisfied(province, leaf) + moreSatisfied;
        int blanks = counts.forms(province) - answered;
        return blanks >= 0
                && blanks <= counts.forms(province) / FORMS_PER_BLANK
                && satisfied >= 0
                && satisfied <= answered;
    }

    private void refine(int province, List<Integer> leaves, long target) {
        for (int i = 0; i < FINE_MOVES; i++) {
            long lacking = lacking(province, leaves, target);
            var best =
                    moves(province, leaves, lacking).stream()
                            .min(Comparator.comparingLong(move -> Math.abs(move.left())))
                            .filter(move -> Math.abs(move.left()) < Math.abs(lacking));
            best.ifPresent(m -> counts.change(province, m.leaf(), m.answered(), m.satisfied()));
            if (best.isEmpty()) {
                return;
            }
        }
    }

    private List<Move> moves(int province, List<Integer> leaves, long lacking) {
        var moves = new ArrayList<Move>();
        for (int leaf : leaves) {
            for (int answered = -1; answered <= 1; answered += 2) {
                for (int satisfied : new int[] {0, answered}) {
                    if (possible(province, leaf, answered, satisfied)) {
                        long share =
                                Counts.fraction(
                                        counts.satisfied(province, leaf) + satisfied,
                                        counts.answered(province, leaf) + answered);
                        long left = lacking - share + counts.share(province, leaf);
                        moves.add(new Move(leaf, answered, satisfied, left));
                    }
                }
            }
        }
        return moves;
    }

    private void fitNation(String content) {
        var parts = parts(content);
        if (parts.size() < 2 || targets.free().isEmpty()) {
            return;
        }
        for (int i = 0; i < SWAPS; i++) {
            int province = targets.free().get(i % targets.free().size());
            var byLack = new ArrayList<>(parts);
            byLack.sort(Comparator.comparingLong(this::lackingInNation));
            var least = byLack.get(0);
            var most = byLack.get(byLack.size() - 1);
            long difference = lackingInNation(most) - lackingInNation(least);
            if (difference <= 2 * Counts.WHOLE / counts.forms(province)) {
                return;
            }
            if (step(province, most.leaves(), 1)) {
                step(province, least.leaves(), -1);
            }
        }
    }

    /** The published parts of a content that do not overlap, and the leaves outside them. */
    private List<Part> parts(String content) {
        var nodes = new ArrayList<>(targets.nation().nodes());
        Collections.reverse(nodes);
        var parts = new ArrayList<Part>();
        var rest = new ArrayList<>(tree.leaves(content));
        for (String node : nodes) {
            var leaves = tree.leaves(node);
            if (rest.containsAll(leaves) && !node.equals(content)) {
                parts.add(new Part(leaves, targets.nation().of(node)));
                rest.removeAll(new HashSet<>(leaves));
            }
        }
        if (!rest.isEmpty()) {
            parts.add(new Part(rest, Optional.empty()));
        }
        return parts;
    }

    private long lackingInNation(Part part) {
        if (part.target().isEmpty()) {
            return 0;
        }
        long target = part.target().orElseThrow() * part.leaves().size() * MICROPERCENT;
        long lacking = 0;
        for (int p = 0; p < counts.provinces(); p++) {
            lacking += lacking(p, part.leaves(), target);
        }
        return lacking;
    }
}
