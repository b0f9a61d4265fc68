package vn.cchc.archive.legal.internal;

import java.util.Optional;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.internal.Terms.Found;

/** The line of a heading that names the kind in capitals: "QUYẾT ĐỊNH". */
final class KindLine {
    private static final int MOST_NOISE = 2;

    private KindLine() {}

    static Optional<Found<DocumentKind>> find(Words words, int end) {
        for (int line = 0; line < end; line = words.nextLine(line)) {
            Optional<Found<DocumentKind>> kind = at(words, line);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** Specks of a scan may stand before it. */
    private static Optional<Found<DocumentKind>> at(Words words, int line) {
        for (int noise = 0; noise <= MOST_NOISE; noise++) {
            int first = line + noise;
            Optional<Found<DocumentKind>> kind =
                    Vocabulary.kindNames()
                            .startingAt(words, first)
                            .filter(k -> isCapital(words, k) && !isNumbered(words, k))
                            .filter(k -> !isAgency(words, k));
            if (kind.isPresent()) {
                return kind;
            }
            if (!words.has(first) || words.end(first) - words.start(first) > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "HỘI ĐỒNG NHÂN DÂN" is one letter from a contract. */
    private static boolean isAgency(Words words, Found<DocumentKind> kind) {
        return Vocabulary.issuerNames().startingAt(words, kind.first()).isPresent();
    }

    private static boolean isCapital(Words words, Found<DocumentKind> kind) {
        for (int word = kind.first(); word <= kind.last(); word++) {
            if (!words.isUpper(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumbered(Words words, Found<DocumentKind> kind) {
        int next = kind.last() + 1;
        return Surroundings.isMark(words, next) && !isDepartment(words, next);
    }

    /** "Sở Nội vụ", a word that has lost its marks where it is "số". */
    private static boolean isDepartment(Words words, int word) {
        return words.word(word).equalsIgnoreCase("sở")
                && words.has(word + 1)
                && Character.isLetter(words.word(word + 1).charAt(0));
    }
}
