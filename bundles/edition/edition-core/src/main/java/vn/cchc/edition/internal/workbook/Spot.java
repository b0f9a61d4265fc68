package vn.cchc.edition.internal.workbook;

import vn.cchc.model.Problem;

/**
 * A place in a workbook.
 *
 * @param row as a spreadsheet program counts; 0 when it is the whole sheet
 * @param column from 0; negative when it is the whole row
 */
record Spot(String sheet, int row, int column) {
    static final int WHOLE = -1;

    static Spot of(String sheet) {
        return new Spot(sheet, 0, WHOLE);
    }

    String english() {
        return told("sheet ", ", row ", ", column ");
    }

    String vietnamese() {
        return told("trang tính ", ", dòng ", ", cột ");
    }

    private String told(String sheetWord, String rowWord, String columnWord) {
        String place = sheetWord + sheet;
        if (row > 0) {
            place += rowWord + row;
        }
        return column >= 0 ? place + columnWord + letters(column) : place;
    }

    /** A, B, … Z, AA, … */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** The problem, told at this place in both languages. */
    Problem tell(Problem problem) {
        Problem.Words words = problem.vietnamese();
        return new Problem(
                problem.code(),
                english(),
                problem.what(),
                problem.remedy(),
                words == null
                        ? new Problem.Words(vietnamese(), problem.what(), problem.remedy())
                        : new Problem.Words(vietnamese(), words.what(), words.remedy()));
    }
}
