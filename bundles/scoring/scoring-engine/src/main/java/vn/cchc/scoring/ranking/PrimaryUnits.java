package vn.cchc.scoring.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import vn.cchc.scoring.estimation.Sample;
import vn.cchc.scoring.estimation.SampleDesign;
import vn.cchc.survey.AnswerTable;

/**
 * The primary sampling units in the order of their codes, so that the draw does not depend on the
 * order of the rows.
 *
 * @param ofRow number of the primary unit of each row, from 0
 * @param strata number of the stratum of each primary unit, from 0
 */
record PrimaryUnits(int[] ofRow, int[] strata) {

    static PrimaryUnits of(Sample sample, AnswerTable table) {
        int[] ofRow = sample.primaryUnits();
        int[] strata = sample.strataOfPrimaryUnits();
        int[] newNumber = inverse(order(keys(sample.design(), table, ofRow, strata.length)));
        var newStrata = new HashMap<Integer, Integer>();
        int[] ordered = new int[strata.length];
        int[] old = inverse(newNumber);
        for (int unit = 0; unit < ordered.length; unit++) {
            ordered[unit] =
                    newStrata.computeIfAbsent(strata[old[unit]], stratum -> newStrata.size());
        }
        return new PrimaryUnits(
                Arrays.stream(ofRow).map(unit -> newNumber[unit]).toArray(), ordered);
    }

    /** The codes of stratum and primary unit; columns are coded in the order of their values. */
    private static int[][] keys(
            SampleDesign design, AnswerTable table, int[] ofRow, int primaryUnits) {
        var columns = new ArrayList<String>(design.strata());
        columns.addAll(design.stages().get(0).units());
        List<int[]> codes =
                columns.stream().map(name -> table.column(name).orElseThrow().codes()).toList();
        int[][] keys = new int[primaryUnits][];
        for (int row = 0; row < ofRow.length; row++) {
            if (keys[ofRow[row]] == null) {
                int r = row;
                keys[ofRow[row]] = codes.stream().mapToInt(column -> column[r]).toArray();
            }
        }
        return keys;
    }

    private static int[] order(int[][] keys) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, unit -> unit);
        Arrays.sort(order, Comparator.comparing(unit -> keys[unit], Arrays::compare));
        return Arrays.stream(order).mapToInt(unit -> unit).toArray();
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            inverse[order[place]] = place;
        }
        return inverse;
    }
}
