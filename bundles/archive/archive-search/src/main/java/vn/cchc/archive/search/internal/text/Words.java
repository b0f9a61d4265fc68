package vn.cchc.archive.search.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into its words: letters and digits, and what a scan takes letters for. */
public final class Words {
    /** Of letters of one word; the rest of a longer one is passed over. */
    private static final int LONGEST = 40;

    private static final String SCANNED = "¢€£§";

    private Words() {}

    /** The words of a composed text. */
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && belongs(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                add(text, at, end, words);
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean belongs(char letter) {
        return letter < 128
                ? isAscii(letter)
                : Character.isLetterOrDigit(letter)
                        || Letters.isSign(letter)
                        || SCANNED.indexOf(letter) >= 0;
    }

    private static boolean isAscii(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter >= 'A' && letter <= 'Z';
    }

    private static void add(String text, int start, int end, List<Word> words) {
        String read = text.substring(start, Math.min(end, start + LONGEST));
        String folded = Letters.folded(read);
        if (!folded.isEmpty()) {
            words.add(new Word(start, end, Tones.placed(read.toLowerCase(Locale.ROOT)), folded));
        }
    }
}
