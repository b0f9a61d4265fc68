package vn.cchc.sheets;

/**
 * One cell.
 *
 * @param text what stands in it; of a number the digits as stored
 */
public record SheetCell(Kind kind, String text) {

    /** What a spreadsheet says the cell is. In a text file every cell is text. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number shown as a date; the text is year-month-day, or empty when it is no day. */
        DATE,
        FORMULA,
        BOOLEAN,
        ERROR
    }

    public static final SheetCell BLANK = new SheetCell(Kind.TEXT, "");

    public static SheetCell text(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(Kind.TEXT, text);
    }

    public boolean blank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
