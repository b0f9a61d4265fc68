package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The texts of a build by their words. Any number of threads may ask it at once. */
public final class TextIndex {
    private static final String FOLDED = "folded";
    private static final String WRITTEN = "written";
    private static final String TERM = "term";

    /** A shorter beginning of a word would fit nearly everything. */
    private static final int SHORTEST_BEGINNING = 2;

    private final IntFunction<Node> terms;
    private final IndexSearcher searcher;
    private final Words folded = Words.folded();
    private final Words written = Words.written();

    private TextIndex(IntFunction<Node> terms, IndexSearcher searcher) {
        this.terms = terms;
        this.searcher = searcher;
    }

    /** A text that was found, the better the higher its score. */
    public record Hit(Node text, float score) {}

    /**
     * Of all texts among terms; numbers, dates and other values are none.
     *
     * @param count how many terms there are
     * @param poll called now and then; throws to end it
     */
    public static TextIndex of(int count, IntFunction<Node> terms, Runnable poll) {
        var directory = new ByteBuffersDirectory();
        var analyzer =
                new PerFieldAnalyzerWrapper(Words.folded(), Map.of(WRITTEN, Words.written()));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int id = 0; id < count; id++) {
                if (id % 1024 == 0) {
                    poll.run();
                }
                if (isText(terms.apply(id))) {
                    writer.addDocument(document(id, terms.apply(id).getLiteralLexicalForm()));
                }
            }
            writer.forceMerge(1);
            writer.commit();
            return new TextIndex(terms, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Node term) {
        return term.isLiteral()
                && (!term.getLiteralLanguage().isEmpty()
                        || XSDDatatype.XSDstring.equals(term.getLiteralDatatype()));
    }

    private static Document document(int id, String text) {
        var document = new Document();
        String composed = Words.composed(text);
        document.add(new TextField(FOLDED, composed, Field.Store.NO));
        document.add(new TextField(WRITTEN, composed, Field.Store.NO));
        document.add(new NumericDocValuesField(TERM, id));
        return document;
    }

    /**
     * The best texts that have all the words, the last of which may be a beginning: those in which
     * they stand together first, and as they were written before others.
     *
     * @param most hits
     */
    public List<Hit> find(String text, int most) {
        var words = folded.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            var hits = new ArrayList<Hit>();
            for (ScoreDoc found : searcher.search(query(words, written.of(text)), most).scoreDocs) {
                hits.add(new Hit(terms.apply(term(found.doc)), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int term(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var numbers = leaf.reader().getNumericDocValues(TERM);
        numbers.advanceExact(document - leaf.docBase);
        return Math.toIntExact(numbers.longValue());
    }

    private static Query query(List<String> words, List<String> asWritten) {
        var query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            query.add(word(words.get(i), i == words.size() - 1), BooleanClause.Occur.MUST);
        }
        if (words.size() > 1) {
            query.add(together(FOLDED, words, 2), BooleanClause.Occur.SHOULD);
            query.add(together(WRITTEN, asWritten, 4), BooleanClause.Occur.SHOULD);
        } else {
            query.add(
                    new TermQuery(new Term(WRITTEN, asWritten.get(0))), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static Query word(String word, boolean last) {
        var whole = new TermQuery(new Term(FOLDED, word));
        if (!last || word.length() < SHORTEST_BEGINNING) {
            return whole;
        }
        return new BooleanQuery.Builder()
                .add(whole, BooleanClause.Occur.SHOULD)
                .add(new PrefixQuery(new Term(FOLDED, word)), BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query together(String field, List<String> words, float boost) {
        return new BoostQuery(new PhraseQuery(field, words.toArray(String[]::new)), boost);
    }
}
