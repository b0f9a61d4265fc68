package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.text.Letters;
import vn.cchc.archive.search.internal.text.Word;

/** Finds words that were probably meant, from words of the documents that stand beside the rest. */
final class Correction {
    private static final int CLEARLY = 3;
    private static final int MOST_CANDIDATES = 12;
    private static final int LONG = 5;

    private final Vocabulary vocabulary;

    Correction(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean isClearlyMore(int then, int now) {
        return then >= CLEARLY && then >= (long) CLEARLY * now;
    }

    /** The text with other words; empty when none is better. */
    Optional<String> of(Typed typed) throws IOException {
        var text = new StringBuilder(typed.text());
        var groups = typed.wanted();
        boolean changed = false;
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).size() == 1) {
                Word word = groups.get(i).get(0);
                String other = better(word, neighbour(groups, i - 1), neighbour(groups, i + 1));
                if (!other.equals(word.written())) {
                    text.replace(word.start(), word.end(), other);
                    changed = true;
                }
            }
        }
        return changed ? Optional.of(text.toString()) : Optional.empty();
    }

    private static String neighbour(List<List<Word>> groups, int at) {
        boolean is = at >= 0 && at < groups.size() && groups.get(at).size() == 1;
        return is ? groups.get(at).get(0).folded() : "";
    }

    private String better(Word word, String before, String after) throws IOException {
        String folded = word.folded();
        if (word.isNumber() || folded.length() < 2) {
            return word.written();
        }
        long best = fit(folded, before, after);
        if (best > 0) {
            return word.written();
        }
        String chosen = word.written();
        long most = vocabulary.documentsWith(folded);
        for (String candidate : candidates(word)) {
            String plain = Forms.plain(candidate);
            long fit = fit(Letters.folded(plain), before, after);
            long documents = vocabulary.documentsWith(candidate);
            if (fit > best || fit == best && documents > most * CLEARLY) {
                best = fit;
                most = documents;
                chosen = plain;
            }
        }
        return chosen;
    }

    private List<String> candidates(Word word) throws IOException {
        int changes = word.folded().length() >= LONG ? 2 : 1;
        boolean signs = word.hasSigns();
        String term = signs ? Forms.written(word.written()) : word.folded();
        return vocabulary.near(term, changes, signs ? 2 : 1, MOST_CANDIDATES);
    }

    /** How often it stands beside its neighbours. */
    private long fit(String folded, String before, String after) throws IOException {
        long fit = 0;
        if (!before.isEmpty()) {
            fit += vocabulary.documentsWithPair(before, folded);
        }
        if (!after.isEmpty()) {
            fit += vocabulary.documentsWithPair(folded, after);
        }
        return fit;
    }
}
