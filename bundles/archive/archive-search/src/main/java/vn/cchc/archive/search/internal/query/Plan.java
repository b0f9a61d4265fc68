package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import vn.cchc.archive.search.Visibility;
import vn.cchc.archive.search.internal.terms.Fields;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.text.Word;

/** The queries that what was typed amounts to, from the strictest to the loosest. */
final class Plan {
    private static final float TITLE = 0.1f;
    private static final int ALL_UP_TO = 3;
    private static final double MOST = 0.75;
    private static final double HALF = 0.5;

    private final SlotQueries queries;
    private final SlotReader reader;
    private final Typed typed;
    private final Visibility visibility;
    private final List<Slot> wanted = new ArrayList<>();
    private final List<Slot> phrases;

    Plan(IndexSearcher searcher, Typed typed, Visibility visibility) throws IOException {
        this.typed = typed;
        this.visibility = visibility;
        queries = new SlotQueries(searcher);
        reader = new SlotReader(new Vocabulary(searcher.getIndexReader()), typed.hasSigns());
        for (List<Word> words : typed.wanted()) {
            wanted.add(reader.tolerant(words));
        }
        phrases = typed.phrases().stream().map(reader::close).toList();
    }

    /** What is to be marked in a text. */
    List<Slot> slots() {
        var all = new ArrayList<>(wanted);
        all.addAll(phrases);
        return all;
    }

    boolean hasWords() {
        return !wanted.isEmpty();
    }

    /** Documents with every word as typed, but for signs and what is known to be repaired. */
    Query strict() throws IOException {
        var query = around();
        for (var words : typed.wanted()) {
            var slot = reader.close(words);
            query.add(
                    slot.isWord() ? any(queries.any(slot)) : SlotQueries.beside(slot),
                    Occur.FILTER);
        }
        return query.build();
    }

    private static Query any(List<Query> forms) {
        var query = new BooleanQuery.Builder();
        forms.forEach(form -> query.add(form, Occur.SHOULD));
        return query.build();
    }

    /** Documents with most words, in any form. */
    Query usual() throws IOException {
        var needed = new ArrayList<List<Query>>();
        for (var slot : wanted) {
            needed.add(queries.any(slot));
        }
        int words = wanted.size();
        return ranked(needed, words <= ALL_UP_TO ? words : share(MOST));
    }

    /** Documents with half of the words, or with their letters. */
    Query loose() throws IOException {
        var needed = new ArrayList<List<Query>>();
        for (var slot : wanted) {
            needed.add(queries.anyOrLetters(slot));
        }
        return ranked(needed, share(HALF));
    }

    private int share(double part) {
        return (int) Math.ceil(wanted.size() * part);
    }

    private Query ranked(List<List<Query>> needed, int least) throws IOException {
        var query = around();
        if (!needed.isEmpty()) {
            query.add(new TermAtATime(needed, least, favours()), Occur.MUST);
        }
        return query.build();
    }

    /**
     * What makes a document come earlier: signs as typed, words beside each other, words of the
     * title.
     */
    private List<Query> favours() throws IOException {
        var favours = new ArrayList<Query>();
        for (var slot : wanted) {
            queries.asWritten(slot).ifPresent(favours::add);
        }
        var words = typed.wanted().stream().flatMap(List::stream).toList();
        for (int i = 0; i < words.size(); i++) {
            var title = SlotQueries.term(Fields.TITLE_WORDS, words.get(i).folded());
            favours.add(new BoostQuery(title, TITLE));
            if (i > 0) {
                favours.add(SlotQueries.pair(words.get(i - 1), words.get(i)));
            }
        }
        return favours;
    }

    /** Visibility, phrases and what must not occur. */
    private BooleanQuery.Builder around() {
        var query = new BooleanQuery.Builder();
        query.add(visible(), Occur.FILTER);
        phrases.forEach(phrase -> query.add(SlotQueries.phrase(phrase), Occur.MUST));
        typed.without().forEach(words -> query.add(unwanted(words), Occur.MUST_NOT));
        if (wanted.isEmpty() && phrases.isEmpty()) {
            query.add(everything(), Occur.FILTER);
        }
        return query;
    }

    /** Signs and dots alone ask for something that no document has. */
    private Query everything() {
        boolean browsing = typed.isBlank() || !typed.without().isEmpty();
        return browsing ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
    }

    /** Who excludes a word with its signs does not mean those with other signs. */
    private static Query unwanted(List<Word> words) {
        boolean signs = Typed.hasSigns(List.of(words));
        var exact = new PhraseQuery.Builder();
        for (Word word : words) {
            String term = signs ? Forms.written(word.written()) : word.folded();
            exact.add(new Term(Fields.BODY, term));
        }
        return exact.build();
    }

    private Query visible() {
        if (visibility instanceof Visibility.Everything) {
            return new MatchAllDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        query.add(SlotQueries.term(Fields.AUDIENCE, Fields.PUBLIC), Occur.SHOULD);
        if (visibility instanceof Visibility.PublicAnd some) {
            for (String agency : some.agencies()) {
                query.add(SlotQueries.term(Fields.AUDIENCE, Fields.ownedBy(agency)), Occur.SHOULD);
            }
        }
        return query.build();
    }
}
