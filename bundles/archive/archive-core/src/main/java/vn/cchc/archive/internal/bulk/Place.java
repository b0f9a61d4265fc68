package vn.cchc.archive.internal.bulk;

import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;

/** Places in a list, as people count. */
final class Place {
    private Place() {}

    static LanguageText row(int row) {
        return new LanguageText("dòng " + row, "row " + row);
    }

    static LanguageText cell(int row, Column column) {
        return new LanguageText(
                "dòng " + row + " cột " + column.word(), "row " + row + " column " + column.word());
    }

    /** What a check that knows no rows has found, in its row. */
    static Problem inRow(int row, Problem found) {
        var vi = found.vietnamese();
        return new Problem(
                found.code(),
                "row " + row + " column " + found.where(),
                found.what(),
                found.remedy(),
                vi == null
                        ? null
                        : new Problem.Words(
                                "dòng " + row + " cột " + vi.where(), vi.what(), vi.remedy()));
    }
}
