package vn.cchc.archive.legal.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Vietnamese letters: without their marks, and with the marks apart. */
public final class Letters {
    private static final int TABLED = 0x1F00;
    private static final char[] FOLDED = table();

    private Letters() {}

    /** Lower case without marks; what is no letter stays. */
    public static char fold(char c) {
        return c < TABLED ? FOLDED[c] : Character.toLowerCase(c);
    }

    public static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        char[] folded = new char[composed.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(composed.charAt(i));
        }
        return new String(folded);
    }

    /** Upper case without marks. */
    public static String bare(String text) {
        return fold(text).toUpperCase(Locale.ROOT);
    }

    /**
     * The same for spellings that differ in case and in the letter of a word that bears the tone
     * (hòa, hoà), another for every other pair.
     */
    public static String toneFree(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            (isTone(apart.charAt(i)) ? tones : letters).append(apart.charAt(i));
        }
        return letters.append(tones).toString();
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }

    private static char[] table() {
        char[] table = new char[TABLED];
        for (char c = 0; c < TABLED; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = Character.toLowerCase(apart.charAt(0));
        }
        for (char stroke : new char[] {'đ', 'Đ', 'Ð', 'ð', 'Ɖ'}) {
            table[stroke] = 'd';
        }
        // Marks that stand alone are no letters.
        Arrays.fill(table, 0x300, 0x370, '\u0300');
        return table;
    }
}
