package vn.cchc.sheets;

/** The workbook cannot be read any further. Each room says this with a problem of its own. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** It is no workbook, or cut off, damaged, encrypted. */
        DAMAGED,
        /** It unpacks to more than the limits allow. */
        TOO_MUCH,
        MACROS,
        /** One cell holds more than the limits allow. */
        LONG_CELL
    }

    private final Reason reason;
    private final String where;

    private UnreadableWorkbook(Reason reason, String where, String words) {
        super(words);
        this.reason = reason;
        this.where = where;
    }

    static UnreadableWorkbook damaged(String words) {
        return new UnreadableWorkbook(Reason.DAMAGED, "", words);
    }

    static UnreadableWorkbook tooMuch(String words) {
        return new UnreadableWorkbook(Reason.TOO_MUCH, "", words);
    }

    static UnreadableWorkbook macros() {
        return new UnreadableWorkbook(Reason.MACROS, "", "it carries macros");
    }

    static UnreadableWorkbook longCell(String where, int most) {
        return new UnreadableWorkbook(
                Reason.LONG_CELL, where, "a cell has more than " + most + " characters");
    }

    public Reason reason() {
        return reason;
    }

    /** For example {@code row 7}; empty when it is the whole workbook. */
    public String where() {
        return where;
    }
}
