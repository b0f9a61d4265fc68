package vn.cchc.scoring.totals;

import vn.cchc.model.FaultKind;
import vn.cchc.scoring.faults.SampleFault;

/** One thread's way from rows to totals. */
final class RowReading {
    final Layout layout;
    final Cells cells;
    final CellTotals totals;
    final Faults faults = new Faults();
    final Block block;

    RowReading(Layout layout) {
        this.layout = layout;
        this.cells = new Cells(layout);
        int questions = layout.questions().size();
        this.totals = new CellTotals(questions);
        this.block = new Block(questions);
    }

    /** Takes the row whose answers stand in the block already; piece and line tell where it was. */
    void row(int cell, long micros, long rest, int piece, int line) {
        String faulty = cells.faultyColumn(cell);
        if (!faulty.isEmpty()) {
            fault(piece, line, faulty, SampleFault.EMPTY_OR_NO_NUMBER);
        }
        int row = block.rows++;
        block.cell[row] = cell;
        block.micros[row] = micros;
        block.rest[row] = rest;
        if (block.rows == Block.ROWS) {
            flush();
        }
    }

    void flush() {
        totals.add(block, cells.size());
        block.rows = 0;
    }

    void fault(int piece, int line, String column, FaultKind kind, Object... words) {
        faults.add(new Faults.Fault(piece, line, column, kind, words));
    }
}
