package vn.cchc.scoring.points;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.scoring.faults.SheetFault;

/** The rows of a score sheet as texts, each with its place. */
final class ScoreRows {
    private static final List<String> COLUMNS =
            List.of("unit", "criterion", "stage", "value", "note");
    private static final String HEADER = String.join(",", COLUMNS);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ScoreRows() {}

    /** A cell and where it stands. */
    record Cell(String text, LanguageText where) {}

    /**
     * @param line the first line is 1
     */
    record Row(int line, Map<String, String> cells) {
        Cell cell(String column) {
            return new Cell(
                    cells.get(column),
                    new LanguageText(
                            "dòng " + line + ", cột " + column,
                            "line " + line + ", column " + column));
        }
    }

    /** The rows below the first line; empty lines are skipped. */
    static Verdict<List<Row>> read(byte[] csv) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
        } catch (CharacterCodingException e) {
            return Verdict.refused(SheetFault.NOT_UTF8.at(""));
        }
        // Spreadsheets write a byte order mark.
        return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Verdict<List<Row>> parse(String text) {
        var records = new ArrayList<Line>();
        int line = 1;
        try (var parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(new Line(line, row.toList()));
                }
                line = 1 + Math.toIntExact(parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException e) {
            return Verdict.refused(
                    SheetFault.CSV.at(
                            line(line),
                            new LanguageText(
                                    "dấu nháy đặt sai chỗ", "a quote is not where it may be")));
        }
        return rows(records);
    }

    private static LanguageText line(int number) {
        return new LanguageText("dòng " + number, "line " + number);
    }

    private record Line(int number, List<String> cells) {}

    private static Verdict<List<Row>> rows(List<Line> lines) {
        if (lines.size() < 2) {
            return Verdict.refused(SheetFault.NO_ROWS.at(""));
        }
        List<String> header = lines.get(0).cells().stream().map(String::strip).toList();
        var problems = new ArrayList<>(headerProblems(header, lines.get(0).number()));
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.cells().size() == header.size()) {
                rows.add(row(header, line));
            } else {
                problems.add(
                        SheetFault.CELLS.at(
                                line(line.number()), line.cells().size(), header.size()));
            }
        }
        return problems.isEmpty() ? Verdict.accepted(rows) : Verdict.refused(problems);
    }

    private static List<Problem> headerProblems(List<String> header, int line) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                problems.add(SheetFault.UNKNOWN_COLUMN.at(line(line), column, HEADER));
            } else if (!seen.add(column)) {
                problems.add(SheetFault.COLUMN_TWICE.at(line(line), column));
            }
        }
        COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .forEach(c -> problems.add(SheetFault.MISSING_COLUMN.at(line(line), c, HEADER)));
        return problems;
    }

    private static Row row(List<String> header, Line line) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            String text = Normalizer.normalize(line.cells().get(i).strip(), Normalizer.Form.NFC);
            cells.put(header.get(i), text);
        }
        return new Row(line.number(), cells);
    }
}
