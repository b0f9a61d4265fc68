package vn.cchc.archive.legal.internal;

import vn.cchc.archive.legal.DocumentKind;

/** Where the heading of a document ends: at its grounds, its addressee or its first article. */
final class HeadingZone {
    private static final int MOST_WORDS = 400;
    private static final int MOST_LINES = 60;

    private HeadingZone() {}

    /** The word after the heading. */
    static int end(Words words) {
        int lines = 0;
        int word = 0;
        while (word < words.count() && word < MOST_WORDS && lines++ < MOST_LINES) {
            if (isBody(words, word)) {
                return word;
            }
            word = words.nextLine(word);
        }
        return Math.min(Math.min(word, words.count()), MOST_WORDS);
    }

    private static boolean isBody(Words words, int word) {
        return Grounds.startsAt(words, word)
                || words.is(word, "kinh") && words.is(word + 1, "gui")
                || words.is(word, "dieu") && words.is(word + 1, "1")
                || isOperative(words, word);
    }

    /** "QUYẾT ĐỊNH:" over the first article. */
    private static boolean isOperative(Words words, int word) {
        return words.isUpper(word)
                && Vocabulary.kindNames()
                        .startingAt(words, word)
                        .filter(kind -> kind.value() != DocumentKind.LAW)
                        .filter(kind -> words.text().at(words.end(kind.last())) == ':')
                        .filter(kind -> words.nextLine(word) == kind.last() + 1)
                        .isPresent();
    }
}
