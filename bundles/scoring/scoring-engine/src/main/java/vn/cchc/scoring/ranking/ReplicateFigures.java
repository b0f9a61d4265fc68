package vn.cchc.scoring.ranking;

/** The figures of all items and units with changed weights of the primary units. */
final class ReplicateFigures {
    private final PrimaryTotals totals;
    private final int[][] questionsOfItem;
    private final boolean[][] ranked;
    private final double[][] satisfied;
    private final double[][] answered;
    private final double[][] figures;

    /**
     * @param ranked by item and unit, whether the unit gets a figure
     */
    ReplicateFigures(PrimaryTotals totals, int[][] questionsOfItem, boolean[][] ranked) {
        this.ranked = ranked;
        this.totals = totals;
        this.questionsOfItem = questionsOfItem;
        int units = totals.units().size();
        satisfied = new double[units][totals.questions().size()];
        answered = new double[units][totals.questions().size()];
        figures = new double[questionsOfItem.length][units];
    }

    /**
     * @param times factor of the weight of each primary unit
     * @return by item and unit, NaN where nobody answered or the unit is not ranked; used again by
     *     the next call
     */
    double[][] of(double[] times) {
        sum(times);
        for (int unit = 0; unit < answered.length; unit++) {
            for (int question = 0; question < answered[unit].length; question++) {
                satisfied[unit][question] /= answered[unit][question];
            }
            for (int item = 0; item < questionsOfItem.length; item++) {
                figures[item][unit] =
                        ranked[item][unit]
                                ? mean(satisfied[unit], questionsOfItem[item])
                                : Double.NaN;
            }
        }
        return figures;
    }

    private void sum(double[] times) {
        for (int unit = 0; unit < answered.length; unit++) {
            java.util.Arrays.fill(satisfied[unit], 0);
            java.util.Arrays.fill(answered[unit], 0);
        }
        for (int cell = 0; cell < totals.unitOfCell().length; cell++) {
            double factor = times[totals.primaryOfCell()[cell]];
            if (factor != 0) {
                int unit = totals.unitOfCell()[cell];
                add(totals.satisfied()[cell], factor, satisfied[unit]);
                add(totals.answered()[cell], factor, answered[unit]);
            }
        }
    }

    private static void add(double[] values, double factor, double[] sums) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    /** Of the shares that are known. */
    private static double mean(double[] shares, int[] questions) {
        double sum = 0;
        int known = 0;
        for (int question : questions) {
            double share = shares[question];
            if (!Double.isNaN(share)) {
                sum += share;
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }
}
