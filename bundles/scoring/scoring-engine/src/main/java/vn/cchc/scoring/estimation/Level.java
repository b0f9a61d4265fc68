package vn.cchc.scoring.estimation;

import java.util.Arrays;
import java.util.HashMap;

/**
 * One stage of a drawn sample: its units, each in a group (a stratum, or the unit of the stage
 * above).
 *
 * @param unitOfRow number of the unit of each row, from 0
 * @param groupOfUnit number of the group of each unit, from 0
 * @param unitsOfGroup the units of each group
 * @param population units there were to draw from in the unit's group; with unequal probabilities
 *     units drawn by probability of this unit; infinite when not known
 */
record Level(int[] unitOfRow, int[] groupOfUnit, int[][] unitsOfGroup, double[] population) {

    /** Numbers the distinct pairs in order of appearance. */
    static int[] pairs(int[] outer, int[] inner) {
        var numbers = new HashMap<Long, Integer>();
        int[] paired = new int[outer.length];
        for (int row = 0; row < outer.length; row++) {
            long key = (long) outer[row] << 32 | inner[row];
            Integer number = numbers.get(key);
            if (number == null) {
                number = numbers.size();
                numbers.put(key, number);
            }
            paired[row] = number;
        }
        return paired;
    }

    static Level of(int[] groupOfRow, int[] unitOfRow) {
        int units = Arrays.stream(unitOfRow).max().orElse(-1) + 1;
        int[] groupOfUnit = new int[units];
        for (int row = 0; row < unitOfRow.length; row++) {
            groupOfUnit[unitOfRow[row]] = groupOfRow[row];
        }
        double[] population = new double[units];
        Arrays.fill(population, Double.POSITIVE_INFINITY);
        return new Level(unitOfRow, groupOfUnit, members(groupOfUnit), population);
    }

    private static int[][] members(int[] groupOfUnit) {
        int groups = Arrays.stream(groupOfUnit).max().orElse(-1) + 1;
        int[] sizes = new int[groups];
        for (int group : groupOfUnit) {
            sizes[group]++;
        }
        int[][] members = new int[groups][];
        for (int group = 0; group < groups; group++) {
            members[group] = new int[sizes[group]];
        }
        int[] next = new int[groups];
        for (int unit = 0; unit < groupOfUnit.length; unit++) {
            int group = groupOfUnit[unit];
            members[group][next[group]++] = unit;
        }
        return members;
    }

    int drawn(int unit) {
        return unitsOfGroup[groupOfUnit[unit]].length;
    }

    /** Share of the group's population that was drawn; for unequal probabilities the unit's own. */
    double fraction(int unit) {
        return drawn(unit) / population[unit];
    }

    boolean finite() {
        return population.length > 0 && population[0] != Double.POSITIVE_INFINITY;
    }
}
