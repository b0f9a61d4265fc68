package vn.cchc.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Verdict;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;

/**
 * Reads a table with a heading, CSV or XLSX by what it is and not by its name.
 *
 * @param room letters of the room that reads it, for the codes of problems ({@link TableFault})
 * @param file its name, for people
 * @param columns that it may have
 * @param required that it must have
 */
public record TableFile(
        String room, String file, List<String> columns, Set<String> required, TableLimits limits) {
    private static final int PACKED = 'P' << 8 | 'K';

    /** The rows below the heading, at least one. */
    public Verdict<List<TableRow>> read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(limits.bytes() + 1);
            return bytes.length > limits.bytes()
                    ? Verdict.refused(problem(TableFault.TOO_LARGE, (limits.bytes() >> 20) + " MB"))
                    : checked(raw(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableProblems problems() {
        return new TableProblems(room, file);
    }

    private Problem problem(TableFault fault, Object... words) {
        return problems().of(fault, words);
    }

    static LanguageText rows(int count) {
        return new LanguageText(count + " dòng", count + " rows");
    }

    private RawRows raw(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 1 && (bytes[0] << 8 | bytes[1]) == PACKED;
        return packed ? workbook(bytes) : new TextRows(problems(), limits).read(bytes);
    }

    private RawRows workbook(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(path, bytes);
            return new WorkbookRows(problems(), limits).read(path);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private Verdict<List<TableRow>> checked(RawRows raw) {
        if (!raw.problems().isEmpty()) {
            return Verdict.refused(raw.problems());
        }
        if (raw.rows().isEmpty()) {
            return Verdict.refused(problem(TableFault.EMPTY));
        }
        var heading = raw.rows().get(0).cells().stream().map(TableFile::tidy).toList();
        var problems = new ArrayList<>(heading(heading));
        var rows = new ArrayList<TableRow>();
        if (problems.isEmpty()) {
            raw.rows().stream()
                    .skip(1)
                    .forEach(row -> rows.add(row(row, heading, raw.full(), problems)));
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(problem(TableFault.EMPTY));
        }
        return problems.isEmpty()
                ? Verdict.accepted(List.copyOf(rows))
                : Verdict.refused(listed(problems));
    }

    /** All problems, up to so many that nobody reads them all. */
    public List<Problem> listed(List<Problem> problems) {
        if (problems.size() <= limits.problems()) {
            return problems;
        }
        var listed = new ArrayList<>(problems.subList(0, limits.problems()));
        listed.add(problem(TableFault.MORE, problems.size() - limits.problems()));
        return listed;
    }

    private List<Problem> heading(List<String> heading) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (String name : heading) {
            if (name.isEmpty()) {
                continue;
            }
            if (!columns.contains(name)) {
                problems.add(problem(TableFault.UNKNOWN_COLUMN, name));
            }
            if (!seen.add(name)) {
                problems.add(problem(TableFault.COLUMN_TWICE, name));
            }
        }
        columns.stream()
                .filter(required::contains)
                .filter(name -> !seen.contains(name))
                .forEach(name -> problems.add(problem(TableFault.MISSING_COLUMN, name)));
        return problems;
    }

    private TableRow row(SheetRow row, List<String> heading, boolean full, List<Problem> problems) {
        var cells = new LinkedHashMap<String, String>();
        var read = new TableRow(file, row.number(), cells);
        if (full && row.cells().size() != heading.size() || beyond(row, heading)) {
            problems.add(
                    problems()
                            .at(
                                    read.place(),
                                    TableFault.CELLS,
                                    row.cells().size(),
                                    heading.size()));
            return read;
        }
        for (int i = 0; i < Math.min(heading.size(), row.cells().size()); i++) {
            var cell = row.cells().get(i);
            if (!cell.blank() && !heading.get(i).isEmpty()) {
                take(read, heading.get(i), cell, problems);
            }
        }
        return read;
    }

    private static boolean beyond(SheetRow row, List<String> heading) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean named = i < heading.size() && !heading.get(i).isEmpty();
            if (!named && !row.cells().get(i).blank()) {
                return true;
            }
        }
        return false;
    }

    private void take(TableRow row, String column, SheetCell cell, List<Problem> problems) {
        if (cell.kind() == SheetCell.Kind.TEXT || cell.kind() == SheetCell.Kind.NUMBER) {
            row.cells().put(column, tidy(cell));
        } else if (cell.kind() == SheetCell.Kind.DATE && !cell.text().isEmpty()) {
            row.cells().put(column, cell.text());
        } else {
            problems.add(problems().at(row.place(column), TableFault.NOT_PLAIN));
        }
    }

    /** What a writer of ours made safe for spreadsheets comes back as it was. */
    private static String tidy(SheetCell cell) {
        String text = Normalizer.normalize(cell.text().strip(), Normalizer.Form.NFC);
        boolean safe =
                text.length() > 1 && text.charAt(0) == '\'' && SafeCell.formula(text.substring(1));
        return safe ? text.substring(1) : text;
    }
}
