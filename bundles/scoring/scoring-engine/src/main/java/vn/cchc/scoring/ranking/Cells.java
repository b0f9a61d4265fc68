package vn.cchc.scoring.ranking;

import java.util.Arrays;
import java.util.TreeMap;
import vn.cchc.scoring.estimation.ExactSum;
import vn.cchc.scoring.estimation.Sample;

/**
 * Where primary sampling units and ranked units meet.
 *
 * @param ofRow cell of each row, -1 for a row that belongs to no ranked unit
 * @param primaries primary unit of each cell
 * @param units ranked unit of each cell
 */
record Cells(int[] ofRow, int[] primaries, int[] units) {

    /**
     * @param primaryOfRow from 0
     * @param codeOfRow code of the ranked unit from 1, 0 for none
     */
    static Cells of(int[] primaryOfRow, int[] codeOfRow) {
        var numbers = new TreeMap<Long, Integer>();
        for (int row = 0; row < codeOfRow.length; row++) {
            if (codeOfRow[row] > 0) {
                numbers.putIfAbsent(key(primaryOfRow[row], codeOfRow[row]), 0);
            }
        }
        int[] primaries = new int[numbers.size()];
        int[] units = new int[numbers.size()];
        int cell = 0;
        for (var entry : numbers.entrySet()) {
            primaries[cell] = (int) (entry.getKey() >> 32);
            units[cell] = (int) (entry.getKey() & 0xFFFF_FFFFL) - 1;
            entry.setValue(cell++);
        }
        int[] ofRow = new int[codeOfRow.length];
        Arrays.setAll(
                ofRow,
                row ->
                        codeOfRow[row] > 0
                                ? numbers.get(key(primaryOfRow[row], codeOfRow[row]))
                                : -1);
        return new Cells(ofRow, primaries, units);
    }

    private static long key(int primary, int code) {
        return (long) primary << 32 | code;
    }

    int count() {
        return primaries.length;
    }

    /** Adds up weighted values into one column of the totals, exactly in any order of rows. */
    void add(Sample sample, double[] values, double[][] totals, int column) {
        var sums = new ExactSum[count()];
        Arrays.setAll(sums, c -> new ExactSum());
        for (int row = 0; row < ofRow.length; row++) {
            if (ofRow[row] >= 0 && values[row] != 0) {
                sums[ofRow[row]].addProduct(sample.weight(row), values[row]);
            }
        }
        for (int cell = 0; cell < sums.length; cell++) {
            totals[cell][column] = sums[cell].value();
        }
    }
}
