package vn.cchc.scoring.totals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.cchc.model.Problem;
import vn.cchc.scoring.estimation.PrimaryUnits;
import vn.cchc.scoring.faults.SampleFault;
import vn.cchc.scoring.faults.Where;

/** Estimates and standard errors of all items in all domains from totals by cell. */
public final class ClusterEstimation {

    /**
     * One figure.
     *
     * @param level columns of the domain, empty for the nation
     * @param unit their values
     * @param value share between 0 and 1; NaN when nobody answered
     * @param standardError NaN when not known
     * @param answers valid answers of all questions of the item, of rows with a weight above zero
     */
    public record Figure(
            List<String> level,
            List<String> unit,
            String item,
            double value,
            double standardError,
            long answers) {}

    private final ClusterSample sample;
    private final int[] unitOfCell;
    private final List<List<String>> strata = new ArrayList<>();
    private final PrimaryUnits units;
    private final double[] sizes;

    public ClusterEstimation(ClusterSample sample) {
        this.sample = sample;
        var layout = sample.layout();
        unitOfCell = new int[sample.cells()];
        Map<List<String>, Integer> unitNumbers = new HashMap<>();
        Map<List<String>, Integer> stratumNumbers = new HashMap<>();
        var stratumOfUnit = new ArrayList<Integer>();
        var sizeOfUnit = new ArrayList<Double>();
        int[] strataPlaces = sample.places(layout.strata());
        int[] unitPlaces = sample.places(join(layout.strata(), layout.cluster()));
        int[] sizePlaces = sample.places(layout.size().stream().toList());
        for (int cell = 0; cell < unitOfCell.length; cell++) {
            var stratum = sample.values(cell, strataPlaces);
            var unit = sample.values(cell, unitPlaces);
            double size = size(cell, sizePlaces);
            Integer number = unitNumbers.get(unit);
            if (number == null) {
                number = unitNumbers.size();
                unitNumbers.put(unit, number);
                stratumOfUnit.add(stratum(stratum, stratumNumbers));
                sizeOfUnit.add(size);
            } else if (sizeOfUnit.get(number) != size) {
                sizeOfUnit.set(number, Double.NaN); // told as a contradiction below
            }
            unitOfCell[cell] = number;
        }
        sizes = sizeOfUnit.stream().mapToDouble(size -> size).toArray();
        units =
                new PrimaryUnits(
                        stratumOfUnit.stream().mapToInt(number -> number).toArray(),
                        sizes,
                        layout.lonely(),
                        layout.lonelyInDomain());
    }

    private int stratum(List<String> values, Map<List<String>, Integer> numbers) {
        Integer number = numbers.get(values);
        if (number == null) {
            number = strata.size();
            numbers.put(values, number);
            strata.add(values);
        }
        return number;
    }

    private static List<String> join(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private double size(int cell, int[] places) {
        return places.length == 0
                ? Double.POSITIVE_INFINITY
                : Cells.size(sample.values(cell, places).get(0));
    }

    /** What keeps the design from giving standard errors, by stratum; empty when nothing does. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (sample.layout().size().isPresent()) {
            for (int stratum : units.impossibleStrata(sizes)) {
                problems.add(
                        SampleFault.IMPOSSIBLE_SIZE.at(
                                Where.stratum(strata.get(stratum)), sample.layout().size().get()));
            }
        }
        if (sample.layout().lonely() == vn.cchc.scoring.estimation.LonelyRule.FAIL) {
            for (int stratum : units.lonelyStrata()) {
                problems.add(SampleFault.LONELY.at(Where.stratum(strata.get(stratum))));
            }
        }
        problems.sort(java.util.Comparator.comparing(Problem::toString));
        return problems;
    }

    /** Nation, then the domains as declared, units in ascending order, items as declared. */
    public void figures(Consumer<Figure> out) {
        var domains = new ArrayList<DomainCells>();
        int[] all = IntStream.range(0, sample.cells()).toArray();
        domains.add(new DomainCells(List.of(), List.of(), all));
        for (var level : sample.layout().domains()) {
            cellsByUnit(level)
                    .forEach(
                            (unit, cells) ->
                                    domains.add(
                                            new DomainCells(
                                                    level,
                                                    unit,
                                                    cells.stream().mapToInt(c -> c).toArray())));
        }
        // in any order on all processors, told in this one
        domains.parallelStream().map(this::figures).forEachOrdered(list -> list.forEach(out));
    }

    private record DomainCells(List<String> level, List<String> unit, int[] cells) {}

    private List<Figure> figures(DomainCells cells) {
        var domain = new DomainTotals(sample, units, cells.cells(), unitOfCell);
        return sample.layout().items().stream()
                .map(item -> domain.figure(cells.level(), cells.unit(), item))
                .toList();
    }

    /** A cell with a blank in the domain's columns belongs to none of its units. */
    private Map<List<String>, List<Integer>> cellsByUnit(List<String> level) {
        var byUnit = new TreeMap<List<String>, List<Integer>>(ClusterEstimation::inOrder);
        int[] places = sample.places(level);
        for (int cell = 0; cell < sample.cells(); cell++) {
            var unit = sample.values(cell, places);
            if (unit.stream().noneMatch(String::isEmpty)) {
                byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(cell);
            }
        }
        return byUnit;
    }

    private static int inOrder(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
