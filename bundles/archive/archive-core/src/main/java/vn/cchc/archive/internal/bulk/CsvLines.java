package vn.cchc.archive.internal.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;

/**
 * Separated text (RFC 4180), one line after the other. The semicolon or tab of the heading is the
 * separator of the whole file: spreadsheet programs write semicolons where the comma is the decimal
 * sign.
 */
final class CsvLines implements AutoCloseable {
    private static final int END = -1;
    private static final int HEADING = 8_192;

    private final BufferedReader in;
    private final int longestCell;
    private final char separator;
    private int row;

    /** Takes the reader over. */
    CsvLines(Reader reader, int longestCell) throws IOException {
        in = new BufferedReader(reader);
        this.longestCell = longestCell;
        separator = separator();
    }

    /** A cell without an end, or one that goes on after its quotes. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1;
    }

    private char separator() throws IOException {
        in.mark(HEADING + 1);
        char found = ',';
        int c = in.read();
        for (int i = 0; i < HEADING && c != END && c != '\n' && c != '\r'; i++) {
            if (c == ';' || c == '\t') {
                found = (char) c;
                break;
            }
            c = in.read();
        }
        in.reset();
        return found;
    }

    /** Empty at the end. */
    Optional<SheetRow> next() throws IOException {
        int c = in.read();
        if (c == END) {
            return Optional.empty();
        }
        row++;
        List<SheetCell> cells = new ArrayList<>();
        while (true) {
            var text = new StringBuilder();
            c = c == '"' ? quoted(text) : bare(c, text);
            cells.add(SheetCell.text(text.toString()));
            if (c != separator) {
                endOfLine(c);
                return Optional.of(new SheetRow(row, cells));
            }
            c = in.read();
        }
    }

    private boolean ends(int c) {
        return c == separator || c == '\n' || c == '\r' || c == END;
    }

    private int bare(int first, StringBuilder text) throws IOException {
        int c = first;
        while (!ends(c)) {
            append(text, c);
            c = in.read();
        }
        return c;
    }

    private int quoted(StringBuilder text) throws IOException {
        while (true) {
            int c = in.read();
            if (c == '"') {
                c = in.read();
                if (ends(c)) {
                    return c;
                }
                if (c != '"') {
                    throw new Malformed();
                }
            } else if (c == END) {
                throw new Malformed();
            }
            append(text, c);
        }
    }

    /** One letter more than allowed is enough to tell. */
    private void append(StringBuilder text, int c) {
        if (text.length() <= longestCell) {
            text.append((char) c);
        }
    }

    private void endOfLine(int c) throws IOException {
        if (c == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
