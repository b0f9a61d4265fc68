package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import vn.cchc.archive.search.internal.terms.Fields;
import vn.cchc.archive.search.internal.terms.Forms;
import vn.cchc.archive.search.internal.text.Letters;

/** The words that occur in the documents. */
final class Vocabulary {
    /** A short word is near to very many. */
    private static final int MOST_COMPARED = 3_000;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** In how many documents a form stands, hidden ones included. */
    int documentsWith(String term) throws IOException {
        return reader.docFreq(new Term(Fields.BODY, term));
    }

    int documentsWithPair(String first, String second) throws IOException {
        return reader.docFreq(new Term(Fields.PAIRS, Forms.pair(first, second)));
    }

    /**
     * The most frequent forms within some changes of a letter.
     *
     * @param same how many characters at the beginning must be the same
     */
    List<String> near(String term, int changes, int same, int most) throws IOException {
        Terms all = MultiTerms.getTerms(reader, Fields.BODY);
        if (all == null) {
            return List.of();
        }
        var found = new ArrayList<Counted>();
        var near = new FuzzyTermsEnum(all, new Term(Fields.BODY, term), changes, same, true);
        for (int i = 0; i < MOST_COMPARED && near.next() != null; i++) {
            String each = near.term().utf8ToString();
            if (!each.equals(term)) {
                found.add(new Counted(each, near.docFreq()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Counted::documents).reversed())
                .limit(most)
                .map(Counted::term)
                .toList();
    }

    /** The forms with signs of a word without, the most frequent first. */
    List<String> written(String folded, int most) throws IOException {
        return near(Forms.written(folded), 2, 1, MOST_COMPARED).stream()
                .map(Forms::plain)
                .filter(word -> Letters.folded(word).equals(folded))
                .limit(most)
                .toList();
    }

    /** In how many documents two words with their signs stand beside each other. */
    int documentsWithWritten(String first, String second) throws IOException {
        return new IndexSearcher(reader)
                .count(new PhraseQuery(Fields.BODY, Forms.written(first), Forms.written(second)));
    }

    private record Counted(String term, int documents) {}
}
