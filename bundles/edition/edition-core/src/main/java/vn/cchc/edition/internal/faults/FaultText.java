package vn.cchc.edition.internal.faults;

import vn.cchc.model.Problem;

/**
 * The words of a fault.
 *
 * @param number what follows {@code EDN-} in its code
 * @param what the sentence that states it; {@code {0}}, {@code {1}} stand for the words of the case
 *     at hand
 * @param remedy what to do about it, with the same places for words
 */
public record FaultText(String number, String what, String remedy) {

    String code() {
        return "EDN-" + number;
    }

    Problem at(String where, Object... words) {
        return new Problem(code(), where, filled(what, words), filled(remedy, words));
    }

    private static String filled(String sentence, Object... words) {
        String filled = sentence;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}
