package vn.cchc.survey.internal.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.cchc.sheets.SheetCell;
import vn.cchc.sheets.SheetRow;
import vn.cchc.sheets.SheetRows;
import vn.cchc.sheets.UnreadableWorkbook;
import vn.cchc.sheets.Workbook;

/** The first sheet of a workbook that people see. */
public final class XlsxSheet implements AnswerSheet {
    private final String file;
    private final Limits limits;
    private final Workbook workbook;
    private final SheetRows rows;
    private final List<String> heading;

    /** The path must stay as it is until {@link #close}. */
    public XlsxSheet(String file, Path path, Limits limits) throws UnreadableSheet {
        this.file = file;
        this.limits = limits;
        try {
            this.workbook = Workbook.open(path, limits.workbook());
        } catch (UnreadableWorkbook e) {
            throw told(e);
        }
        try {
            this.rows = workbook.rows(firstVisible());
            this.heading =
                    next().orElseThrow(this::empty).cells().stream().map(SheetCell::text).toList();
        } catch (UnreadableWorkbook e) {
            workbook.close();
            throw told(e);
        } catch (UnreadableSheet | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private Workbook.Entry firstVisible() throws UnreadableSheet {
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .findFirst()
                .orElseThrow(() -> unreadable("it has no sheet"));
    }

    @Override
    public List<String> heading() {
        return heading;
    }

    @Override
    public Optional<SheetRow> next() throws UnreadableSheet {
        try {
            return rows.next();
        } catch (UnreadableWorkbook e) {
            throw told(e);
        }
    }

    @Override
    public boolean fullRows() {
        return false;
    }

    @Override
    public void close() {
        workbook.close();
    }

    private UnreadableSheet told(UnreadableWorkbook e) {
        return switch (e.reason()) {
            case DAMAGED -> unreadable(e.getMessage());
            case TOO_MUCH ->
                    new UnreadableSheet(
                            "SUR-213",
                            file,
                            "The workbook is not unpacked: " + e.getMessage() + ".",
                            "Copy the answers into the import template and save that.");
            case MACROS ->
                    new UnreadableSheet(
                            "SUR-227",
                            file,
                            "The workbook carries macros.",
                            "Save it as XLSX without macros.");
            case LONG_CELL ->
                    new UnreadableSheet(
                            "SUR-208",
                            file + " " + e.where(),
                            "The cell has more than " + limits.cellCharacters() + " characters.",
                            "Shorten the text.");
        };
    }

    private UnreadableSheet unreadable(String why) {
        return new UnreadableSheet(
                "SUR-212",
                file,
                "The workbook cannot be read: " + why + ".",
                "Open it in a spreadsheet program and save it anew as XLSX.");
    }

    private UnreadableSheet empty() {
        return new UnreadableSheet(
                "SUR-203",
                file,
                "The first sheet is empty.",
                "Use the import template of the edition.");
    }
}
