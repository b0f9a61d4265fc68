package vn.cchc.scoring.totals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A domain of the sample.
 *
 * @param level its columns, none for the nation
 * @param unit their values
 * @param cells the cells in it, ascending
 */
record CellDomain(List<String> level, List<String> unit, int[] cells) {

    /** Units in ascending order; a cell with a blank in the columns belongs to none of them. */
    static List<CellDomain> of(List<String> level, ClusterSample sample) {
        int[] keys = new int[level.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = sample.layout().keys().indexOf(level.get(i));
        }
        var byUnit = new TreeMap<List<String>, Cells>(IN_ORDER);
        Cells last = null;
        for (int cell = 0; cell < sample.cells(); cell++) {
            if (last == null || !same(sample.key(cell - 1), sample.key(cell), keys)) {
                last = cells(byUnit, values(sample.key(cell), keys));
            }
            last.add(cell);
        }
        var domains = new ArrayList<CellDomain>();
        for (var unit : byUnit.entrySet()) {
            if (!unit.getKey().contains("")) {
                domains.add(new CellDomain(level, unit.getKey(), unit.getValue().all()));
            }
        }
        return domains;
    }

    /** Neighbours are most often in one unit, and then no text is made. */
    private static boolean same(CellKey one, CellKey other, int[] keys) {
        for (int key : keys) {
            if (!one.hasSame(other, key)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> values(CellKey cell, int[] keys) {
        String[] values = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = cell.value(keys[i]);
        }
        return List.of(values);
    }

    private static Cells cells(TreeMap<List<String>, Cells> byUnit, List<String> unit) {
        var cells = byUnit.get(unit);
        if (cells == null) {
            cells = new Cells();
            byUnit.put(unit, cells);
        }
        return cells;
    }

    /** Numbers of cells, as many as there come. */
    private static final class Cells {
        private int[] numbers = new int[64];
        private int count;

        void add(int cell) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = cell;
        }

        int[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }

    private static final Comparator<List<String>> IN_ORDER =
            new Comparator<>() {
                @Override
                public int compare(List<String> one, List<String> other) {
                    for (int i = 0; i < one.size(); i++) {
                        int order = one.get(i).compareTo(other.get(i));
                        if (order != 0) {
                            return order;
                        }
                    }
                    return 0;
                }
            };
}
