package vn.cchc.archive.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.cchc.archive.search.IndexedDocument;
import vn.cchc.archive.search.SearchIndex;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.archive.search.internal.query.Search;
import vn.cchc.archive.search.internal.terms.Fields;

/** Keeps and searches documents with Lucene. */
public final class LuceneIndex implements SearchIndex {
    /** Reports and plans are long where letters are short, and are no worse for it. */
    private static final float LENGTH_COUNTS = 0.3f;

    /** A heading repeated on every page says no more; a word that is missing does. */
    private static final float REPETITION_COUNTS = 0.1f;

    private static final double BUFFER_MEGABYTES = 48;

    private final Directory files;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(Directory files, IndexWriter writer, SearcherManager searchers) {
        this.files = files;
        this.writer = writer;
        this.searchers = searchers;
    }

    public static SearchIndex inMemory() {
        try {
            return in(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SearchIndex in(Directory files) throws IOException {
        var settings =
                new IndexWriterConfig()
                        .setSimilarity(similarity())
                        .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_SPEED))
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false);
        var writer = new IndexWriter(files, settings);
        return new LuceneIndex(files, writer, new SearcherManager(writer, new Searchers()));
    }

    @Override
    public void put(IndexedDocument document) {
        attempt(() -> writer.updateDocument(id(document.id()), DocumentFields.of(document)));
    }

    @Override
    public void remove(String id) {
        attempt(() -> writer.deleteDocuments(id(id)));
    }

    @Override
    public void clear() {
        attempt(
                () -> {
                    writer.setLiveCommitData(Map.<String, String>of().entrySet());
                    writer.deleteAll();
                });
    }

    @Override
    public void refresh() {
        attempt(searchers::maybeRefreshBlocking);
    }

    @Override
    public void commit(Map<String, String> about) {
        attempt(
                () -> {
                    writer.setLiveCommitData(IndexFormat.mark(about).entrySet());
                    writer.commit();
                });
        refresh();
    }

    @Override
    public Map<String, String> committed() {
        try {
            if (!DirectoryReader.indexExists(files)) {
                return Map.of();
            }
            var commits = DirectoryReader.listCommits(files);
            var data = commits.get(commits.size() - 1).getUserData();
            return IndexFormat.withoutMark(new HashMap<>(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalLong revision() {
        String revision = committed().get(REVISION);
        return revision == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(revision));
    }

    @Override
    public int size() {
        return with(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public SearchResult search(SearchQuery query) {
        return with(searcher -> new Search(searcher, query).run());
    }

    @Override
    public void close() {
        try (files;
                writer;
                searchers) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T with(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term id(String id) {
        return new Term(Fields.ID, id);
    }

    private static Similarity similarity() {
        return new BM25Similarity(REPETITION_COUNTS, LENGTH_COUNTS);
    }

    private static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(similarity());
            // A common word would be kept in a cache for filters and evict those of visibility.
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
