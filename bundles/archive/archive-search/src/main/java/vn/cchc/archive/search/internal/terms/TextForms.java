package vn.cchc.archive.search.internal.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.archive.search.internal.text.Scans;
import vn.cchc.archive.search.internal.text.Word;
import vn.cchc.archive.search.internal.text.Words;

/** Brings the words of a text into their forms; the same when indexing and when marking. */
public final class TextForms {

    private TextForms() {}

    /** The words of a composed text, in order. */
    public static List<Forms> of(String text) {
        var words = Words.of(text);
        var forms = new ArrayList<Forms>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            forms.add(forms(words.get(i), next));
        }
        return forms;
    }

    private static Forms forms(Word word, Word next) {
        boolean damaged = Scans.isDamaged(word.folded());
        var terms = new ArrayList<String>(4);
        terms.add(Forms.written(word.written()));
        terms.add(word.folded());
        addJoined(word, next, damaged, terms);
        if (!damaged) {
            return new Forms(word, terms, List.of(word.folded()));
        }
        terms.add(Forms.damaged(word.folded()));
        var parts = Scans.parted(word.folded());
        var repaired = Scans.repaired(word.folded());
        parts.forEach(part -> terms.add(Forms.repaired(part)));
        repaired.forEach(part -> terms.add(Forms.repaired(part)));
        return new Forms(word, terms, reading(word, repaired, parts));
    }

    private static List<String> reading(Word word, List<String> repaired, List<String> parts) {
        if (!repaired.isEmpty()) {
            return repaired.subList(0, 1);
        }
        return parts.isEmpty() ? List.of(word.folded()) : parts;
    }

    private static void addJoined(Word word, Word next, boolean damaged, List<String> terms) {
        if (next != null && (damaged || Scans.isDamaged(next.folded()))) {
            String whole = Scans.joined(word.folded(), next.folded());
            if (!whole.isEmpty()) {
                terms.add(Forms.repaired(whole));
            }
        }
    }

    /** Words beside each other, as they were most likely meant. */
    public static List<String> pairs(List<Forms> text) {
        var pairs = new ArrayList<String>(text.size());
        String before = null;
        for (var forms : text) {
            for (String word : forms.reading()) {
                if (before != null) {
                    pairs.add(Forms.pair(before, word));
                }
                before = word;
            }
        }
        return pairs;
    }

    /** Of three letters each, from stretches where nothing better could be made of the words. */
    public static Set<String> grams(List<Forms> text) {
        var grams = new LinkedHashSet<String>();
        var stretch = new StringBuilder();
        for (var forms : text) {
            if (isBeyondRepair(forms)) {
                stretch.append(forms.word().folded());
            } else {
                grams.addAll(Forms.grams(stretch.toString()));
                stretch.setLength(0);
            }
        }
        grams.addAll(Forms.grams(stretch.toString()));
        return grams;
    }

    private static boolean isBeyondRepair(Forms forms) {
        return Scans.isDamaged(forms.word().folded())
                && forms.reading().get(0).equals(forms.word().folded());
    }
}
