package vn.cchc.survey.demonstration.internal.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.UnitRef;
import vn.cchc.survey.demonstration.internal.targets.CriteriaTree;
import vn.cchc.survey.demonstration.internal.targets.KnownFigures;
import vn.cchc.survey.demonstration.internal.targets.Micropercent;

/** Compares the figures that counts give, computed exactly, with the figures that are known. */
public final class Comparison {
    private final ShareOfAnswers methodology;
    private final CriteriaTree tree;
    private final List<String> provinces;
    private final Counts counts;
    private final Map<String, List<BigDecimal>> byCriterion = new HashMap<>();

    /**
     * @param provinces codes in the order of the counts
     */
    public Comparison(
            ShareOfAnswers methodology, CriteriaTree tree, List<String> provinces, Counts counts) {
        this.methodology = methodology;
        this.tree = tree;
        this.provinces = provinces;
        this.counts = counts;
    }

    /** What does not come out as known, in words; empty when all is well. */
    public List<String> differences(KnownFigures known) {
        var differences = new ArrayList<String>();
        known.all()
                .forEach(
                        (key, figure) -> {
                            if (nation(key) || provinces.contains(key.unit())) {
                                figure.value().ifPresent(v -> checkValue(key, v, differences));
                                figure.place().ifPresent(p -> checkPlace(key, p, differences));
                            } else {
                                differences.add(key.unit() + " is no province of this edition.");
                            }
                        });
        return differences;
    }

    private static boolean nation(KnownFigures.Key key) {
        return key.unit().equals(UnitRef.NATION_CODE);
    }

    private void checkValue(KnownFigures.Key key, long expected, List<String> into) {
        BigDecimal actual = value(key);
        if (Micropercent.of(actual) != expected) {
            into.add(name(key) + " gives " + actual + ".");
        }
    }

    private void checkPlace(KnownFigures.Key key, int expected, List<String> into) {
        BigDecimal own = value(key);
        var all = all(key.criterion());
        long higher = all.stream().filter(v -> v.compareTo(own) > 0).count();
        long equal = all.stream().filter(v -> v.compareTo(own) == 0).count();
        if (higher + 1 != expected || equal != 1) {
            into.add(name(key) + " takes place " + (higher + 1) + ", shared by " + equal + ".");
        }
    }

    private static String name(KnownFigures.Key key) {
        return key.criterion() + " of " + key.unit();
    }

    private BigDecimal value(KnownFigures.Key key) {
        if (nation(key)) {
            return mean(IntStream.range(0, provinces.size()).boxed().toList(), key.criterion());
        }
        return all(key.criterion()).get(provinces.indexOf(key.unit()));
    }

    private List<BigDecimal> all(String criterion) {
        return byCriterion.computeIfAbsent(
                criterion,
                c ->
                        IntStream.range(0, provinces.size())
                                .mapToObj(p -> mean(List.of(p), c))
                                .toList());
    }

    /** Every province has answers to every criterion, so the mean of means is the mean of all. */
    private BigDecimal mean(List<Integer> of, String criterion) {
        var sum = new ShareSum();
        for (int p : of) {
            tree.leaves(criterion)
                    .forEach(leaf -> sum.add(counts.satisfied(p, leaf), counts.answered(p, leaf)));
        }
        return sum.mean(methodology.digits(), methodology.rounding());
    }
}
