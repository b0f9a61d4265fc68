package vn.cchc.sheets.table;

import java.util.Map;
import vn.cchc.model.LanguageText;

/**
 * One row of a file.
 *
 * @param file its name, for people
 * @param number as a spreadsheet program counts, the heading being row 1; 0 for what is no file
 * @param cells texts by column, stripped; a blank cell is not there
 */
public record TableRow(String file, int number, Map<String, String> cells) {

    /** Cells that came by another way than a file. */
    public static TableRow of(Map<String, String> cells) {
        return new TableRow("", 0, cells);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public LanguageText place(String column) {
        return number == 0
                ? new LanguageText(column, column)
                : new LanguageText(
                        "%s dòng %d cột %s".formatted(file, number, column),
                        "%s row %d column %s".formatted(file, number, column));
    }

    LanguageText place() {
        return new LanguageText(
                "%s dòng %d".formatted(file, number), "%s row %d".formatted(file, number));
    }
}
