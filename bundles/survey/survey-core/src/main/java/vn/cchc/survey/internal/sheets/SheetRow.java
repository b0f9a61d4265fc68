package vn.cchc.survey.internal.sheets;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet program counts, the heading being row 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    boolean blank() {
        return cells.stream().allMatch(SheetCell::blank);
    }
}
