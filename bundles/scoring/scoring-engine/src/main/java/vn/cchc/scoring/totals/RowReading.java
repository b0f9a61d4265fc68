package vn.cchc.scoring.totals;

import vn.cchc.model.FaultKind;
import vn.cchc.scoring.faults.SampleFault;

/** One thread's way from rows to totals. */
final class RowReading {
    final Layout layout;
    final Cells cells;
    final CellTotals totals;
    final Faults faults = new Faults();

    /** The kinds of the answers of the row that is taken next. */
    final byte[] kinds;

    RowReading(Layout layout) {
        this.layout = layout;
        this.cells = new Cells(layout);
        this.kinds = new byte[layout.questions().size()];
        this.totals = new CellTotals(kinds.length);
    }

    /**
     * Takes the row whose answers stand in {@link #kinds}; piece and line tell where it was.
     *
     * @throws ArithmeticException when all weights together reach 9 million million
     */
    void row(int cell, long micros, long rest, int piece, int line) {
        String faulty = cells.faultyColumn(cell);
        if (faulty != null) {
            fault(piece, line, faulty, SampleFault.EMPTY_OR_NO_NUMBER);
        }
        totals.add(cell, micros, rest, kinds);
    }

    void fault(int piece, int line, String column, FaultKind kind, Object... words) {
        faults.add(new Faults.Fault(piece, line, column, kind, words));
    }
}
