package vn.cchc.archive.search.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.archive.search.internal.text.Word;

/**
 * A word as it stands in the index: in several forms at one place.
 *
 * @param word as read
 * @param terms all its forms: as written, without signs, as repaired
 * @param reading the syllables it was most likely meant to be, for its neighbours to be pairs with
 */
public record Forms(Word word, List<String> terms, List<String> reading) {
    private static final char WRITTEN = '=';
    private static final char REPAIRED = '~';
    private static final char DAMAGED = '?';

    /** Form with its signs. */
    public static String written(String word) {
        return WRITTEN + word;
    }

    /** Whether a form is one with its signs, which stands nowhere without the one without. */
    public static boolean isWritten(String term) {
        return term.charAt(0) == WRITTEN;
    }

    /** Form of a badly read word that may have been this one. */
    public static String repaired(String folded) {
        return REPAIRED + folded;
    }

    /** Form of a word that is no syllable of Vietnamese, to be compared letter by letter. */
    public static String damaged(String folded) {
        return DAMAGED + folded;
    }

    /** The word of a form. */
    public static String plain(String term) {
        return term.isEmpty() || Character.isLetterOrDigit(term.charAt(0))
                ? term
                : term.substring(1);
    }

    /** The letters and digits of a number, {@code 979qdbnv}. */
    public static String whole(List<Word> number) {
        return number.stream().map(Word::folded).collect(Collectors.joining());
    }

    /** Two words beside each other. */
    public static String pair(String first, String second) {
        return first + ' ' + second;
    }

    /** Three letters each, as many as there are. */
    public static List<String> grams(String folded) {
        var grams = new ArrayList<String>();
        for (int i = 0; i + 3 <= folded.length(); i++) {
            grams.add(folded.substring(i, i + 3));
        }
        return grams;
    }
}
