package vn.cchc.testing.benchmarks.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.archive.search.IndexedDocument;
import vn.cchc.archive.search.SearchIndex;
import vn.cchc.archive.search.SearchIndex.Opening;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult;

/** The product's index, with all that a page of results needs: total, facets, snippets. */
final class OurSearch implements Searcher, AutoCloseable {
    private final Path folder;
    private final SearchIndex index;

    OurSearch(Path folder) {
        this.folder = folder;
        index = ((Opening.Opened) SearchIndex.open(folder)).index();
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public void index(Stream<IndexedDocument> documents) {
        documents.forEach(index::put);
        index.commit(1);
    }

    @Override
    public long megabytes() throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    @Override
    public List<String> first(String words) {
        return index.search(SearchQuery.of(words)).hits().stream()
                .map(SearchResult.Hit::id)
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
        SearchIndex.discard(folder);
        Files.delete(folder);
    }
}
