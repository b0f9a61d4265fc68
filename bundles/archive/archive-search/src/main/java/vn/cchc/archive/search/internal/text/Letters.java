package vn.cchc.archive.search.internal.text;

import java.text.Normalizer;

/** Letters without their signs: {@code Đường} is {@code duong}, composed or not. */
public final class Letters {
    private static final int TABLE = 0x2000;
    private static final char NONE = 0;
    private static final char[] FOLDED = table();

    private Letters() {}

    /** The text with each letter and its signs as one character. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** In small letters and without signs. */
    public static String folded(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = folded(text.charAt(i));
            if (letter != NONE) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        return letter < TABLE ? FOLDED[letter] : Character.toLowerCase(letter);
    }

    private static char[] table() {
        var table = new char[TABLE];
        for (char letter = 0; letter < TABLE; letter++) {
            table[letter] = isSign(letter) ? NONE : base(letter);
        }
        return table;
    }

    static boolean isSign(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static char base(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return scanned(Character.toLowerCase(apart.charAt(0)));
    }

    /** Signs that a scan takes letters for. */
    private static char scanned(char letter) {
        return switch (letter) {
            case 'đ', 'ð' -> 'd';
            case '¢', '€' -> 'e';
            case '£' -> 'l';
            case '§' -> 's';
            case 'ø', '°' -> 'o';
            case 'ı' -> 'i';
            default -> letter;
        };
    }
}
