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
import vn.cchc.scoring.Figure;
import vn.cchc.scoring.engine.Ratio;
import vn.cchc.scoring.faults.SheetFault;

/**
 * Computes all figures of an index of points from a score sheet. The same sheet gives the same
 * figures whatever the order of its rows, the locale, the time zone or the machine.
 */
public final class PointsScorer {
    /** Digits of {@link Figure#exact()} and {@link Figure.Points#points()}. */
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
        return read(csv).map(this::score);
    }

    /** Reads and checks a sheet without scoring it; refused with every fault. */
    public Verdict<ScoreSheet> read(byte[] csv) {
        List<Problem> missing = missingUnits();
        return missing.isEmpty()
                ? new ScoreSheetReader(methodology, period, assessed).read(csv)
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
        var figures = new ArrayList<Figure>(nation(points));
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
    private List<Figure> nation(Map<UnitRef, UnitPoints> points) {
        boolean all = methodology.nation() == PointsOfCriteria.NationRule.MEAN_OF_ASSESSED_UNITS;
        var figures = new ArrayList<Figure>();
        for (var node : methodology.criteria()) {
            List<Ratio> known =
                    points.entrySet().stream()
                            .filter(unit -> all || ranked(unit.getKey()))
                            .flatMap(u -> u.getValue().nodes().get(node.code()).index().stream())
                            .toList();
            Optional<Ratio> mean =
                    known.stream().reduce(Ratio::plus).map(sum -> sum.dividedBy(known.size()));
            figures.add(figure(UnitRef.nation(period), node.code(), Optional.empty(), mean));
        }
        return figures;
    }

    private List<Figure> units(Map<UnitRef, UnitPoints> points) {
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
        var figures = new ArrayList<Figure>();
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

    private Figure unit(UnitRef unit, String code, NodePoints node, UnitRanking ranking) {
        Figure figure = figure(unit, code, Optional.of(node), node.index());
        return ranked(unit)
                ? figure.ranked(node.index().map(ranking::rank).orElse(OptionalInt.empty()))
                : figure;
    }

    /**
     * @param node empty for the nation, which has no points of its own
     */
    private Figure figure(
            UnitRef unit, String code, Optional<NodePoints> node, Optional<Ratio> index) {
        Optional<BigDecimal> value =
                index.map(i -> i.round(methodology.digits(), methodology.rounding()));
        return new Figure(
                unit,
                code,
                new Figure.Points(
                        node.map(n -> plain(n.maximum())),
                        node.flatMap(NodePoints::points).map(PointsScorer::exact),
                        value.flatMap(methodology::band)),
                index.map(PointsScorer::exact),
                value,
                OptionalInt.empty());
    }

    private static BigDecimal exact(Ratio ratio) {
        return ratio.round(EXACT_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
