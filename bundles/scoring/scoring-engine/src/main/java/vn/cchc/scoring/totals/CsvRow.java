package vn.cchc.scoring.totals;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One row of a CSV file taken apart: cell n stands in {@link #bytes} from {@code from[n]} to {@code
 * to[n]}. The same object is filled by row after row, so that a row allocates nothing.
 */
final class CsvRow {
    /** The row has a cell that begins with a quote. */
    static final int QUOTED = -1;

    /** A quote is not closed, or something follows it. */
    static final int BROKEN = -2;

    final int[] from;
    final int[] to;
    byte[] bytes;
    private byte[] unquoted = new byte[0];
    private int unquotedLength;
    private int cells;
    private int breaks;
    private int brokenAt;

    /**
     * @param columns how many cells are kept; those beyond are counted only
     */
    CsvRow(int columns) {
        from = new int[columns];
        to = new int[columns];
    }

    /** Number of cells found. */
    int cells() {
        return cells;
    }

    /** Line breaks inside quotes, up to the fault of a broken row. */
    int breaks() {
        return breaks;
    }

    /** Where the cell begins whose quotes are wrong. */
    int brokenAt() {
        return brokenAt;
    }

    /** The texts of the cells. */
    List<String> texts() {
        String[] texts = new String[cells];
        for (int cell = 0; cell < cells; cell++) {
            texts[cell] =
                    new String(bytes, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
        }
        return List.of(texts);
    }

    /**
     * Finds the cells of a row without quotes. Nearly all bytes of a file pass through this loop.
     *
     * @return the place behind its line feed, or {@link #QUOTED}
     */
    int plain(byte[] source, int start) {
        int[] begins = from;
        int[] ends = to;
        int column = 0;
        int cell = start;
        int at = start;
        while (true) {
            byte b = source[at];
            if (b > ',') { // one comparison for letters and digits: feed and quote are smaller too
                at++;
                continue;
            }
            if (b == ',' || b == '\n') {
                if (column < begins.length) {
                    begins[column] = cell;
                    ends[column] = at;
                }
                column++;
                cell = at + 1;
                if (b == '\n') {
                    return end(source, column, cell);
                }
            } else if (b == '"' && at == cell) {
                return QUOTED;
            }
            at++;
        }
    }

    private int end(byte[] source, int found, int next) {
        bytes = source;
        cells = found;
        breaks = 0;
        dropReturn(found - 1);
        return next;
    }

    private void dropReturn(int last) {
        if (last < to.length && to[last] > from[last] && bytes[to[last] - 1] == '\r') {
            to[last]--;
        }
    }

    /**
     * The same with quotes by RFC 4180; the cells are copied without them.
     *
     * @return the place behind its line feed, or {@link #BROKEN}
     */
    int quoted(byte[] source, int start, int length) {
        if (unquoted.length < length) {
            unquoted = new byte[length];
        }
        bytes = unquoted;
        unquotedLength = 0;
        cells = 0;
        breaks = 0;
        int at = start;
        while (true) {
            int begin = unquotedLength;
            boolean quotes = source[at] == '"';
            int end = quotes ? closed(source, at + 1, length) : copied(source, at);
            if (end < 0) {
                brokenAt = at;
                return BROKEN;
            }
            if (cells < from.length) {
                from[cells] = begin;
                to[cells] = unquotedLength;
            }
            cells++;
            at = end + 1;
            if (source[end] == '\n') {
                if (!quotes) {
                    dropReturn(cells - 1);
                }
                return at;
            }
        }
    }

    private int copied(byte[] source, int start) {
        int at = start;
        while (source[at] != ',' && source[at] != '\n') {
            unquoted[unquotedLength++] = source[at++];
        }
        return at;
    }

    /**
     * Copies up to the closing quote; gives the place of the comma or line feed behind it, or -1.
     */
    private int closed(byte[] source, int start, int length) {
        int broken = 0;
        int at = start;
        while (at < length) {
            if (source[at] != '"') {
                broken += source[at] == '\n' ? 1 : 0;
                unquoted[unquotedLength++] = source[at++];
            } else if (at + 1 < length && source[at + 1] == '"') {
                unquoted[unquotedLength++] = '"';
                at += 2;
            } else {
                int end = at + 1 < length && source[at + 1] == '\r' ? at + 2 : at + 1;
                breaks += broken;
                return end < length && (source[end] == ',' || source[end] == '\n') ? end : -1;
            }
        }
        return -1;
    }
}
