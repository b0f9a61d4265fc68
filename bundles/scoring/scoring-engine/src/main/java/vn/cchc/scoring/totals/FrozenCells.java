package vn.cchc.scoring.totals;

import java.util.Arrays;

/**
 * The cells of a block of rows of a frozen file. A cell met before is found by its codes, without
 * its texts.
 */
final class FrozenCells {
    private static final int NONE = -1;

    private final FrozenColumns.Column[] columns;
    private final byte[][][] values;
    private final Cells cells;
    private final int[][] codes;
    private final boolean narrow;
    private long[] known = new long[1 << 10];
    private int[] cellOfKnown = new int[known.length];
    private int count;

    FrozenCells(FrozenColumns.Column[] columns, Cells cells) {
        this.columns = columns;
        this.cells = cells;
        this.codes = new int[columns.length][FrozenBlocks.ROWS];
        this.values = new byte[columns.length][][];
        double combinations = 1;
        for (int key = 0; key < columns.length; key++) {
            values[key] = FrozenReading.meaning(columns[key]).values();
            combinations *= columns[key].entries() + 1.0;
        }
        this.narrow = combinations < Long.MAX_VALUE;
        Arrays.fill(cellOfKnown, NONE);
    }

    int keys() {
        return columns.length;
    }

    FrozenColumns.Column column(int key) {
        return columns[key];
    }

    /** To be filled with the codes of a block. */
    int[] codes(int key) {
        return codes[key];
    }

    int cell(int row) {
        if (!narrow) {
            return read(row);
        }
        long combined = 0;
        for (int key = 0; key < codes.length; key++) {
            combined = combined * (columns[key].entries() + 1L) + codes[key][row];
        }
        int slot = slot(combined);
        if (cellOfKnown[slot] == NONE) {
            known[slot] = combined;
            cellOfKnown[slot] = read(row);
            if (++count * 2 > known.length) {
                int cell = cellOfKnown[slot];
                grow();
                return cell;
            }
        }
        return cellOfKnown[slot];
    }

    private int slot(long combined) {
        int mask = known.length - 1;
        int slot = (int) (combined * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (cellOfKnown[slot] != NONE && known[slot] != combined) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = known;
        int[] oldCells = cellOfKnown;
        known = new long[2 * old.length];
        cellOfKnown = new int[known.length];
        Arrays.fill(cellOfKnown, NONE);
        for (int i = 0; i < old.length; i++) {
            if (oldCells[i] != NONE) {
                int slot = slot(old[i]);
                known[slot] = old[i];
                cellOfKnown[slot] = oldCells[i];
            }
        }
    }

    private int read(int row) {
        cells.begin();
        for (int key = 0; key < codes.length; key++) {
            byte[] value = values[key][codes[key][row]];
            cells.append(value, 0, value.length);
        }
        return cells.cell();
    }
}
