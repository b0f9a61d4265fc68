package vn.cchc.archive.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import vn.cchc.archive.search.internal.index.IndexFolder;
import vn.cchc.archive.search.internal.index.LuceneIndex;

/**
 * An index of documents. Many threads may search while one writes. Nothing written is kept before
 * {@link #commit}. A failing disk throws {@link java.io.UncheckedIOException}; what is searched
 * meanwhile is what was last seen.
 */
public interface SearchIndex extends AutoCloseable {

    /** The key under which {@link #commit(long)} keeps the revision. */
    String REVISION = "revision";

    /** An index in a folder, which is made when missing. */
    static Opening open(Path folder) {
        return new IndexFolder(folder).open();
    }

    /** Deletes what {@link #open} found to be damaged. Nobody may have it open. */
    static void discard(Path folder) {
        new IndexFolder(folder).discard();
    }

    /** An empty index that is gone when closed. */
    static SearchIndex inMemory() {
        return LuceneIndex.inMemory();
    }

    /** Takes a document in, in place of the one with its id. */
    void put(IndexedDocument document);

    /** Forgets a document; nothing happens when there is none. */
    void remove(String id);

    /** Forgets everything, also the committed data once committed. */
    void clear();

    /** Lets searchers see what was written so far. */
    void refresh();

    /**
     * Keeps what was written together with some words about it, all or nothing, and lets searchers
     * see it.
     */
    void commit(Map<String, String> about);

    /** Keeps what was written as the state of a revision of the source. */
    default void commit(long revision) {
        commit(Map.of(REVISION, Long.toString(revision)));
    }

    /** What was said in the last commit. */
    Map<String, String> committed();

    /** The revision of the last commit; empty when nothing was committed, so all is to be told. */
    OptionalLong revision();

    /** How many documents searchers see. */
    int size();

    /** Answers whatever is typed, in bounded time. */
    SearchResult search(SearchQuery query);

    /** Throws away what was not committed. */
    @Override
    void close();

    /** What came of opening a folder. */
    sealed interface Opening {

        /** It is whole. */
        record Opened(SearchIndex index) implements Opening {}

        /**
         * It is damaged, or of another version of this program. Discard it, open anew, tell it all
         * again.
         */
        record Unusable(String reason) implements Opening {}

        /** Another index has it open. */
        record InUse(String reason) implements Opening {}
    }
}
