package vn.cchc.archive.search.internal.query;

import java.util.List;
import vn.cchc.archive.search.internal.text.Word;

/**
 * What somebody typed, taken apart.
 *
 * @param text the part that was looked at, composed
 * @param wanted words, or numbers of several words such as {@code 979/QĐ-BNV}
 * @param phrases that must occur
 * @param without words and phrases that must not
 * @param isBlank whether nothing was typed
 * @param shortened whether something was left out
 */
record Typed(
        String text,
        List<List<Word>> wanted,
        List<List<Word>> phrases,
        List<List<Word>> without,
        boolean isBlank,
        boolean shortened) {

    /** Whether signs were typed: who types none may mean any. */
    boolean hasSigns() {
        return hasSigns(wanted) || hasSigns(phrases);
    }

    static boolean hasSigns(List<List<Word>> groups) {
        return groups.stream().flatMap(List::stream).anyMatch(Word::hasSigns);
    }
}
