package vn.cchc.scoring.internal.robustness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.Precision;
import vn.cchc.scoring.RankRobustness;
import vn.cchc.scoring.RankRobustness.Choice;
import vn.cchc.scoring.RankRobustness.Influence;
import vn.cchc.scoring.RankRobustness.Range;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Result.Node;
import vn.cchc.scoring.internal.figures.UnitNames;
import vn.cchc.scoring.ranking.Robustness;
import vn.cchc.scoring.ranking.RobustnessReport;
import vn.cchc.scoring.ranking.RobustnessReport.RankRange;
import vn.cchc.scoring.ranking.RobustnessReport.ShareOfVariance;

/**
 * Builds the index of one result in many other ways, out of the exact figures of its criteria. Only
 * ranked provinces take part, so that nothing withheld shows in the ranges.
 */
final class Trials {
    private static final int TRIALS = 1_000;
    private static final int SPREAD = 50;
    private static final int LEVEL = 90;
    private static final long SEED = 7;
    private static final double PERCENT = 100;

    private final Result result;
    private final UnitNames names;
    private final List<Figure> ranking;

    Trials(Result result, UnitNames names) {
        this.result = result;
        this.names = names;
        this.ranking = result.ranking(result.root().code());
    }

    /** Nothing is tried where there is no ranking. */
    RankRobustness run() {
        long seed = result.precision().map(Precision::seed).orElse(SEED);
        if (ranking.size() < 2) {
            return new RankRobustness(
                    result.summary(),
                    0,
                    seed,
                    SPREAD,
                    LEVEL,
                    List.of(),
                    List.of(),
                    BigDecimal.ZERO);
        }
        var codes = ranking.stream().map(figure -> figure.unit().code()).toList();
        var report =
                new Robustness(codes, shares(), weights(), SPREAD / PERCENT)
                        .run(TRIALS, seed, LEVEL / PERCENT);
        return new RankRobustness(
                result.summary(),
                2 * TRIALS,
                seed,
                SPREAD,
                LEVEL,
                ranges(report),
                report.shares().stream()
                        .map(Trials::influence)
                        .sorted(Comparator.comparing(Influence::together).reversed())
                        .toList(),
                decimal(report.meanShift()));
    }

    /** By unit in order of rank and criterion in order of the form; NaN without a figure. */
    private double[][] shares() {
        var byUnit = new HashMap<String, Map<String, Optional<BigDecimal>>>();
        for (var figure : result.figures()) {
            byUnit.computeIfAbsent(figure.unit().code(), unit -> new HashMap<>())
                    .put(figure.criterion(), figure.exact());
        }
        var leaves = leaves();
        double[][] shares = new double[ranking.size()][leaves.size()];
        for (int unit = 0; unit < shares.length; unit++) {
            var ofUnit = byUnit.get(ranking.get(unit).unit().code());
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                shares[unit][leaf] =
                        ofUnit.get(leaves.get(leaf).code())
                                .map(exact -> exact.doubleValue() / PERCENT)
                                .orElse(Double.NaN);
            }
        }
        return shares;
    }

    /** Of points the maxima, else all alike. */
    private double[] weights() {
        return leaves().stream()
                .mapToDouble(leaf -> leaf.maximum().map(BigDecimal::doubleValue).orElse(1.0))
                .toArray();
    }

    private List<Node> leaves() {
        var parents = new HashSet<String>();
        result.criteria().forEach(node -> node.parent().ifPresent(parents::add));
        return result.criteria().stream().filter(node -> !parents.contains(node.code())).toList();
    }

    private List<Range> ranges(RobustnessReport report) {
        var ranges = new HashMap<String, RankRange>();
        report.ranges().forEach(range -> ranges.put(range.unit(), range));
        return ranking.stream().map(figure -> range(figure, ranges)).toList();
    }

    private Range range(Figure figure, Map<String, RankRange> ranges) {
        var range = ranges.get(figure.unit().code()).range();
        return new Range(
                figure.unit(),
                names.of(figure.unit()),
                figure.rank().orElseThrow(),
                range.best(),
                range.worst());
    }

    private static Influence influence(ShareOfVariance share) {
        return new Influence(
                Choice.valueOf(share.choice().name()),
                decimal(share.first() * PERCENT),
                decimal(share.total() * PERCENT));
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN);
    }
}
