package vn.cchc.scoring.totals;

import java.util.Arrays;

/**
 * Sums of weights and numbers of answers by cell, question and kind (other, satisfied), all of them
 * integers. One for each thread; {@link #addTo} joins them in any order with the same result.
 *
 * <p>While rows come in, millionths of the weight and the count share one long, so that an answer
 * costs one addition. Before either half could run over, the cell is moved to wide sums. All sums
 * of a cell stand side by side, so that a row touches one stretch of memory.
 */
final class CellTotals {
    private static final int COUNT_BITS = 20;
    private static final int MOST_ROWS = (1 << COUNT_BITS) - 1;
    private static final long MOST_MICROS = 1L << 62 - COUNT_BITS;
    private static final int FIRST_CELLS = 64;

    private final int width;
    private final WideTotals wide;
    private long[] packed;
    private long[] rests = new long[0];
    private long[] pendingMicros = new long[FIRST_CELLS];
    private int[] pendingRows = new int[FIRST_CELLS];
    private boolean[] weighted = new boolean[FIRST_CELLS];
    private long allMicros;

    CellTotals(int questions) {
        width = 2 * questions;
        packed = new long[FIRST_CELLS * width];
        wide = new WideTotals(questions);
    }

    /**
     * Adds a row; a weight of zero adds nothing.
     *
     * @throws ArithmeticException when all weights together reach 9 million million
     */
    void add(int cell, long micros, long rest, byte[] kinds) {
        if (cell >= pendingRows.length) {
            grow(cell + 1);
        }
        allMicros += micros;
        if (allMicros < 0) {
            throw tooMuch();
        }
        if (micros == 0 && rest == 0) {
            return;
        }
        weighted[cell] = true;
        if (micros > MOST_MICROS) {
            wide.addRow(cell, micros, rest, kinds);
            return;
        }
        if (pendingRows[cell] == MOST_ROWS || micros > MOST_MICROS - pendingMicros[cell]) {
            flush(cell, wide, cell);
        }
        if (rest != 0) {
            addRests(cell, rest, kinds);
        }
        pendingMicros[cell] += micros;
        pendingRows[cell]++;
        addTo(packed, cell * width, micros << COUNT_BITS | 1, kinds);
    }

    private static ArithmeticException tooMuch() {
        return new ArithmeticException("The weights add up to more than 9 million million");
    }

    private static void addTo(long[] sums, int start, long value, byte[] kinds) {
        int at = start;
        for (byte kind : kinds) {
            if (kind != AnswerKinds.MISSING) {
                sums[at + kind] += value;
            }
            at += 2;
        }
    }

    private void addRests(int cell, long rest, byte[] kinds) {
        if (rests.length < packed.length) {
            rests = Arrays.copyOf(rests, packed.length);
        }
        addTo(rests, cell * width, rest, kinds);
    }

    /** Whether the cell has a row with a weight above zero. */
    boolean isWeighted(int cell) {
        return cell < weighted.length && weighted[cell];
    }

    /** Moves what is pending of a cell to a cell of wide sums. */
    private void flush(int cell, WideTotals target, int targetCell) {
        int start = cell * width;
        for (int i = 0; i < width; i++) {
            long value = packed[start + i];
            long rest = start + i < rests.length ? rests[start + i] : 0;
            if (value != 0 || rest != 0) {
                target.add(targetCell, i, value >>> COUNT_BITS, rest, value & MOST_ROWS);
            }
        }
        Arrays.fill(packed, start, start + width, 0);
        if (start < rests.length) {
            Arrays.fill(rests, start, start + width, 0);
        }
        pendingMicros[cell] = 0;
        pendingRows[cell] = 0;
    }

    private void grow(int cells) {
        int length = Math.max(cells, pendingRows.length + pendingRows.length / 2);
        pendingRows = Arrays.copyOf(pendingRows, length);
        pendingMicros = Arrays.copyOf(pendingMicros, length);
        weighted = Arrays.copyOf(weighted, length);
        packed = Arrays.copyOf(packed, Math.multiplyExact(length, width));
    }

    /**
     * Adds everything to the whole.
     *
     * @param target number there of each cell here
     * @param before millionths that other threads have added
     * @return those and the ones of this thread
     * @throws ArithmeticException when all weights together reach 9 million million
     */
    long addTo(WideTotals whole, int[] target, long before) {
        long all = before + allMicros;
        if (all < 0) {
            throw tooMuch();
        }
        for (int cell = 0; cell < target.length; cell++) {
            if (cell < pendingRows.length && pendingRows[cell] > 0) {
                flush(cell, whole, target[cell]);
            }
            wide.addCell(cell, whole, target[cell]);
        }
        return all;
    }
}
