package vn.cchc.graph.jena.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * The texts of a build by their words, in memory or in a folder. Any number of threads may ask it
 * at once.
 */
public final class TextIndex implements AutoCloseable {
    private static final String FOLDED = "folded";
    private static final String WRITTEN = "written";

    /** A shorter beginning of a word would fit nearly everything. */
    private static final int SHORTEST_BEGINNING = 2;

    private final TextKeys keys;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Words folded = Words.folded();
    private final Words written = Words.written();

    private TextIndex(TextKeys keys, DirectoryReader reader) {
        this.keys = keys;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** A text that was found, the better the higher its score. */
    public record Hit(Node text, float score) {}

    /**
     * In memory, of all texts among terms; numbers, dates and other values are none.
     *
     * @param count how many terms there are
     * @param poll called now and then; throws to end it
     */
    public static TextIndex of(int count, IntFunction<Node> terms, Runnable poll) {
        var keys = new NumberedTexts(terms);
        var directory = new ByteBuffersDirectory();
        try (var writer = writer(directory)) {
            for (int id = 0; id < count; id++) {
                if (id % 1024 == 0) {
                    poll.run();
                }
                if (isText(terms.apply(id))) {
                    writer.addDocument(keys.keep(id, document(terms.apply(id))));
                }
            }
            writer.forceMerge(1);
            writer.commit();
            return new TextIndex(keys, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Into a new folder, for {@link #open}.
     *
     * @param terms each once; those that are no texts are left out
     */
    public static void write(Iterator<Node> terms, Path folder) throws IOException {
        var keys = new StoredTexts();
        try (var directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
                var writer = writer(directory)) {
            while (terms.hasNext()) {
                Node term = terms.next();
                if (isText(term)) {
                    writer.addDocument(keys.keep(term, document(term)));
                }
            }
            writer.commit();
        }
    }

    /** What {@link #write} wrote. */
    public static TextIndex open(Path folder) throws IOException {
        return new TextIndex(new StoredTexts(), DirectoryReader.open(new NIOFSDirectory(folder)));
    }

    /** The same after every byte of it was looked at. */
    public static TextIndex checked(Path folder) throws IOException {
        var index = open(folder);
        try {
            for (var part : index.reader.leaves()) {
                part.reader().checkIntegrity();
            }
            return index;
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Its files into a new folder; of an index that was opened in one. */
    public void copyTo(Path folder) throws IOException {
        var files = reader.getIndexCommit().getFileNames();
        try (var to = new NIOFSDirectory(folder)) {
            for (String file : files) {
                to.copyFrom(reader.directory(), file, file, IOContext.DEFAULT);
            }
            to.sync(files);
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        var analyzer =
                new PerFieldAnalyzerWrapper(Words.folded(), Map.of(WRITTEN, Words.written()));
        return new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    private static boolean isText(Node term) {
        return term.isLiteral()
                && (!term.getLiteralLanguage().isEmpty()
                        || XSDDatatype.XSDstring.equals(term.getLiteralDatatype()));
    }

    private static Document document(Node text) {
        var document = new Document();
        String composed = Words.composed(text.getLiteralLexicalForm());
        document.add(new TextField(FOLDED, composed, Field.Store.NO));
        document.add(new TextField(WRITTEN, composed, Field.Store.NO));
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
                hits.add(new Hit(keys.text(reader, found.doc), found.score));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Override
    public void close() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
