package vn.cchc.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.edition.PointsOfCriteria;
import vn.cchc.model.Period;
import vn.cchc.model.Problem;
import vn.cchc.model.UnitRef;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.engine.Ratio;

/**
 * Computes all figures of an index of points from a score sheet. The same sheet gives the same
 * figures whatever the order of its rows, the locale, the time zone or the machine.
 */
public final class PointsScorer {
    /** Digits of {@link PointsFigure#exact()} and {@link PointsFigure#points()}. */
    public static final int EXACT_DIGITS = 12;

    private final PointsOfCriteria methodology;
    private final Period period;
    private final Collection<UnitRef> registered;
    private final TreeSet<UnitRef> assessed = new TreeSet<>();
    private final PointsTree tree;

    /**
     * @param period the system of units whose codes stand in the sheet
     * @param registered all provinces or ministries of that system, as the edition's scope is
     */
    public PointsScorer(
            PointsOfCriteria methodology, Period period, Collection<UnitRef> registered) {
        this.methodology = methodology;
        this.period = period;
        this.registered = List.copyOf(registered);
        this.tree = new PointsTree(methodology);
        registered.stream()
                .filter(unit -> methodology.units().assesses(unit.code()))
                .forEach(assessed::add);
    }

    /** Refused with every fault of the sheet. */
    public Verdict<PointsResult> score(byte[] csv) {
        List<Problem> missing = missingUnits();
        return missing.isEmpty()
                ? new ScoreSheetReader(methodology, period, assessed).read(csv).map(this::score)
                : Verdict.refused(missing);
    }

    private List<Problem> missingUnits() {
        return new TreeSet<>(methodology.units().assessed())
                .stream()
                        .filter(c -> registered.stream().noneMatch(u -> u.code().equals(c)))
                        .map(code -> SheetFault.NO_SUCH_UNIT.at("", code, period))
                        .toList();
    }

    /** Units without a row in the sheet are there too, with nothing given. */
    public PointsResult score(ScoreSheet sheet) {
        var points = new TreeMap<UnitRef, UnitPoints>();
        assessed.forEach(unit -> points.put(unit, tree.of(counted(sheet, unit))));
        var figures = new ArrayList<PointsFigure>(nation(points));
        figures.addAll(units(points));
        var traces = new ArrayList<LeafTrace>();
        assessed.forEach(unit -> traces.addAll(new UnitTrace(methodology, tree, sheet).of(unit)));
        return new PointsResult(figures, traces);
    }

    private Map<String, Given> counted(ScoreSheet sheet, UnitRef unit) {
        var given = new HashMap<String, Given>();
        for (var leaf : methodology.leaves()) {
            sheet.counted(unit, leaf.code()).ifPresent(e -> given.put(leaf.code(), e.given()));
        }
        return given;
    }

    private boolean ranked(UnitRef unit) {
        return !methodology.units().notRanked().contains(unit.code());
    }

    /** The plain mean of the units' exact figures; units without a figure carry no weight. */
    private List<PointsFigure> nation(Map<UnitRef, UnitPoints> points) {
        boolean all = methodology.nation() == PointsOfCriteria.NationRule.MEAN_OF_ASSESSED_UNITS;
        var figures = new ArrayList<PointsFigure>();
        for (var node : methodology.criteria()) {
            List<Ratio> known =
                    points.entrySet().stream()
                            .filter(unit -> all || ranked(unit.getKey()))
                            .flatMap(u -> u.getValue().nodes().get(node.code()).index().stream())
                            .toList();
            Optional<Ratio> mean =
                    known.stream().reduce(Ratio::plus).map(sum -> sum.dividedBy(known.size()));
            var none = new NodePoints(Optional.empty(), BigDecimal.ZERO);
            figures.add(figure(UnitRef.nation(period), node.code(), none, mean));
        }
        return figures;
    }

    private List<PointsFigure> units(Map<UnitRef, UnitPoints> points) {
        var rankings = new HashMap<String, UnitRanking>();
        for (var node : methodology.criteria()) {
            rankings.put(
                    node.code(),
                    new UnitRanking(
                            methodology,
                            points.entrySet().stream()
                                    .filter(unit -> ranked(unit.getKey()))
                                    .flatMap(u -> index(u.getValue(), node.code()).stream())
                                    .toList()));
        }
        var figures = new ArrayList<PointsFigure>();
        points.forEach(
                (unit, of) ->
                        of.nodes()
                                .forEach(
                                        (code, node) ->
                                                figures.add(
                                                        unit(
                                                                unit,
                                                                code,
                                                                node,
                                                                rankings.get(code)))));
        return figures;
    }

    private static Optional<Ratio> index(UnitPoints unit, String node) {
        return unit.nodes().get(node).index();
    }

    private PointsFigure unit(UnitRef unit, String code, NodePoints node, UnitRanking ranking) {
        PointsFigure figure = figure(unit, code, node, node.index());
        OptionalInt rank =
                ranked(unit)
                        ? node.index().map(ranking::rank).orElse(OptionalInt.empty())
                        : OptionalInt.empty();
        return new PointsFigure(
                unit,
                code,
                Optional.of(node.maximum()),
                figure.points(),
                figure.exact(),
                figure.value(),
                rank,
                figure.band());
    }

    private PointsFigure figure(UnitRef unit, String code, NodePoints node, Optional<Ratio> index) {
        Optional<BigDecimal> value =
                index.map(i -> i.round(methodology.digits(), methodology.rounding()));
        return new PointsFigure(
                unit,
                code,
                Optional.empty(),
                node.points().map(PointsScorer::exact),
                index.map(PointsScorer::exact),
                value,
                OptionalInt.empty(),
                value.flatMap(methodology::band));
    }

    private static BigDecimal exact(Ratio ratio) {
        return ratio.round(EXACT_DIGITS, RoundingMode.HALF_EVEN);
    }
}
