package vn.cchc.scoring.totals;

import java.util.Arrays;

/**
 * Sums of weights and numbers of answers by question, kind (other, satisfied) and cell, all of them
 * integers. One for each thread; {@link #addTo} joins them in any order with the same result.
 *
 * <p>While rows come in, millionths of the weight and the count share one long, so that a cell of
 * the answers costs one addition. Before either half could run over, the cell is moved to wide
 * sums.
 */
final class CellTotals {
    private static final int COUNT_BITS = 20;
    private static final int MOST_ROWS = (1 << COUNT_BITS) - 1;
    private static final long MOST_MICROS = 1L << 62 - COUNT_BITS;

    private final int questions;
    private final long[] packedOfRow = new long[Block.ROWS];
    private final long[][] packed;
    private final long[][] rests;
    private final WideTotals wide;
    private long[] pendingMicros = new long[64];
    private int[] pendingRows = new int[64];
    private boolean fine;
    private long allMicros;

    CellTotals(int questions) {
        this.questions = questions;
        this.packed = new long[questions][2 * pendingRows.length];
        this.rests = new long[questions][0];
        this.wide = new WideTotals(questions);
    }

    /**
     * @param cells how many cells there are by now
     * @throws ArithmeticException when all weights together reach 9 million million
     */
    void add(Block block, int cells) {
        grow(cells);
        fine |= fine(block);
        int from = 0;
        for (int row = 0; row < block.rows; row++) {
            long micros = block.micros[row];
            allMicros += micros;
            if (allMicros < 0) {
                throw new ArithmeticException("The weights add up to more than 9 million million");
            }
            int cell = block.cell[row];
            if (pendingRows[cell] == MOST_ROWS || micros > MOST_MICROS - pendingMicros[cell]) {
                addRows(block, from, row);
                from = row;
                flush(cell);
            }
            place(block, row, cell, micros);
        }
        addRows(block, from, block.rows);
    }

    private void place(Block block, int row, int cell, long micros) {
        boolean counted = micros > 0 || block.rest[row] > 0;
        if (micros > MOST_MICROS) {
            wide.addRow(block, row);
            packedOfRow[row] = 0;
            return;
        }
        pendingMicros[cell] += micros;
        pendingRows[cell]++;
        packedOfRow[row] = micros << COUNT_BITS | (counted ? 1 : 0);
    }

    private static boolean fine(Block block) {
        long any = 0;
        for (int row = 0; row < block.rows; row++) {
            any |= block.rest[row];
        }
        return any != 0;
    }

    private void addRows(Block block, int from, int to) {
        int[] cell = block.cell;
        for (int question = 0; question < questions; question++) {
            long[] sums = packed[question];
            byte[] kind = block.kind[question];
            for (int row = from; row < to; row++) {
                int k = kind[row];
                if (k != Block.MISSING) {
                    sums[2 * cell[row] + k] += packedOfRow[row];
                }
            }
        }
        if (fine) {
            addRests(block, from, to);
        }
    }

    private void addRests(Block block, int from, int to) {
        for (int question = 0; question < questions; question++) {
            if (rests[question].length < packed[question].length) {
                rests[question] = Arrays.copyOf(rests[question], packed[question].length);
            }
            long[] sums = rests[question];
            byte[] kind = block.kind[question];
            for (int row = from; row < to; row++) {
                if (kind[row] != Block.MISSING && packedOfRow[row] != 0) {
                    sums[2 * block.cell[row] + kind[row]] += block.rest[row];
                }
            }
        }
    }

    private void flush(int cell) {
        for (int question = 0; question < questions; question++) {
            for (int at = 2 * cell; at < 2 * cell + 2; at++) {
                long value = packed[question][at];
                packed[question][at] = 0;
                long rest = at < rests[question].length ? rests[question][at] : 0;
                if (rest != 0) {
                    rests[question][at] = 0;
                }
                wide.add(question, at, value >>> COUNT_BITS, rest, value & MOST_ROWS);
            }
        }
        pendingMicros[cell] = 0;
        pendingRows[cell] = 0;
    }

    private void grow(int cells) {
        if (cells > pendingRows.length) {
            int length = Math.max(cells, pendingRows.length + pendingRows.length / 2);
            pendingRows = Arrays.copyOf(pendingRows, length);
            pendingMicros = Arrays.copyOf(pendingMicros, length);
            for (int question = 0; question < questions; question++) {
                packed[question] = Arrays.copyOf(packed[question], 2 * length);
            }
        }
    }

    /** Adds everything to the whole; {@code target[c]} is the number there of cell c here. */
    void addTo(WideTotals whole, int[] target) {
        int[] cells = new int[target.length];
        for (int cell = 0; cell < target.length; cell++) {
            flush(cell);
            cells[cell] = cell;
        }
        wide.addCells(whole, cells, target);
    }
}
