package vn.cchc.sheets.table;

/** Texts in files for spreadsheet programs. */
public final class SafeCell {
    /** What a spreadsheet takes for the beginning of a formula, also in full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** Text, with an apostrophe before what a spreadsheet would take for a formula. */
    public static String text(String text) {
        return formula(text) || formula(text.stripLeading()) ? "'" + text : text;
    }

    static boolean formula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
