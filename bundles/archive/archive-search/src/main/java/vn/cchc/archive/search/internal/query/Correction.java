package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.archive.search.internal.text.Word;

/** Finds words that were probably meant, from words of the documents that stand beside the rest. */
final class Correction {
    private static final int CLEARLY = 3;
    private static final int MOST_CANDIDATES = 12;
    private static final int MOST_WRITTEN = 6;
    private static final int MOST_CORRECTED = 3;
    private static final int LONG = 5;

    private final Vocabulary vocabulary;
    private final Typed typed;

    Correction(Vocabulary vocabulary, Typed typed) {
        this.vocabulary = vocabulary;
        this.typed = typed;
    }

    static boolean isClearlyMore(int then, int now) {
        return then >= CLEARLY && then >= (long) CLEARLY * now;
    }

    /** The text with other words; empty when none is better. */
    Optional<String> text() throws IOException {
        var text = new StringBuilder(typed.text());
        int corrected = 0;
        // From the end, so that places of the words before stay what they are.
        for (int i = typed.wanted().size() - 1; i >= 0 && corrected < MOST_CORRECTED; i--) {
            var around = new Around(word(i), word(i - 1), word(i + 1));
            var other = better(around);
            if (other.isPresent()) {
                text.replace(around.word().start(), around.word().end(), other.get());
                corrected++;
            }
        }
        return corrected > 0 ? Optional.of(text.toString()) : Optional.empty();
    }

    private Optional<Word> word(int at) {
        List<List<Word>> groups = typed.wanted();
        boolean is = at >= 0 && at < groups.size() && groups.get(at).size() == 1;
        return is ? Optional.of(groups.get(at).get(0)) : Optional.empty();
    }

    private Optional<String> better(Around around) throws IOException {
        if (around.middle().isEmpty()
                || around.word().isNumber()
                || around.word().folded().length() < 2
                || fit(around.word().folded(), around) > 0) {
            return Optional.empty();
        }
        var folded = bestFolded(around);
        return folded.isPresent() && typed.hasSigns()
                ? Optional.of(bestWritten(folded.get(), around))
                : folded;
    }

    private Optional<String> bestFolded(Around around) throws IOException {
        String folded = around.word().folded();
        int changes = folded.length() >= LONG ? 2 : 1;
        long best = 0;
        long most = vocabulary.documentsWith(folded) * (long) CLEARLY;
        Optional<String> chosen = Optional.empty();
        for (String candidate : vocabulary.near(folded, changes, 1, MOST_CANDIDATES)) {
            long fit = fit(candidate, around);
            long documents = vocabulary.documentsWith(candidate);
            if (fit > best || fit == best && documents > most) {
                best = fit;
                most = documents;
                chosen = Optional.of(candidate);
            }
        }
        return chosen;
    }

    /** How often it stands beside its neighbours, whatever the signs. */
    private long fit(String folded, Around around) throws IOException {
        long fit = 0;
        if (around.before().isPresent()) {
            fit += vocabulary.documentsWithPair(around.before().get().folded(), folded);
        }
        if (around.after().isPresent()) {
            fit += vocabulary.documentsWithPair(folded, around.after().get().folded());
        }
        return fit;
    }

    private String bestWritten(String folded, Around around) throws IOException {
        String chosen = folded;
        long best = -1;
        for (String candidate : vocabulary.written(folded, MOST_WRITTEN)) {
            long fit = writtenFit(candidate, around);
            if (fit > best) {
                best = fit;
                chosen = candidate;
            }
        }
        return writtenFit(folded, around) > best ? folded : chosen;
    }

    private long writtenFit(String written, Around around) throws IOException {
        long fit = 0;
        if (around.before().isPresent()) {
            fit += vocabulary.documentsWithWritten(around.before().get().written(), written);
        }
        if (around.after().isPresent()) {
            fit += vocabulary.documentsWithWritten(written, around.after().get().written());
        }
        return fit;
    }

    /**
     * A word between others.
     *
     * @param middle absent for a number of several words
     * @param before absent at the beginning
     * @param after absent at the end
     */
    private record Around(Optional<Word> middle, Optional<Word> before, Optional<Word> after) {
        Word word() {
            return middle.orElseThrow();
        }
    }
}
