package vn.cchc.model;

import java.util.Locale;

/**
 * The one shape of "no": what is wrong, where, and what to do about it. Problems come from the
 * catalogues of the rooms ({@link FaultKind}), which have the words in both languages.
 *
 * @param code room letters and a number, never reused, for example {@code EDN-107}
 * @param where file and line, sheet and cell, field or address; empty when it is the whole thing
 * @param what the fault in plain words
 * @param remedy what the reader can do; never empty
 * @param vietnamese the same in Vietnamese; {@code null} when it is told in English only
 */
public record Problem(String code, String where, String what, String remedy, Words vietnamese) {

    /** What a problem says in one language. */
    public record Words(String where, String what, String remedy) {
        public Words {
            where = where == null ? "" : where;
            require(what, "what");
            require(remedy, "remedy");
        }
    }

    public Problem {
        require(code, "code");
        where = where == null ? "" : where;
        require(what, "what");
        require(remedy, "remedy");
    }

    /** A problem that is told in English only. */
    public Problem(String code, String where, String what, String remedy) {
        this(code, where, what, remedy, null);
    }

    private static void require(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A problem needs its " + name);
        }
    }

    /** The words for a reader of this language: English for everybody but readers of Vietnamese. */
    public Words in(Locale locale) {
        return vietnamese != null && "vi".equals(locale.getLanguage())
                ? vietnamese
                : new Words(where, what, remedy);
    }

    /** One line for shell and log: code, place, fault, remedy. */
    @Override
    public String toString() {
        return code + "  " + (where.isEmpty() ? "" : where + "  ") + what + " " + remedy;
    }
}
