package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.List;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.SampleFault;

/** One thread that reads pieces of a CSV file into totals. */
final class CsvReading implements Workers.Work, CsvRows.Sink {
    private final CsvPieces pieces;
    private final RowReading rows;
    private final AnswerKinds kinds;
    private final int columns;
    private final int[] questionColumns;
    private final int[] keyColumns;
    private final int weightColumn;
    private final ExactWeight weight = new ExactWeight();
    private int piece;

    CsvReading(Layout layout, List<String> header, CsvPieces pieces, RowReading rows) {
        this.pieces = pieces;
        this.rows = rows;
        this.kinds = new AnswerKinds(layout);
        this.columns = header.size();
        this.questionColumns = places(header, layout.questions());
        this.keyColumns = places(header, layout.keys());
        this.weightColumn = header.indexOf(layout.weight());
    }

    private static int[] places(List<String> header, List<String> wanted) {
        int[] places = new int[wanted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = header.indexOf(wanted.get(i));
        }
        return places;
    }

    @Override
    public void run() throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        var parser = new CsvRows(columns);
        for (var next = pieces.next(buffer); next != null; next = pieces.next(buffer)) {
            piece = next.number();
            int lines = parser.read(buffer, next.length(), piece == 0 ? 1 : 0, this);
            pieces.counted(next, lines);
        }
    }

    @Override
    public void row(CsvRow row, int line) {
        if (!weight.read(row.bytes, row.from[weightColumn], row.to[weightColumn])) {
            rows.fault(piece, line, rows.layout.weight(), SampleFault.NO_WEIGHT);
            return;
        }
        kinds.read(row, questionColumns, rows.kinds);
        rows.row(cell(row), weight.micros, weight.rest, piece, line);
    }

    private int cell(CsvRow row) {
        rows.cells.begin();
        for (int column : keyColumns) {
            rows.cells.append(row.bytes, row.from[column], row.to[column]);
        }
        return rows.cells.cell();
    }

    @Override
    public void fault(int line, FileFault fault, Object... words) {
        rows.fault(piece, line, "", fault, words);
    }
}
