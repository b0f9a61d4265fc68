package vn.cchc.portal.internal.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.edition.CommonQuestions.Coverage;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.edition.EditionDifference.Reach;
import vn.cchc.edition.EditionDifference.Subject;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.ComparisonBasis;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Common;
import vn.cchc.scoring.YearComparison.Moved;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Side;
import vn.cchc.scoring.YearComparison.Test;
import vn.cchc.scoring.YearComparison.Value;

/**
 * Compares any two years alike: the index may not be compared, service results rose by 1,50 in the
 * nation and by one, two, three points in the first three provinces.
 */
record TwoYears(Results results, Registry registry) implements Comparisons {
    private static final Comparability REWORDED =
            Comparability.no(
                    new LanguageText(
                            "trong 39 tiêu chí có 9 mới", "its 39 criteria include 9 new"));
    private static final NodePair INDEX =
            node("SIPAS", "SIPAS", "index", "Chỉ số hài lòng", "Satisfaction index", REWORDED);
    private static final NodePair SERVICE =
            node("II.4", "II.D", "factor", "Kết quả", "Service results", Comparability.yes());

    private static final Map<String, Coverage> COVERAGE =
            Map.of("SIPAS", new Coverage(3, 14, 33), "II.4", new Coverage(3, 0, 3));

    private static NodePair node(
            String before, String after, String level, String vi, String en, Comparability is) {
        return new NodePair(
                Optional.of(before), Optional.of(after), level, new LanguageText(vi, en), is);
    }

    @Override
    public YearComparison between(EditionId earlier, EditionId later, ComparisonBasis basis) {
        var on = basis.on();
        Result before = results.published(earlier).orElseThrow();
        Result after = results.published(later).orElseThrow();
        var own = after.summary().registry();
        var units = on.orElse(own);
        return new YearComparison(
                new Side(before.summary(), on.map(to -> new Moved(own, to, 36_000, 500, 25))),
                new Side(after.summary(), Optional.empty()),
                Optional.of(units),
                basis.questions().map(wording -> new Common(earlier, wording, COVERAGE)),
                registry.fingerprint(),
                Optional.of(BigDecimal.valueOf(95)),
                true,
                difference(earlier, later),
                pairs(units));
    }

    private static EditionDifference difference(EditionId earlier, EditionId later) {
        return new EditionDifference(
                earlier,
                later,
                Comparability.yes(),
                Comparability.yes(),
                List.of(
                        new EditionDifference.Change(
                                Subject.CRITERIA,
                                Reach.NODES,
                                new LanguageText(
                                        "Số tiêu chí: trước là 33, nay là 39.",
                                        "Number of criteria: was 33, is 39."))),
                List.of(INDEX, SERVICE));
    }

    private List<Pair> pairs(Period units) {
        var pairs = new ArrayList<Pair>();
        var nation = UnitRef.nation(units);
        pairs.add(pair(nation, INDEX, "80.08", "83.94"));
        pairs.add(pair(nation, SERVICE, "82.00", "83.50"));
        int rise = 0;
        for (var province : registry.provinces(units).subList(0, 3)) {
            rise++;
            pairs.add(pair(province.ref(), INDEX, "80.00", "84.00"));
            pairs.add(pair(province.ref(), SERVICE, "80.00", "8" + rise + ".00"));
        }
        return pairs;
    }

    private static Pair pair(UnitRef unit, NodePair node, String before, String after) {
        var points = new BigDecimal(after).subtract(new BigDecimal(before));
        var half = new BigDecimal("1.75");
        var test =
                new Test(
                        new BigDecimal("0.89"),
                        points.subtract(half),
                        points.add(half),
                        points.compareTo(half) > 0);
        return new Pair(
                unit,
                node.earlier(),
                node.later(),
                value(before),
                value(after),
                node.verdict().comparable()
                        ? Optional.of(new Change(points, Optional.of(test)))
                        : Optional.empty(),
                node.verdict());
    }

    private static Value value(String percent) {
        return new Value(Optional.of(new BigDecimal(percent)), Optional.empty());
    }
}
