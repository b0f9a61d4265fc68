package vn.cchc.archive.extraction.internal.reading;

import java.text.Normalizer;
import java.util.Set;

/**
 * How much a text looks like Vietnamese: syllables have one tone, and words begin with capitals.
 */
final class Plausibility {
    private static final Set<Character> TONES =
            Set.of('\u0300', '\u0301', '\u0303', '\u0309', '\u0323');

    private static final String OTHER_LETTERS = "ăâđêôơưĂÂĐÊÔƠƯ";

    private Plausibility() {}

    static int of(String text) {
        int points = 0;
        int tones = 0;
        char before = ' ';
        for (char letter : text.toCharArray()) {
            tones = Character.isLetter(letter) ? tones : 0;
            if (letter >= 0x80) {
                int found = tones(letter);
                tones += found;
                boolean good = found == 1 || OTHER_LETTERS.indexOf(letter) >= 0;
                points += good && tones <= 1 ? 1 : -2;
            }
            points -= Character.isUpperCase(letter) && Character.isLowerCase(before) ? 1 : 0;
            before = letter;
        }
        return points;
    }

    private static int tones(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        boolean vowel = "aeiouyAEIOUY".indexOf(parts.charAt(0)) >= 0;
        return vowel ? (int) parts.chars().filter(part -> TONES.contains((char) part)).count() : 0;
    }
}
