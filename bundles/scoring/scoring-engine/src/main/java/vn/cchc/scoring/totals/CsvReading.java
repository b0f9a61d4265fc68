package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.cchc.scoring.faults.FileFault;
import vn.cchc.scoring.faults.SampleFault;

/** One thread that reads pieces of a CSV file into totals. */
final class CsvReading implements Workers.Work, CsvRows.Sink {
    private static final int NOT = -1;

    private final CsvPieces pieces;
    private final RowReading rows;
    private final AnswerKinds kinds;
    private final int[] questionOf;
    private final int[] keyOf;
    private final int weightColumn;
    private final byte[][] keyBytes;
    private final int[] keyLength;
    private final ExactWeight weight = new ExactWeight();
    private boolean weighed;
    private int piece;

    CsvReading(Layout layout, List<String> header, CsvPieces pieces, RowReading rows) {
        this.pieces = pieces;
        this.rows = rows;
        this.kinds = new AnswerKinds(layout);
        this.questionOf = places(header, layout.questions());
        this.keyOf = places(header, layout.keys());
        this.weightColumn = header.indexOf(layout.weight());
        this.keyBytes = new byte[layout.keys().size()][64];
        this.keyLength = new int[keyBytes.length];
    }

    private static int[] places(List<String> header, List<String> wanted) {
        return header.stream().mapToInt(wanted::indexOf).toArray();
    }

    @Override
    public void run() throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        var parser = new CsvRows(keyOf.length);
        for (var next = pieces.next(buffer); next != null; next = pieces.next(buffer)) {
            piece = next.number();
            int lines = parser.read(buffer, next.length(), piece == 0 ? 1 : 0, this);
            pieces.counted(next, lines);
        }
        rows.flush();
    }

    @Override
    public void cell(int column, byte[] bytes, int from, int to) {
        int question = questionOf[column];
        if (question != NOT) {
            rows.block.kind[question][rows.block.rows] = kinds.kind(bytes, from, to);
        }
        int key = keyOf[column];
        if (key != NOT) {
            keep(key, bytes, from, to);
        }
        if (column == weightColumn) {
            weighed = weight.read(bytes, from, to);
        }
    }

    private void keep(int key, byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > keyBytes[key].length) {
            keyBytes[key] = Arrays.copyOf(keyBytes[key], 2 * length);
        }
        System.arraycopy(bytes, from, keyBytes[key], 0, length);
        keyLength[key] = length;
    }

    @Override
    public void endRow(int line) {
        if (!weighed) {
            rows.fault(piece, line, rows.layout.weight(), SampleFault.NO_WEIGHT);
            return;
        }
        rows.cells.begin();
        for (int key = 0; key < keyBytes.length; key++) {
            rows.cells.append(keyBytes[key], 0, keyLength[key]);
        }
        rows.row(rows.cells.cell(), weight.micros, weight.rest, piece, line);
    }

    @Override
    public void fault(int line, FileFault fault, Object... words) {
        rows.fault(piece, line, "", fault, words);
    }
}
