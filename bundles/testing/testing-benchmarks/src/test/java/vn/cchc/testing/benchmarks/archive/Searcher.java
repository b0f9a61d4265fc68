package vn.cchc.testing.benchmarks.archive;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.archive.search.IndexedDocument;

/** One of those that are compared. */
interface Searcher {
    String name();

    /** Takes in all documents, to be found when this returns. */
    void index(Stream<IndexedDocument> documents) throws Exception;

    /** Megabytes on disk, the text included. */
    long megabytes() throws Exception;

    /** Ids of the first ten, the best first. */
    List<String> first(String words);
}
