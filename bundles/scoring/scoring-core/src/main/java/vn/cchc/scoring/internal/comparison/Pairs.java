package vn.cchc.scoring.internal.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.edition.Comparability;
import vn.cchc.edition.EditionDifference;
import vn.cchc.edition.EditionDifference.NodePair;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.scoring.SamplingError;
import vn.cchc.scoring.YearComparison.Change;
import vn.cchc.scoring.YearComparison.Pair;
import vn.cchc.scoring.YearComparison.Test;
import vn.cchc.scoring.YearComparison.Value;
import vn.cchc.scoring.estimation.IndependentDifference;

/**
 * Sets the figures of two years side by side. Units are the same when period and code are: never by
 * code alone. Only the nation is the nation in every system.
 */
final class Pairs {
    private static final int PERCENT = 2;

    private final Figures earlier;
    private final Figures later;
    private final EditionDifference difference;
    private final Optional<BigDecimal> level;

    Pairs(
            Figures earlier,
            Figures later,
            EditionDifference difference,
            Optional<BigDecimal> level) {
        this.earlier = earlier;
        this.later = later;
        this.difference = difference;
        this.level = level;
    }

    List<Pair> list() {
        var pairs = new ArrayList<Pair>();
        for (var node : difference.nodes()) {
            pairs.add(pair(later.nation(), node));
        }
        var units = later.units();
        units.retainAll(earlier.units());
        for (var unit : units) {
            difference.nodes().forEach(node -> pairs.add(pair(unit, node)));
        }
        return pairs;
    }

    private Pair pair(UnitRef unit, NodePair node) {
        boolean nation = unit.kind() == UnitKind.NATION;
        var before = earlier.of(nation ? earlier.nation() : unit, node.earlier());
        var after = later.of(unit, node.later());
        var verdict = node.verdict().and(nation ? difference.nation() : difference.units());
        return new Pair(
                unit,
                node.earlier(),
                node.later(),
                before,
                after,
                change(before, after, verdict),
                verdict);
    }

    private Optional<Change> change(Value before, Value after, Comparability verdict) {
        if (!verdict.comparable() || before.percent().isEmpty() || after.percent().isEmpty()) {
            return Optional.empty();
        }
        var points = after.percent().get().subtract(before.percent().get());
        return Optional.of(new Change(points, test(points, before, after)));
    }

    private Optional<Test> test(BigDecimal points, Value before, Value after) {
        if (level.isEmpty() || before.error().isEmpty() || after.error().isEmpty()) {
            return Optional.empty();
        }
        var difference = difference(before.error().get(), after.error().get());
        double margin = difference.margin(level.get().movePointLeft(PERCENT).doubleValue());
        var half = decimal(margin);
        return Optional.of(
                new Test(
                        decimal(difference.standardError()),
                        points.subtract(half),
                        points.add(half),
                        points.abs().compareTo(half) > 0));
    }

    private static IndependentDifference difference(SamplingError before, SamplingError after) {
        return IndependentDifference.of(
                before.standardError().doubleValue(),
                before.degreesOfFreedom(),
                after.standardError().doubleValue(),
                after.degreesOfFreedom());
    }

    private static BigDecimal decimal(double points) {
        return new BigDecimal(points).setScale(SamplingError.DIGITS, RoundingMode.HALF_EVEN);
    }
}
