package vn.cchc.edition.internal.difference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The wording of a question. Two are the same when nothing but case, signs and spaces differs. How
 * near two others are is only used to say that one was reworded into the other, and no figure is
 * compared for it.
 */
record Wording(String text) {
    /** Half of the words in common; below that a question is another one. */
    static final double REWORDED = 0.5;

    boolean same(Wording other) {
        return plain().equals(other.plain());
    }

    /** Sørensen-Dice coefficient of the sets of words, from 0 to 1. */
    double nearness(Wording other) {
        var mine = words();
        var common = new HashSet<>(mine);
        common.retainAll(other.words());
        int both = mine.size() + other.words().size();
        return both == 0 ? 0 : 2.0 * common.size() / both;
    }

    private String plain() {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    private Set<String> words() {
        var words = new HashSet<>(Arrays.asList(plain().split(" ")));
        words.remove("");
        return words;
    }
}
