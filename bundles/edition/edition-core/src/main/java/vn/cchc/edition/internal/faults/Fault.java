package vn.cchc.edition.internal.faults;

import vn.cchc.model.Problem;

/**
 * A kind of fault a year can have: its code, the sentence that states it and what to do about it.
 * {@code {0}}, {@code {1}} stand for the words of the case at hand.
 */
public interface Fault {

    String code();

    String what();

    String remedy();

    /** The fault at a place. */
    default Problem at(String where, Object... words) {
        return new Problem(code(), where, fill(what(), words), fill(remedy(), words));
    }

    private static String fill(String sentence, Object... words) {
        String filled = sentence;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}
