package vn.cchc.scoring.estimation;

/** Sums of values by unit of one stage. */
final class UnitTotals {
    private final double[] totals;
    private final int[] presentInGroup;

    private UnitTotals(double[] totals, int[] presentInGroup) {
        this.totals = totals;
        this.presentInGroup = presentInGroup;
    }

    static UnitTotals of(Level level, int[] rows, double[] values) {
        int units = level.groupOfUnit().length;
        double[] totals = new double[units];
        boolean[] present = new boolean[units];
        var sums = new ExactSum[units];
        int[] presentInGroup = new int[level.unitsOfGroup().length];
        for (int i = 0; i < rows.length; i++) {
            int unit = level.unitOfRow()[rows[i]];
            if (!present[unit]) {
                present[unit] = true;
                totals[unit] = values[i];
                presentInGroup[level.groupOfUnit()[unit]]++;
            } else {
                if (sums[unit] == null) {
                    sums[unit] = new ExactSum();
                    sums[unit].add(totals[unit]);
                }
                sums[unit].add(values[i]);
            }
        }
        for (int unit = 0; unit < units; unit++) {
            if (sums[unit] != null) {
                totals[unit] = sums[unit].value();
            }
        }
        return new UnitTotals(totals, presentInGroup);
    }

    /** Zero for a unit without any of the rows. */
    double of(int unit) {
        return totals[unit];
    }

    int unitsPresent(int group) {
        return presentInGroup[group];
    }

    double mean(int[] units) {
        var sum = new ExactSum();
        for (int unit : units) {
            sum.add(totals[unit]);
        }
        return sum.value() / units.length;
    }
}
