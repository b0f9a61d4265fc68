package vn.cchc.scoring.totals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.scoring.faults.FileFault;

/** Takes the rows of a piece apart: commas, quotes by RFC 4180, LF or CRLF. */
final class CsvRows {
    private final int columns;
    private byte[] unquoted = new byte[256];
    private int unquotedLength;
    private int lines;

    /** Receives the cells of one row after the other. */
    interface Sink {
        void cell(int column, byte[] bytes, int from, int to);

        void endRow(int line);

        void fault(int line, FileFault fault, Object... words);
    }

    CsvRows(int columns) {
        this.columns = columns;
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
    List<String> first(byte[] buffer, int length) {
        var cells = new ArrayList<String>();
        int at = afterByteOrderMark(buffer);
        while (true) {
            boolean quoted = buffer[at] == '"';
            int end = quoted ? quoted(buffer, at, length) : plain(buffer, at);
            if (end < 0) {
                return cells;
            }
            String text =
                    quoted
                            ? new String(unquoted, 0, unquotedLength, StandardCharsets.UTF_8)
                            : new String(buffer, at, end - at, StandardCharsets.UTF_8);
            cells.add(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
            if (buffer[end] == '\n') {
                return cells;
            }
            at = end + 1;
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
        int at = from;
        int column = 0;
        while (true) {
            int end = buffer[at] == '"' ? quoted(buffer, at, length) : plain(buffer, at);
            if (end < 0) {
                sink.fault(line, FileFault.QUOTE);
                return skipLine(buffer, at);
            }
            boolean last = buffer[end] == '\n';
            if (column < columns) {
                emit(buffer, at, end, last, column, sink);
            }
            column++;
            at = end + 1;
            if (last) {
                lines++;
                return endRow(at, column, line, sink);
            }
        }
    }

    private void emit(byte[] buffer, int at, int end, boolean last, int column, Sink sink) {
        if (buffer[at] == '"') {
            sink.cell(column, unquoted, 0, unquotedLength);
        } else {
            int to = last && end > at && buffer[end - 1] == '\r' ? end - 1 : end;
            sink.cell(column, buffer, at, to);
        }
    }

    private int endRow(int at, int found, int line, Sink sink) {
        if (found == columns) {
            sink.endRow(line);
        } else {
            sink.fault(line, FileFault.CELLS, found, columns);
        }
        return at;
    }

    private int skipLine(byte[] buffer, int from) {
        int at = from;
        while (buffer[at] != '\n') {
            at++;
        }
        lines++;
        return at + 1;
    }

    private static int plain(byte[] buffer, int from) {
        int at = from;
        while (buffer[at] != ',' && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Copies the text without its quotes; gives the place of the comma or line feed, or -1. */
    private int quoted(byte[] buffer, int from, int length) {
        unquotedLength = 0;
        int breaks = 0;
        int at = from + 1;
        while (at < length) {
            if (buffer[at] == '"' && at + 1 < length && buffer[at + 1] == '"') {
                append(buffer[at]);
                at += 2;
            } else if (buffer[at] == '"') {
                int end = at + 1 < length && buffer[at + 1] == '\r' ? at + 2 : at + 1;
                lines += breaks;
                return end < length && (buffer[end] == ',' || buffer[end] == '\n') ? end : -1;
            } else {
                breaks += buffer[at] == '\n' ? 1 : 0;
                append(buffer[at++]);
            }
        }
        return -1;
    }

    private void append(byte b) {
        if (unquotedLength == unquoted.length) {
            unquoted = Arrays.copyOf(unquoted, 2 * unquotedLength);
        }
        unquoted[unquotedLength++] = b;
    }
}
