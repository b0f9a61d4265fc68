package vn.cchc.sheets;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet program counts, the heading being row 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public boolean blank() {
        return cells.stream().allMatch(SheetCell::blank);
    }
}
