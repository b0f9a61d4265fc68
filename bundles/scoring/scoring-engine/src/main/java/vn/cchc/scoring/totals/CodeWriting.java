package vn.cchc.scoring.totals;

import java.io.IOException;
import java.util.Arrays;
import vn.cchc.scoring.faults.FileFault;

/** One thread that writes the codes of pieces of a CSV file to their places. */
final class CodeWriting implements Workers.Work, CsvRows.Sink {
    private final CsvPieces pieces;
    private final int columns;
    private final int[] kept;
    private final FrozenCodes codes;
    private final byte[][] packed;
    private int row;

    CodeWriting(CsvPieces pieces, int columns, int[] kept, FrozenCodes codes) {
        this.pieces = pieces;
        this.columns = columns;
        this.kept = kept;
        this.codes = codes;
        this.packed = new byte[kept.length][1 << 12];
    }

    @Override
    public void run() throws IOException {
        byte[] buffer = new byte[CsvPieces.BYTES + Long.BYTES];
        var parser = new CsvRows(columns);
        for (var next = pieces.next(buffer); next != null; next = pieces.next(buffer)) {
            row = 0;
            parser.read(buffer, next.length(), next.number() == 0 ? 1 : 0, this);
            write(codes.rowsBefore().get(next.number()));
        }
    }

    private void write(long firstRow) throws IOException {
        for (int k = 0; k < packed.length; k++) {
            int width = codes.widths()[k];
            long place = codes.places()[k] + firstRow * width;
            CsvFreezing.put(codes.channel(), place, packed[k], row * width);
        }
    }

    @Override
    public void row(CsvRow cells, int line) {
        for (int k = 0; k < kept.length; k++) {
            code(k, cells.bytes, cells.from[kept[k]], cells.to[kept[k]]);
        }
        row++;
    }

    private void code(int k, byte[] bytes, int from, int to) {
        int code = to == from ? 0 : codes.entries().get(k).find(bytes, from, to) + 1;
        int width = codes.widths()[k];
        int at = row * width;
        if (at + width > packed[k].length) {
            packed[k] = Arrays.copyOf(packed[k], 2 * (at + width));
        }
        for (int i = 0; i < width; i++) {
            packed[k][at + i] = (byte) (code >>> 8 * (width - 1 - i));
        }
    }

    @Override
    public void fault(int line, FileFault fault, Object... words) {
        throw new IllegalStateException("The answers changed while they were frozen");
    }
}
