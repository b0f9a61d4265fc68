package vn.cchc.registry.internal.tables;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.cchc.model.Problem;

/** A CSV file of the registry, row by row, each row knowing its line. */
record Table(String file, List<Row> rows) {

    /** One row. Blank cells read as empty. */
    record Row(String file, long line, CSVRecord cells) {
        String text(String column) {
            return cells.get(column).intern();
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(t -> !t.isEmpty());
        }

        /** The parts of a cell that holds a list. */
        List<String> list(String column, String separator) {
            String text = text(column);
            return text.isEmpty()
                    ? List.of()
                    : List.of(text.split(java.util.regex.Pattern.quote(separator)));
        }

        String where() {
            return file + ":" + line;
        }
    }

    /** Reads the file; a file that is no CSV with these columns adds a problem and has no rows. */
    static Table read(String file, byte[] content, List<String> columns, List<Problem> problems) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser =
                format.parse(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
            if (!parser.getHeaderNames().containsAll(columns)) {
                problems.add(
                        new Problem(
                                "REG-101",
                                file + ":1",
                                "Columns are missing; there must be " + columns + ".",
                                "Restore the header line."));
                return new Table(file, List.of());
            }
            var rows = new ArrayList<Row>();
            for (CSVRecord record : parser) {
                var row = new Row(file, parser.getCurrentLineNumber(), record);
                if (record.isConsistent()) {
                    rows.add(row);
                } else {
                    problems.add(
                            new Problem(
                                    "REG-102",
                                    row.where(),
                                    "The row has "
                                            + record.size()
                                            + " cells, not "
                                            + parser.getHeaderNames().size()
                                            + ".",
                                    "Quote cells that hold a comma."));
                }
            }
            return new Table(file, rows);
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
            problems.add(
                    new Problem(
                            "REG-100",
                            file,
                            "Not readable as CSV: " + e.getMessage(),
                            "Restore the file."));
            return new Table(file, List.of());
        }
    }
}
