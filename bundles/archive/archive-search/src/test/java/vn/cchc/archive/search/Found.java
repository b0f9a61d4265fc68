package vn.cchc.archive.search;

import java.util.List;

/** What an index finds, by id. */
final class Found {
    private Found() {}

    static KnownItems.Answers in(SearchIndex index) {
        return words -> ids(index, words);
    }

    static List<String> ids(SearchIndex index, String words) {
        return ids(index.search(SearchQuery.of(words)));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(SearchResult.Hit::id).toList();
    }
}
