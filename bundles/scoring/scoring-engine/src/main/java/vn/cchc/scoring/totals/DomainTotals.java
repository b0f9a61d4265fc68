package vn.cchc.scoring.totals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.PrimaryUnits;

/** One domain: its totals by primary sampling unit, and the figures from them. */
final class DomainTotals {
    private final PrimaryUnits design;
    private final List<String> questions;
    private final WideTotals byUnit;
    private final WideTotals whole;
    private final int[] units;
    private final double[][] linearised;

    DomainTotals(ClusterSample sample, PrimaryUnits design, int[] cells, int[] unitOfCell) {
        this.questions = sample.layout().questions();
        this.byUnit = new WideTotals(questions.size());
        this.whole = new WideTotals(questions.size());
        this.linearised = new double[questions.size()][];
        var places = new LinkedHashMap<Integer, Integer>();
        int[] placeOfCell = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            placeOfCell[i] = places.computeIfAbsent(unitOfCell[cells[i]], u -> places.size());
        }
        sample.totals().addCells(byUnit, cells, placeOfCell);
        sample.totals().addCells(whole, cells, new int[cells.length]);
        units = places.keySet().stream().mapToInt(unit -> unit).toArray();
        this.design = design.around(units);
    }

    ClusterEstimation.Figure figure(List<String> level, List<String> unit, Item item) {
        int[] of = item.columns().stream().mapToInt(questions::indexOf).toArray();
        long answers = whole.answers(of, 0);
        if (answers == 0) {
            return new ClusterEstimation.Figure(
                    level, unit, item.name(), Double.NaN, Double.NaN, 0);
        }
        boolean mean = item.combination() == Item.Combination.MEAN && of.length > 1;
        int[] counted = mean ? answered(of) : of;
        double value = mean ? meanShare(counted) : share(counted);
        double[] values = mean ? meanLinearised(counted) : linearised(counted);
        return new ClusterEstimation.Figure(
                level, unit, item.name(), value, standardError(of, values), answers);
    }

    private int[] answered(int[] of) {
        return Arrays.stream(of).filter(question -> whole.count(question, 0) > 0).toArray();
    }

    private double share(int... of) {
        return whole.satisfied(of, 0) / whole.answered(of, 0);
    }

    private double meanShare(int[] of) {
        double sum = 0;
        for (int question : of) {
            sum += share(question);
        }
        return sum / of.length;
    }

    /** By unit: (Σws - RΣwv)/Σwv, the last over the domain. */
    private double[] linearised(int[] of) {
        if (of.length == 1 && linearised[of[0]] != null) {
            return linearised[of[0]];
        }
        double share = share(of);
        double base = whole.answered(of, 0);
        double[] values = new double[units.length];
        for (int place = 0; place < values.length; place++) {
            values[place] =
                    (byUnit.satisfied(of, place) - share * byUnit.answered(of, place)) / base;
        }
        if (of.length == 1) {
            linearised[of[0]] = values;
        }
        return values;
    }

    private double[] meanLinearised(int[] of) {
        double[] mean = new double[units.length];
        for (int question : of) {
            double[] values = linearised(new int[] {question});
            for (int place = 0; place < mean.length; place++) {
                mean[place] += values[place];
            }
        }
        for (int place = 0; place < mean.length; place++) {
            mean[place] /= of.length;
        }
        return mean;
    }

    private double standardError(int[] of, double[] values) {
        int[] present = new int[units.length];
        double[] totals = new double[units.length];
        int count = 0;
        for (int place = 0; place < units.length; place++) {
            if (byUnit.answers(of, place) > 0) {
                present[count] = place;
                totals[count++] = values[place];
            }
        }
        double variance =
                design.variance(Arrays.copyOf(present, count), Arrays.copyOf(totals, count));
        return StrictMath.sqrt(variance);
    }
}
