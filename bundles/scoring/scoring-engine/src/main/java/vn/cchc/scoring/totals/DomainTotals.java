package vn.cchc.scoring.totals;

import java.util.Arrays;
import java.util.List;
import vn.cchc.scoring.estimation.Estimate;
import vn.cchc.scoring.estimation.Item;
import vn.cchc.scoring.estimation.PrimaryUnits;
import vn.cchc.scoring.estimation.SurveyEstimation;

/** One domain: its totals by primary sampling unit, and the figures from them. */
final class DomainTotals {
    private final PrimaryUnits design;
    private final List<String> questions;
    private final WideTotals byUnit;
    private final WideTotals whole;
    private final int[] units;
    private final int[] strata;
    private final int weightedUnits;
    private final int weightedStrata;
    private final double[][] linearised;
    private final double[] totals;
    private final boolean[] present;

    DomainTotals(ClusterSample sample, ClusterUnits of, int[] cells) {
        int[] unitsSoFar = new int[cells.length];
        int[] strataSoFar = new int[cells.length];
        int unitCount = 0;
        int stratumCount = 0;
        design = of.design();
        questions = sample.layout().questions();
        byUnit = new WideTotals(questions.size(), cells.length);
        whole = new WideTotals(questions.size(), 1);
        for (int cell : cells) {
            int unit = of.ofCell(cell);
            int stratum = of.stratumOf(unit);
            if (unitCount == 0 || unitsSoFar[unitCount - 1] != unit) {
                unitsSoFar[unitCount++] = unit;
            }
            if (stratumCount == 0 || strataSoFar[stratumCount - 1] != stratum) {
                strataSoFar[stratumCount++] = stratum;
            }
            sample.totals().addCell(cell, byUnit, unitCount - 1);
            sample.totals().addCell(cell, whole, 0);
        }
        units = Arrays.copyOf(unitsSoFar, unitCount);
        strata = Arrays.copyOf(strataSoFar, stratumCount);
        weightedUnits = weighted(sample, of, cells, false);
        weightedStrata = weighted(sample, of, cells, true);
        linearised = new double[questions.size()][];
        totals = new double[of.count()];
        present = new boolean[of.count()];
    }

    /** Units, or strata, that have a row with a weight above zero in one of the cells. */
    private static int weighted(
            ClusterSample sample, ClusterUnits of, int[] cells, boolean strata) {
        int count = 0;
        int last = -1;
        for (int cell : cells) {
            int unit = of.ofCell(cell);
            int number = strata ? of.stratumOf(unit) : unit;
            if (number != last && sample.isWeighted(cell)) {
                count++;
                last = number;
            }
        }
        return count;
    }

    SurveyEstimation.Figure figure(List<String> level, List<String> unit, Item item) {
        return new SurveyEstimation.Figure(level, unit, item.name(), estimate(item));
    }

    private Estimate estimate(Item item) {
        int[] of = new int[item.columns().size()];
        long answers = 0;
        int answered = 0;
        for (String column : item.columns()) {
            int question = questions.indexOf(column);
            long count = whole.count(question, 0);
            answers += count;
            if (count > 0) {
                of[answered++] = question; // a question nobody answered adds nothing anywhere
            }
        }
        if (answers == 0) {
            return estimate(Double.NaN, Double.NaN, 0);
        }
        int[] counted = Arrays.copyOf(of, answered);
        boolean mean = item.combination() == Item.Combination.MEAN;
        double value = mean ? meanShare(counted) : share(counted);
        double[] values = mean ? meanLinearised(counted) : linearised(counted);
        return estimate(value, standardError(counted, values), answers);
    }

    private Estimate estimate(double value, double standardError, long answers) {
        int degrees = weightedUnits - weightedStrata;
        return new Estimate(
                value, standardError, degrees, answers, weightedUnits, Double.NaN, Double.NaN);
    }

    private double share(int... of) {
        return satisfied(whole, of, 0) / answered(whole, of, 0);
    }

    private static double satisfied(WideTotals totals, int[] of, int place) {
        double sum = 0;
        for (int question : of) {
            sum += totals.satisfied(question, place);
        }
        return sum;
    }

    private static double answered(WideTotals totals, int[] of, int place) {
        double sum = 0;
        for (int question : of) {
            sum += totals.answered(question, place);
        }
        return sum;
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
        double share = share(of);
        double base = answered(whole, of, 0);
        double[] values = new double[units.length];
        for (int place = 0; place < values.length; place++) {
            double residual = satisfied(byUnit, of, place) - share * answered(byUnit, of, place);
            values[place] = residual / base;
        }
        return values;
    }

    /** The same of one question; factors and the whole use what the criteria needed. */
    private double[] linearised(int question) {
        if (linearised[question] == null) {
            linearised[question] = linearised(new int[] {question});
        }
        return linearised[question];
    }

    private double[] meanLinearised(int[] of) {
        if (of.length == 1) {
            return linearised(of[0]);
        }
        double[] mean = new double[units.length];
        for (int question : of) {
            add(linearised(question), mean);
        }
        for (int place = 0; place < mean.length; place++) {
            mean[place] /= of.length;
        }
        return mean;
    }

    private static void add(double[] values, double[] sums) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] += values[place];
        }
    }

    private double standardError(int[] of, double[] values) {
        for (int place = 0; place < units.length; place++) {
            boolean any = anyAnswer(of, place);
            present[units[place]] = any;
            totals[units[place]] = any ? values[place] : 0;
        }
        return StrictMath.sqrt(design.variance(strata, totals, present));
    }

    private boolean anyAnswer(int[] of, int place) {
        for (int question : of) {
            if (byUnit.count(question, place) > 0) {
                return true;
            }
        }
        return false;
    }
}
