package vn.cchc.scoring.totals;

import java.util.List;
import vn.cchc.scoring.faults.FileFault;

/** Takes the rows of a piece apart: commas, quotes by RFC 4180, LF or CRLF. */
final class CsvRows {
    private static final int USUAL_COLUMNS = 256;

    private final int columns;
    private final CsvRow row;
    private int lines;

    /** Receives one row after the other. */
    interface Sink {
        /** A row with as many cells as the file has columns; it is only valid during the call. */
        void row(CsvRow row, int line);

        void fault(int line, FileFault fault, Object... words);
    }

    CsvRows(int columns) {
        this.columns = columns;
        this.row = new CsvRow(columns);
    }

    /**
     * @param firstRow rows to leave out at the start: 1 for a header
     * @return number of line breaks
     */
    int read(byte[] buffer, int length, int firstRow, Sink sink) {
        int at = 0;
        lines = 0;
        for (int skipped = 0; skipped < firstRow && at < length; skipped++) {
            at = skip(buffer, at);
        }
        while (at < length) {
            at = blank(buffer, at) ? afterBlank(buffer, at) : row(buffer, at, length, sink);
        }
        return lines;
    }

    /** The cells of the first row. */
    static List<String> first(byte[] buffer, int length) {
        int start = afterByteOrderMark(buffer);
        var row = new CsvRow(USUAL_COLUMNS);
        first(row, buffer, start, length);
        if (row.cells() > USUAL_COLUMNS) {
            row = new CsvRow(row.cells());
            first(row, buffer, start, length);
        }
        return row.texts();
    }

    private static void first(CsvRow row, byte[] buffer, int start, int length) {
        if (row.plain(buffer, start) == CsvRow.QUOTED) {
            row.quoted(buffer, start, length);
        }
    }

    private static int afterByteOrderMark(byte[] buffer) {
        boolean marked =
                buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private int skip(byte[] buffer, int from) {
        boolean inside = false;
        int at = from;
        while (inside || buffer[at] != '\n') {
            inside ^= buffer[at] == '"';
            lines += buffer[at] == '\n' ? 1 : 0;
            at++;
        }
        lines++;
        return at + 1;
    }

    private static boolean blank(byte[] buffer, int at) {
        return buffer[at] == '\n' || buffer[at] == '\r' && buffer[at + 1] == '\n';
    }

    private int afterBlank(byte[] buffer, int at) {
        lines++;
        return buffer[at] == '\n' ? at + 1 : at + 2;
    }

    private int row(byte[] buffer, int from, int length, Sink sink) {
        int line = lines + 1;
        int next = row.plain(buffer, from);
        if (next == CsvRow.QUOTED) {
            next = row.quoted(buffer, from, length);
        }
        lines += row.breaks();
        if (next == CsvRow.BROKEN) {
            sink.fault(line, FileFault.QUOTE);
            return skipLine(buffer, row.brokenAt());
        }
        lines++;
        if (row.cells() == columns) {
            sink.row(row, line);
        } else {
            sink.fault(line, FileFault.CELLS, row.cells(), columns);
        }
        return next;
    }

    private int skipLine(byte[] buffer, int from) {
        int at = from;
        while (buffer[at] != '\n') {
            at++;
        }
        lines++;
        return at + 1;
    }
}
