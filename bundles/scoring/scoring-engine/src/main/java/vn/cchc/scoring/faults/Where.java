package vn.cchc.scoring.faults;

import java.util.List;
import vn.cchc.model.LanguageText;

/** Places of a fault that have words of their own in each language. */
public final class Where {
    /** A line of a text. */
    public static final LanguageText LINE = new LanguageText("dòng", "line");

    /** A row of a table. */
    public static final LanguageText ROW = new LanguageText("hàng", "row");

    private Where() {}

    public static LanguageText column(String name) {
        return new LanguageText("cột " + name, "column " + name);
    }

    /**
     * @param row from 1
     */
    public static LanguageText row(String column, long row) {
        return new LanguageText(
                "cột " + column + ", hàng " + row, "column " + column + ", row " + row);
    }

    public static LanguageText value(String column, String value) {
        return new LanguageText(
                "cột " + column + ", giá trị " + value, "column " + column + ", value " + value);
    }

    /**
     * @param line from 1
     */
    public static LanguageText line(long line) {
        return numbered(LINE, line);
    }

    /**
     * @param word what is counted
     * @param number from 1
     */
    public static LanguageText numbered(LanguageText word, long number) {
        return new LanguageText(word.vi() + " " + number, word.en() + " " + number);
    }

    /** The same in a column. */
    public static LanguageText numbered(LanguageText word, long number, String column) {
        var at = numbered(word, number);
        return new LanguageText(at.vi() + ", cột " + column, at.en() + ", column " + column);
    }

    /**
     * @param values of the columns that make the stratum
     */
    public static LanguageText stratum(List<String> values) {
        String stratum = String.join("×", values);
        return new LanguageText("tầng " + stratum, "stratum " + stratum);
    }

    /**
     * @param line from 1
     * @param column from 1
     */
    public static LanguageText mark(String file, int line, int column) {
        return new LanguageText(
                file + ", dòng " + line + ", cột " + column,
                file + ", line " + line + ", column " + column);
    }
}
