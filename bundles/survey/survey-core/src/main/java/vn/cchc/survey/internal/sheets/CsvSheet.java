package vn.cchc.survey.internal.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.Utf8Reader;
import vn.cchc.survey.internal.faults.Place;
import vn.cchc.survey.internal.faults.SheetFault;

/**
 * Comma-separated text (RFC 4180) in UTF-8; a semicolon or tab in the heading is taken as the
 * separator of the whole file. Limits hold while a cell is being read, so that a quote that is
 * never closed does not swallow the file.
 */
public final class CsvSheet implements AnswerSheet {
    private static final int END = -1;
    private static final int LONGEST_HEADING = 1 << 20;

    private final String file;
    private final Limits limits;
    private final BufferedReader reader;
    private final char separator;
    private final List<String> heading;
    private int row;

    /** Takes the stream over. */
    public CsvSheet(String file, InputStream content, Limits limits) throws UnreadableSheet {
        this.file = file;
        this.limits = limits;
        this.reader = new BufferedReader(new Utf8Reader(content), 1 << 16);
        this.separator = separator();
        this.heading = cells().orElseThrow(this::empty).stream().map(SheetCell::text).toList();
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableSheet {
        while (true) {
            Optional<List<SheetCell>> cells = cells();
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            var next = new SheetRow(row, cells.get());
            if (!next.blank()) {
                return Optional.of(next);
            }
        }
    }

    @Override
    public boolean fullRows() {
        return true;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The separator that occurs most in the first line. */
    private char separator() throws UnreadableSheet {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        mark(LONGEST_HEADING);
        int c = read();
        for (int i = 1; c != END && c != '\n' && c != '\r' && i < LONGEST_HEADING; i++) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            c = read();
        }
        reset();
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    /** The cells of the next line, empty at the end of the file. */
    private Optional<List<SheetCell>> cells() throws UnreadableSheet {
        int c = read();
        if (c == END) {
            return Optional.empty();
        }
        row++;
        var cells = new ArrayList<SheetCell>(heading == null ? 16 : heading.size());
        var text = new StringBuilder();
        while (true) {
            text.setLength(0);
            c = c == '"' ? quoted(text, cells.size()) : bare(c, text, cells.size());
            cells.add(SheetCell.text(text.toString()));
            if (cells.size() > limits.rowCells()) {
                throw new UnreadableSheet(
                        SheetFault.MANY_CELLS.at(Place.row(file, row), limits.rowCells()));
            }
            if (c != separator) {
                endOfLine(c);
                return Optional.of(cells);
            }
            c = read();
        }
    }

    /** Reads a cell without quotes; answers the character after it. */
    private int bare(int first, StringBuilder text, int column) throws UnreadableSheet {
        int c = first;
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            append(text, c, column);
            c = read();
        }
        return c;
    }

    /** Reads a cell after its opening quote; answers the character after the cell. */
    private int quoted(StringBuilder text, int column) throws UnreadableSheet {
        while (true) {
            int c = read();
            if (c == END) {
                throw quote(SheetFault.QUOTE_OPEN, column);
            }
            if (c != '"') {
                append(text, c, column);
                continue;
            }
            c = read();
            if (c == separator || c == '\n' || c == '\r' || c == END) {
                return c;
            }
            if (c != '"') {
                throw quote(SheetFault.QUOTE_CLOSED, column);
            }
            append(text, '"', column);
        }
    }

    private UnreadableSheet quote(SheetFault fault, int column) {
        return new UnreadableSheet(fault.at(Place.cell(file, row, column + 1)));
    }

    private void append(StringBuilder text, int c, int column) throws UnreadableSheet {
        if (c == 0) {
            throw new UnreadableSheet(SheetFault.NOT_TEXT.at(Place.row(file, row)));
        }
        if (text.length() >= limits.cellCharacters()) {
            throw new UnreadableSheet(
                    SheetFault.LONG_TEXT_CELL.at(
                            Place.cell(file, row, column + 1), limits.cellCharacters()));
        }
        text.append((char) c);
    }

    private void endOfLine(int c) throws UnreadableSheet {
        if (c == '\r') {
            mark(1);
            if (read() != '\n') {
                reset();
            }
        }
    }

    private int read() throws UnreadableSheet {
        try {
            return reader.read();
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet(SheetFault.NOT_UTF8.at(Place.afterRow(file, row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(int characters) {
        try {
            reader.mark(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reset() {
        try {
            reader.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnreadableSheet empty() {
        return new UnreadableSheet(SheetFault.EMPTY_FILE.at(file));
    }
}
