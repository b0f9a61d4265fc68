package vn.cchc.archive.legal.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.archive.legal.Confidence;

/** Names for values; the longest one that fits best is found. */
public final class Terms<T> {

    /** A name that was found: its words, first and last, and what it stands for. */
    public record Found<T>(T value, int first, int last, Confidence confidence) {}

    private final Map<Term, T> terms = new LinkedHashMap<>();
    private int longest;

    public Terms<T> with(String name, T value) {
        Term term = new Term(name);
        terms.put(term, value);
        longest = Math.max(longest, term.words());
        return this;
    }

    public Optional<Found<T>> startingAt(Words words, int first) {
        for (int length = longest; length > 0; length--) {
            Optional<Found<T>> found = best(words, first, length);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public Optional<Found<T>> endingAt(Words words, int last) {
        for (int length = longest; length > 0; length--) {
            Optional<Found<T>> found = best(words, last - length + 1, length);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Two that fit equally badly are none. */
    private Optional<Found<T>> best(Words words, int first, int length) {
        Map.Entry<Term, T> best = null;
        int least = Integer.MAX_VALUE;
        boolean tie = false;
        for (Map.Entry<Term, T> entry : terms.entrySet()) {
            int wrong = entry.getKey().words() == length ? entry.getKey().wrong(words, first) : -1;
            if (wrong >= 0 && wrong <= least) {
                tie = wrong == least && !entry.getValue().equals(best.getValue());
                best = entry;
                least = wrong;
            }
        }
        if (best == null || tie) {
            return Optional.empty();
        }
        return Optional.of(
                new Found<>(
                        best.getValue(),
                        first,
                        first + length - 1,
                        best.getKey().confidence(words, first)));
    }
}
