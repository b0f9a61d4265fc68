package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.cchc.archive.search.internal.terms.Fields;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.text.Word;

/** Makes Lucene's queries of slots: the best form in a document is what counts. */
final class SlotQueries {
    private static final float WHOLE_NUMBER = 4;
    private static final int SHORTEST_FOR_GRAMS = 4;
    private static final float GRAMS_IN_COMMON = 0.6f;

    private final IndexSearcher searcher;

    SlotQueries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Documents in which the slot stands in any of its forms. */
    List<Query> any(Slot slot) throws IOException {
        return slot.isWord() ? anyForm(slot.forms().get(0)) : together(slot);
    }

    /** The same, and documents with most of its letters in a stretch that could not be read. */
    List<Query> anyOrLetters(Slot slot) throws IOException {
        if (!slot.isWord() || slot.word().folded().length() < SHORTEST_FOR_GRAMS) {
            return any(slot);
        }
        var choices = new ArrayList<Query>(anyForm(slot.forms().get(0)));
        choices.add(new BoostQuery(new ConstantScoreQuery(letters(slot)), Worth.GRAMS));
        return choices;
    }

    private static Query letters(Slot slot) {
        var query = new BooleanQuery.Builder();
        var grams = Forms.grams(slot.word().folded());
        grams.forEach(gram -> query.add(term(Fields.GRAMS, gram), Occur.SHOULD));
        query.setMinimumNumberShouldMatch((int) Math.ceil(grams.size() * GRAMS_IN_COMMON));
        return query.build();
    }

    /** The form with signs is left out: it stands only where the one without stands too. */
    private List<Query> anyForm(Map<String, Float> forms) throws IOException {
        var states = new LinkedHashMap<String, TermStates>();
        int most = 0;
        for (String form : forms.keySet()) {
            var state = Forms.isWritten(form) ? null : state(form);
            if (state != null && state.docFreq() > 0) {
                states.put(form, state);
                most = Math.max(most, state.docFreq());
            }
        }
        var choices = new ArrayList<Query>();
        for (var found : states.entrySet()) {
            String form = found.getKey();
            choices.add(asCommonAs(most, form, found.getValue(), forms.get(form)));
        }
        return choices;
    }

    /** What a document gains where the word of the slot has the signs that were typed. */
    Optional<Query> asWritten(Slot slot) throws IOException {
        if (!slot.isWord()) {
            return Optional.empty();
        }
        var forms = slot.forms().get(0);
        String written = Forms.written(slot.word().written());
        String folded = slot.word().folded();
        var state = state(written);
        if (!forms.containsKey(written) || state.docFreq() == 0) {
            return Optional.empty();
        }
        float gain = forms.get(written) - forms.get(folded);
        return Optional.of(asCommonAs(state(folded).docFreq(), written, state, gain));
    }

    private TermStates state(String form) throws IOException {
        return TermStates.build(searcher, new Term(Fields.BODY, form), true);
    }

    /** A rare misreading is not worth more for being rare: all forms are as common as the word. */
    private static Query asCommonAs(int most, String form, TermStates state, float worth) {
        int missing = most - state.docFreq();
        if (missing > 0) {
            state.accumulateStatistics(missing, missing);
        }
        return new BoostQuery(new TermQuery(new Term(Fields.BODY, form), state), worth);
    }

    private static List<Query> together(Slot slot) {
        var number = term(Fields.NUMBER_WHOLE, Forms.whole(slot.words()));
        var choices = new ArrayList<Query>();
        choices.add(new BoostQuery(new ConstantScoreQuery(number), WHOLE_NUMBER));
        choices.add(new BoostQuery(phrase(slot, Worth.WITHOUT_SIGNS.repaired()), 2));
        choices.add(beside(slot));
        return choices;
    }

    /** The words of the slot beside each other, each in a form that is worth enough. */
    private static Query phrase(Slot slot, float least) {
        return phrase(slot, form -> form.getValue() >= least);
    }

    /** The words of the slot beside each other, whatever their signs. */
    static Query beside(Slot slot) {
        return phrase(slot, form -> !Forms.isWritten(form.getKey()));
    }

    private static Query phrase(Slot slot, Predicate<Map.Entry<String, Float>> fits) {
        var phrase = new MultiPhraseQuery.Builder();
        for (var forms : slot.forms()) {
            phrase.add(
                    forms.entrySet().stream()
                            .filter(fits)
                            .map(form -> new Term(Fields.BODY, form.getKey()))
                            .toArray(Term[]::new));
        }
        return phrase.build();
    }

    /**
     * The words beside each other, with their signs before without, often before rarely. How often
     * is told by pairs of words: counting whole phrases reads every place of every word.
     */
    static Query phrase(Slot slot) {
        var favours = new ArrayList<Query>();
        favours.add(new ConstantScoreQuery(phrase(slot, 1)));
        for (int i = 1; i < slot.words().size(); i++) {
            favours.add(pair(slot.words().get(i - 1), slot.words().get(i)));
        }
        var beside = List.<Query>of(new ConstantScoreQuery(beside(slot)));
        return new TermAtATime(List.of(beside), 1, favours);
    }

    /** Two words beside each other, as they were most likely meant. */
    static Query pair(Word first, Word second) {
        return term(Fields.PAIRS, Forms.pair(first.folded(), second.folded()));
    }

    static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }
}
