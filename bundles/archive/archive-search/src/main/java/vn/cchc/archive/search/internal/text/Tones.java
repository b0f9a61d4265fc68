package vn.cchc.archive.search.internal.text;

/** Two schools write {@code hòa} and {@code hoà}; here both are the first. */
final class Tones {
    private static final String[] SECOND = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };
    private static final String[] FIRST = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private Tones() {}

    /** A word in small letters with its tone where the older school puts it. */
    static String placed(String word) {
        int rest = word.length() - 2;
        if (rest < 0 || word.charAt(word.length() - 1) < 128) {
            return word;
        }
        for (int i = 0; i < SECOND.length; i++) {
            if (word.endsWith(SECOND[i]) && !afterQ(word, rest)) {
                return word.substring(0, rest) + FIRST[i];
            }
        }
        return word;
    }

    /** In {@code quý} the u belongs to the consonant and never has the tone. */
    private static boolean afterQ(String word, int at) {
        return at > 0 && word.charAt(at - 1) == 'q' && word.charAt(at) == 'u';
    }
}
