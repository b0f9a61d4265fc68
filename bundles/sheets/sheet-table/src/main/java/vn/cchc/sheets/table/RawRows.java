package vn.cchc.sheets.table;

import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.sheets.SheetRow;

/**
 * The rows of a file as they stand in it, the heading first.
 *
 * @param full whether a row has a cell for every name of the heading, blank ones too
 * @param problems why there are no more rows
 */
record RawRows(List<SheetRow> rows, boolean full, List<Problem> problems) {
    static RawRows refused(Problem problem) {
        return new RawRows(List.of(), false, List.of(problem));
    }
}
