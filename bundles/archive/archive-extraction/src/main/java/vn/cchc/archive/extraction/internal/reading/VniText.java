package vn.cchc.archive.extraction.internal.reading;

import java.text.Normalizer;
import java.util.Map;

/** Turns what VNI fonts show into the letters they mean. */
final class VniText {
    /** Letters of one sign. */
    private static final Map<Character, Character> SINGLE =
            Map.ofEntries(
                    Map.entry('ñ', 'đ'),
                    Map.entry('Ñ', 'Đ'),
                    Map.entry('ô', 'ơ'),
                    Map.entry('Ô', 'Ơ'),
                    Map.entry('ö', 'ư'),
                    Map.entry('Ö', 'Ư'),
                    Map.entry('í', 'í'),
                    Map.entry('Í', 'Í'),
                    Map.entry('ì', 'ì'),
                    Map.entry('Ì', 'Ì'),
                    Map.entry('æ', 'ỉ'),
                    Map.entry('Æ', 'Ỉ'),
                    Map.entry('ó', 'ĩ'),
                    Map.entry('Ó', 'Ĩ'),
                    Map.entry('ò', 'ị'),
                    Map.entry('Ò', 'Ị'),
                    Map.entry('î', 'ỵ'),
                    Map.entry('Î', 'Ỵ'));

    /** What a second sign adds to the letter before it, as combining characters. */
    private static final Map<Character, String> SECOND =
            Map.ofEntries(
                    Map.entry('ù', "\u0301"),
                    Map.entry('ø', "\u0300"),
                    Map.entry('û', "\u0309"),
                    Map.entry('õ', "\u0303"),
                    Map.entry('ï', "\u0323"),
                    Map.entry('â', "\u0302"),
                    Map.entry('á', "\u0302\u0301"),
                    Map.entry('à', "\u0302\u0300"),
                    Map.entry('å', "\u0302\u0309"),
                    Map.entry('ã', "\u0302\u0303"),
                    Map.entry('ä', "\u0323\u0302"),
                    Map.entry('ê', "\u0306"),
                    Map.entry('é', "\u0306\u0301"),
                    Map.entry('è', "\u0306\u0300"),
                    Map.entry('ú', "\u0306\u0309"),
                    Map.entry('ü', "\u0306\u0303"),
                    Map.entry('ë', "\u0323\u0306"));

    private static final String BEFORE_TONES = "aeouyôöAEOUYÔÖ";
    private static final String BEFORE_HATS = "aeoAEO";

    /** Where a sign has no letter to stand on. */
    private static final char LOST = '□';

    private VniText() {}

    static String of(String shown) {
        var text = new StringBuilder(shown.length());
        char before = ' ';
        for (char sign : shown.toCharArray()) {
            text.append(sign < 0x80 ? String.valueOf(sign) : meant(sign, before));
            before = sign;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String meant(char sign, char before) {
        String added = SECOND.get(Character.toLowerCase(sign));
        if (added != null) {
            String allowed = added.length() == 1 && !isHat(added) ? BEFORE_TONES : BEFORE_HATS;
            return allowed.indexOf(before) < 0 ? String.valueOf(LOST) : added;
        }
        return String.valueOf(SINGLE.getOrDefault(sign, LOST));
    }

    private static boolean isHat(String added) {
        return added.equals("\u0302") || added.equals("\u0306");
    }
}
