package vn.cchc.archive.legal.internal;

import vn.cchc.archive.legal.Confidence;

/** A name of some words that is looked for in texts, damaged ones too. */
public final class Term {
    /** One wrong letter is forgiven for so many. */
    private static final int LETTERS_FOR_ONE = 4;

    private static final int MOST_WRONG = 2;

    private final String name;
    private final String[] exact;
    private final String[] folded;
    private final int allowed;

    public Term(String name) {
        this.name = name;
        exact = name.replace(" - ", " ").replace(",", "").split(" ");
        folded = new String[exact.length];
        int letters = 0;
        for (int i = 0; i < exact.length; i++) {
            folded[i] = Letters.fold(exact[i]);
            letters += folded[i].length();
            exact[i] = Letters.toneFree(exact[i]);
        }
        // One word alone would be found in others: luật, lượt, thuật.
        allowed = exact.length == 1 ? 0 : Math.min(MOST_WRONG, letters / LETTERS_FOR_ONE);
    }

    public String name() {
        return name;
    }

    public int words() {
        return folded.length;
    }

    /** How many letters of the words from here on are wrong; -1 when it is something else. */
    public int wrong(Words words, int first) {
        int wrong = 0;
        for (int i = 0; i < folded.length; i++) {
            if (!words.has(first + i)) {
                return -1;
            }
            wrong += words.distance(first + i, folded[i], allowed - wrong);
            if (wrong > allowed) {
                return -1;
            }
        }
        return wrong;
    }

    /** Clear when every mark is there, likely otherwise. Only for words that match. */
    public Confidence confidence(Words words, int first) {
        for (int i = 0; i < exact.length; i++) {
            if (!Letters.toneFree(words.word(first + i)).equals(exact[i])) {
                return Confidence.LIKELY;
            }
        }
        return Confidence.CLEAR;
    }
}
