package vn.cchc.archive.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Utf8Reader;
import vn.cchc.sheets.Workbook;
import vn.cchc.sheets.WorkbookLimits;

/** Reads a list, CSV or XLSX by what it is and not by what it is called. */
final class DocumentList {
    static final long MOST_BYTES = 16L << 20;
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_CELL = 8_000;
    private static final int WIDEST_ROW = 50;
    private static final WorkbookLimits LIMITS =
            new WorkbookLimits(LONGEST_CELL, WIDEST_ROW, 64L << 20, 16L << 20, 200);

    private static final int MOST_PROBLEMS = 200;
    private static final Set<SheetCell.Kind> NOT_PLAIN =
            EnumSet.of(SheetCell.Kind.FORMULA, SheetCell.Kind.ERROR, SheetCell.Kind.BOOLEAN);

    private DocumentList() {}

    /**
     * All rows in their order.
     *
     * @throws Refusal INVALID when it cannot be read as a list at all
     */
    static List<ListRow> read(Path list) throws IOException {
        if (Files.size(list) > MOST_BYTES) {
            throw refuse(ArchiveFault.LIST_LARGE.at("", MOST_BYTES >> 20, MOST_ROWS));
        }
        List<SheetRow> rows = zipped(list) ? workbook(list) : text(list);
        if (rows.size() < 2) {
            throw refuse(ArchiveFault.LIST_EMPTY.at(""));
        }
        var columns = columns(rows.get(0));
        plain(rows, columns);
        return rows.stream().skip(1).map(row -> row(row, columns)).toList();
    }

    /** What a formula comes to is for a spreadsheet program to know, and an error is no text. */
    private static void plain(List<SheetRow> rows, List<Optional<Column>> columns) {
        var problems = new ArrayList<Problem>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
                if (NOT_PLAIN.contains(row.cells().get(i).kind())) {
                    columns.get(i)
                            .map(column -> Place.cell(row.number(), column))
                            .map(ArchiveFault.NOT_PLAIN::at)
                            .ifPresent(problems::add);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        }
    }

    private static boolean zipped(Path list) throws IOException {
        try (InputStream in = Files.newInputStream(list)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static List<SheetRow> workbook(Path list) {
        try (var workbook = Workbook.open(list, LIMITS)) {
            var sheet =
                    workbook.sheets().stream().filter(s -> !s.hidden()).findFirst().orElseThrow();
            var reader = workbook.rows(sheet);
            var rows = new ArrayList<SheetRow>();
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                add(rows, row.get());
            }
            return rows;
        } catch (UnreadableWorkbook | UncheckedIOException | java.util.NoSuchElementException e) {
            throw refuse(ArchiveFault.LIST_UNREADABLE.at(""));
        }
    }

    private static List<SheetRow> text(Path list) throws IOException {
        try (var lines = new CsvLines(new Utf8Reader(Files.newInputStream(list)), LONGEST_CELL)) {
            var rows = new ArrayList<SheetRow>();
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                if (!row.get().blank()) {
                    add(rows, row.get());
                }
            }
            return rows;
        } catch (CsvLines.Malformed | CharacterCodingException e) {
            throw refuse(ArchiveFault.LIST_UNREADABLE.at(""));
        }
    }

    private static void add(List<SheetRow> rows, SheetRow row) {
        boolean fits =
                row.cells().size() <= WIDEST_ROW
                        && row.cells().stream().allMatch(c -> c.text().length() <= LONGEST_CELL);
        if (rows.size() > MOST_ROWS || !fits) {
            throw refuse(
                    ArchiveFault.LIST_LARGE.at(
                            Place.row(row.number()), MOST_BYTES >> 20, MOST_ROWS));
        }
        rows.add(row);
    }

    /** Columns by their place; empty at a place nobody named. */
    private static List<Optional<Column>> columns(SheetRow heading) {
        var problems = new ArrayList<Problem>();
        var columns = new ArrayList<Optional<Column>>();
        for (SheetCell cell : heading.cells()) {
            var column = Column.of(cell.text());
            if (column.isEmpty() && !cell.blank()
                    || column.isPresent() && columns.contains(column)) {
                problems.add(ArchiveFault.COLUMN.at(Place.row(1), cell.text()));
            }
            columns.add(column);
        }
        for (Column column : Column.values()) {
            if (column.needed() && !columns.contains(Optional.of(column))) {
                problems.add(ArchiveFault.NO_COLUMN.at(Place.row(1), column.word()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return columns;
    }

    private static ListRow row(SheetRow row, List<Optional<Column>> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
            String text = row.cells().get(i).text();
            columns.get(i).ifPresent(column -> cells.put(column, text));
        }
        return new ListRow(row.number(), cells);
    }

    private static Refusal refuse(Problem problem) {
        return new Refusal(Refusal.Kind.INVALID, problem);
    }
}
