package vn.cchc.scoring.internal.figures;

import java.math.BigDecimal;
import java.util.Optional;

/** How the CSV files of this room write a cell. */
public final class SheetCell {
    /** What a spreadsheet takes for the beginning of a formula, also in full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SheetCell() {}

    /** Text, with an apostrophe before what a spreadsheet would take for a formula. */
    public static String text(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** A plain decimal with a point; an empty cell for what is not there. */
    public static String number(Optional<? extends Number> number) {
        return number.map(SheetCell::plain).orElse("");
    }

    private static String plain(Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }
}
