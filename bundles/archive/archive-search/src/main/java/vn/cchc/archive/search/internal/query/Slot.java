package vn.cchc.archive.search.internal.query;

import java.util.List;
import java.util.Map;
import vn.cchc.archive.search.internal.text.Word;

/**
 * One thing that is looked for, and the forms in which it may stand in a document.
 *
 * @param words as typed; several for a number or a phrase
 * @param forms of each word, with how much each is worth
 */
record Slot(List<Word> words, List<Map<String, Float>> forms) {

    boolean isWord() {
        return words.size() == 1;
    }

    Word word() {
        return words.get(0);
    }
}
