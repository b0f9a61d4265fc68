package vn.cchc.model;

/**
 * The one shape of "no": what is wrong, where, and what to do about it.
 *
 * @param code room letters and a number, never reused, for example {@code EDN-107}
 * @param where file and line, sheet and cell, field or address; empty when it is the whole thing
 * @param what the fault in plain words
 * @param remedy what the reader can do; never empty
 */
public record Problem(String code, String where, String what, String remedy) {
    public Problem {
        require(code, "code");
        where = where == null ? "" : where;
        require(what, "what");
        require(remedy, "remedy");
    }

    private static void require(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A problem needs its " + name);
        }
    }

    /** One line for shell and log: code, place, fault, remedy. */
    @Override
    public String toString() {
        return code + "  " + (where.isEmpty() ? "" : where + "  ") + what + " " + remedy;
    }
}
