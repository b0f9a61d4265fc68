package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.text.Scans;
import vn.cchc.archive.search.internal.text.Word;

/**
 * Finds the forms of words: as written before without signs, before repaired, before similar. Who
 * types no signs at all means any, so then the first two are worth the same.
 */
final class SlotReader {
    private static final int MOST_SIMILAR = 6;
    private static final int MOST_MISREAD = 12;
    private static final int LONG = 6;

    private final Vocabulary vocabulary;
    private final Worth worth;

    SlotReader(Vocabulary vocabulary, boolean signs) {
        this.vocabulary = vocabulary;
        this.worth = signs ? Worth.WITH_SIGNS : Worth.WITHOUT_SIGNS;
    }

    /** With whatever a scan may have made of them. */
    Slot tolerant(List<Word> words) throws IOException {
        var forms = new ArrayList<Map<String, Float>>();
        for (Word word : words) {
            forms.add(words.size() == 1 ? similar(word) : misread(word));
        }
        return new Slot(words, forms);
    }

    /** As typed, or as repaired. */
    Slot close(List<Word> words) {
        return new Slot(words, words.stream().map(this::same).toList());
    }

    private Map<String, Float> same(Word word) {
        var forms = new LinkedHashMap<String, Float>();
        if (worth.signs()) {
            forms.put(Forms.written(word.written()), worth.written());
        }
        forms.put(word.folded(), worth.folded());
        if (!word.isNumber()) {
            forms.put(Forms.repaired(word.folded()), worth.repaired());
        }
        return forms;
    }

    private Map<String, Float> misread(Word word) {
        var forms = same(word);
        if (!word.isNumber() && word.folded().length() <= 4) {
            Scans.misread(word.folded()).stream()
                    .limit(MOST_MISREAD)
                    .forEach(other -> forms.putIfAbsent(other, worth.mistaken()));
        }
        return forms;
    }

    private Map<String, Float> similar(Word word) throws IOException {
        var forms = same(word);
        String folded = word.folded();
        if (word.isNumber()) {
            return forms;
        }
        Scans.mistaken(folded).forEach(other -> forms.putIfAbsent(other, worth.mistaken()));
        if (folded.length() >= 3) {
            addNear(Forms.damaged(folded), 1, forms);
            if (Scans.isDamaged(folded)) {
                addNear(folded, 1, forms);
            }
        }
        return forms;
    }

    /** A second change counts in long words only: short ones would become any other. */
    private void addNear(String term, int same, Map<String, Float> forms) throws IOException {
        add(vocabulary.near(term, 1, same, MOST_SIMILAR), worth.near(), forms);
        if (Forms.plain(term).length() >= LONG) {
            add(vocabulary.near(term, 2, same + 1, MOST_SIMILAR), worth.near() / 2, forms);
        }
    }

    private static void add(List<String> terms, float worth, Map<String, Float> forms) {
        terms.forEach(term -> forms.putIfAbsent(term, worth));
    }
}
