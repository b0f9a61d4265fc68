package vn.cchc.edition.internal.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.edition.Instrument.Row;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.faults.TextFault;
import vn.cchc.model.LanguageText;

/**
 * Reads a CSV text with a header line (RFC 4180, comma). A row is placed at the line it begins in,
 * whatever line breaks its cells hold. Rows without any words are skipped.
 */
public final class SheetReader {
    private static final int MOST_ROWS = 5_000;
    private static final Pattern START_LINE = Pattern.compile("\\(startline (\\d+)\\)");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String file;
    private final Columns columns;
    private final Problems problems;

    /**
     * Columns of a sheet.
     *
     * @param required must be in the header line
     * @param optional may be in it
     */
    public record Columns(List<String> required, List<String> optional) {
        List<String> all() {
            var all = new ArrayList<>(required);
            all.addAll(optional);
            return all;
        }
    }

    public SheetReader(String file, Columns columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** The sheet; empty when its form is wrong, with the problems. */
    public Optional<Sheet> read(String text) {
        int before = problems.count();
        List<Line> lines = lines(text);
        if (problems.count() > before || lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = lines.get(0).cells();
        examineHeader(header, file + ":" + lines.get(0).number());
        List<Line> body = lines.subList(1, lines.size());
        body.forEach(line -> examineCells(header, line));
        if (problems.count() > before) {
            return Optional.empty();
        }
        List<Row> rows = body.stream().map(line -> row(header, line)).toList();
        return Optional.of(new Sheet(file, header, rows));
    }

    private List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int line = 1;
        try (var parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Line(line, row.toList()));
                }
                line = 1 + Math.toIntExact(parser.getCurrentLineNumber());
                if (lines.size() > MOST_ROWS) {
                    problems.add(TextFault.ROWS, file + ":" + line, MOST_ROWS);
                    return List.of();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(TextFault.CSV, file + ":" + failedLine(e, line), reason(e));
        }
        return lines;
    }

    private static int failedLine(Exception e, int line) {
        Matcher start = START_LINE.matcher(String.valueOf(e.getMessage()));
        return start.find() ? Integer.parseInt(start.group(1)) : line;
    }

    private static LanguageText reason(Exception e) {
        return String.valueOf(e.getMessage()).contains("EOF")
                ? new LanguageText(
                        "dấu ngoặc kép mở ở đây không được đóng",
                        "a quote is opened here and never closed")
                : new LanguageText(
                        "có chữ đứng sau dấu ngoặc kép đóng",
                        "there is text after a closing quote");
    }

    private void examineHeader(List<String> header, String where) {
        var seen = new HashMap<String, Integer>();
        var missing = new ArrayList<>(columns.required());
        missing.removeAll(header);
        var open = new ArrayList<>(columns.all());
        open.removeAll(header);
        for (String column : header) {
            if (seen.merge(column, 1, Integer::sum) == 2) {
                problems.add(TextFault.COLUMN_TWICE, where, column);
            }
            if (!columns.all().contains(column)) {
                var nearest = new Nearest(open);
                nearest.to(column).ifPresent(missing::remove);
                problems.add(TextFault.UNKNOWN_COLUMN, where, column, nearest.advice(column));
            }
        }
        missing.forEach(column -> problems.add(TextFault.MISSING_COLUMN, where, column));
    }

    private void examineCells(List<String> header, Line line) {
        if (line.cells().size() != header.size()) {
            String where = file + ":" + line.number();
            problems.add(TextFault.CELLS, where, line.cells().size(), header.size());
        }
    }

    private Row row(List<String> header, Line line) {
        String where = file + ":" + line.number();
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = line.cells().get(i);
            if (!cell.equals(cell.strip())) {
                problems.add(TextFault.EDGE, where, cell, header.get(i));
            }
            if (!cell.isBlank()) {
                cells.put(header.get(i), cell.strip());
            }
        }
        return new Row(where, cells);
    }

    private record Line(int number, List<String> cells) {}
}
