package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.scoring.faults.SampleFault;

/** One thread that reads blocks of a frozen answer file into totals. */
final class FrozenReading implements Workers.Work {
    private final FrozenPlan plan;
    private final RowReading rows;
    private final Map<Long, Integer> cellOfCodes = new HashMap<>();
    private final byte[] packed = new byte[Block.ROWS * Integer.BYTES];
    private final int[][] keyCodes;
    private final int[] weightCodes = new int[Block.ROWS];
    private final int[] codes = new int[Block.ROWS];
    private final boolean narrow;
    private long lastCodes = -1;
    private int lastCell;

    FrozenReading(FrozenPlan plan, RowReading rows) {
        this.plan = plan;
        this.rows = rows;
        this.keyCodes = new int[plan.keys().size()][Block.ROWS];
        double combinations = 1;
        for (var key : plan.keys()) {
            combinations *= key.entries() + 1.0;
        }
        this.narrow = combinations < Long.MAX_VALUE;
    }

    @Override
    public void run() throws IOException {
        int all = plan.columns().rows();
        for (int block = plan.nextBlock().getAndIncrement();
                (long) block * Block.ROWS < all;
                block = plan.nextBlock().getAndIncrement()) {
            int from = block * Block.ROWS;
            read(block, from, Math.min(Block.ROWS, all - from));
        }
    }

    private void read(int block, int from, int count) throws IOException {
        for (int key = 0; key < keyCodes.length; key++) {
            codes(plan.keys().get(key), from, count, keyCodes[key]);
        }
        codes(plan.weight(), from, count, weightCodes);
        for (int question = 0; question < plan.kinds().length; question++) {
            kinds(question, from, count);
        }
        int kept = 0;
        for (int row = 0; row < count; row++) {
            long micros = plan.micros()[weightCodes[row]];
            int cell = cell(row);
            String faulty = rows.cells.faultyColumn(cell);
            if (micros == FrozenPlan.NO_WEIGHT) {
                rows.fault(block, row + 1, rows.layout.weight(), SampleFault.NO_WEIGHT);
            } else if (!faulty.isEmpty()) {
                rows.fault(block, row + 1, faulty, SampleFault.EMPTY_OR_NO_NUMBER);
            } else {
                rows.block.cell[kept] = cell;
                rows.block.micros[kept] = micros;
                rows.block.rest[kept++] = plan.rests()[weightCodes[row]];
            }
        }
        rows.block.rows = kept; // with a fault nothing is estimated, so the kinds may be off
        rows.flush();
    }

    private void kinds(int question, int from, int count) throws IOException {
        var column = plan.questions().get(question);
        byte[] kindOf = plan.kinds()[question];
        byte[] kinds = rows.block.kind[question];
        if (column.width() == 1) {
            plan.columns().codes(column, from, count, packed);
            int worst = 0;
            for (int row = 0; row < count; row++) {
                kinds[row] = kindOf[packed[row] & 0xFF];
                worst |= kinds[row];
            }
            if (worst < 0) {
                throw new IOException("A code of " + column.name() + " is not in its dictionary");
            }
            return;
        }
        codes(column, from, count, codes);
        for (int row = 0; row < count; row++) {
            kinds[row] = kindOf[codes[row]];
        }
    }

    private void codes(FrozenColumns.Column column, int from, int count, int[] into)
            throws IOException {
        int width = column.width();
        if (width > 0) {
            plan.columns().codes(column, from, count, packed);
        }
        for (int row = 0; row < count; row++) {
            int code = 0;
            for (int i = 0; i < width; i++) {
                code = code << 8 | packed[row * width + i] & 0xFF;
            }
            if (code < 0 || code > column.entries()) {
                throw new IOException("A code of " + column.name() + " is not in its dictionary");
            }
            into[row] = code;
        }
    }

    private int cell(int row) {
        if (!narrow) {
            return newCell(row);
        }
        long combined = 0;
        for (int key = 0; key < keyCodes.length; key++) {
            combined = combined * (plan.keys().get(key).entries() + 1L) + keyCodes[key][row];
        }
        if (combined != lastCodes) {
            Integer known = cellOfCodes.get(combined);
            if (known == null) {
                known = newCell(row);
                cellOfCodes.put(combined, known);
            }
            lastCodes = combined;
            lastCell = known;
        }
        return lastCell;
    }

    private int newCell(int row) {
        rows.cells.begin();
        for (int key = 0; key < keyCodes.length; key++) {
            byte[] entry = plan.entries()[key][keyCodes[key][row]];
            rows.cells.append(entry, 0, entry.length);
        }
        return rows.cells.cell();
    }
}
