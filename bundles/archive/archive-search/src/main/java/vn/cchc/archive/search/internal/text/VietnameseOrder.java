package vn.cchc.archive.search.internal.text;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Keys by which titles sort as in a Vietnamese dictionary: a ă â b c d đ e ê… are letters of their
 * own; tones (none, huyền, hỏi, ngã, sắc, nặng) count only between titles of the same letters, then
 * the size of letters. The Java runtime's own rules may be missing from a small one.
 */
public final class VietnameseOrder {
    private static final String LETTERS = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int LONGEST = 200;

    private VietnameseOrder() {}

    /** Its bytes, compared as unsigned numbers, sort as the title does. */
    public static byte[] key(String title) {
        String cut = title.strip();
        cut = Letters.composed(cut.substring(0, Math.min(cut.length(), LONGEST)));
        var letters = new ByteArrayOutputStream();
        var tones = new ByteArrayOutputStream();
        var sizes = new ByteArrayOutputStream();
        for (char letter : cut.toCharArray()) {
            int place = letterOf(letter);
            if (place >= 0) {
                letters.write(place + 2);
                tones.write(toneOf(letter) + 2);
                sizes.write(Character.isUpperCase(letter) ? 3 : 2);
            }
        }
        letters.write(1);
        letters.writeBytes(tones.toByteArray());
        letters.write(1);
        letters.writeBytes(sizes.toByteArray());
        return letters.toByteArray();
    }

    private static int letterOf(char letter) {
        String small = String.valueOf(letter).toLowerCase(Locale.ROOT);
        int place = LETTERS.indexOf(withoutTone(small));
        return place >= 0 ? place : LETTERS.indexOf(Letters.folded(small));
    }

    private static String withoutTone(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var kept = new StringBuilder();
        apart.chars().filter(sign -> TONES.indexOf(sign) < 0).forEach(s -> kept.append((char) s));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static int toneOf(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return apart.chars().map(TONES::indexOf).max().orElse(-1) + 1;
    }
}
