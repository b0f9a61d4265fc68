package vn.cchc.survey.demonstration.internal.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.edition.ShareOfAnswers;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.survey.demonstration.internal.DemonstrationFault;
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
    public List<Problem> differences(String where, KnownFigures known) {
        var differences = new ArrayList<Problem>();
        known.all()
                .forEach(
                        (key, figure) -> {
                            if (nation(key) || provinces.contains(key.unit())) {
                                figure.value()
                                        .ifPresent(v -> differences.addAll(value(where, key, v)));
                                figure.place()
                                        .ifPresent(p -> differences.addAll(place(where, key, p)));
                            } else {
                                differences.add(
                                        DemonstrationFault.NO_PROVINCE.at(where, key.unit()));
                            }
                        });
        return differences;
    }

    private static boolean nation(KnownFigures.Key key) {
        return key.unit().equals(UnitRef.NATION_CODE);
    }

    private List<Problem> value(String where, KnownFigures.Key key, long expected) {
        BigDecimal actual = value(key);
        return Micropercent.of(actual) == expected
                ? List.of()
                : List.of(DemonstrationFault.VALUE.at(where, key.criterion(), key.unit(), actual));
    }

    private List<Problem> place(String where, KnownFigures.Key key, int expected) {
        BigDecimal own = value(key);
        var all = all(key.criterion());
        long higher = all.stream().filter(v -> v.compareTo(own) > 0).count();
        long equal = all.stream().filter(v -> v.compareTo(own) == 0).count();
        return higher + 1 == expected && equal == 1
                ? List.of()
                : List.of(
                        DemonstrationFault.RANK.at(
                                where, key.criterion(), key.unit(), higher + 1, equal));
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
