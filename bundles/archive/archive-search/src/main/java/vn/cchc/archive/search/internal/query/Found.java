package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.SearchOrder;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult.FacetCount;
import vn.cchc.archive.search.internal.terms.Fields;

/**
 * Documents of one page, and counts of all.
 *
 * @param total of documents
 * @param documents of the page
 * @param facets counts by facet
 */
record Found(long total, List<ScoreDoc> documents, Map<Facet, List<FacetCount>> facets) {
    private static final Sort NEWEST =
            new Sort(
                    new SortField(Fields.ISSUED, SortField.Type.LONG, true), SortField.FIELD_SCORE);
    private static final Sort PUBLISHED =
            new Sort(
                    new SortField(Fields.PUBLISHED, SortField.Type.LONG, true),
                    SortField.FIELD_DOC);
    private static final Sort TITLE =
            new Sort(new SortField(Fields.TITLE_KEY, SortField.Type.STRING), SortField.FIELD_DOC);

    static Found by(IndexSearcher searcher, Query wanted, SearchQuery query) throws IOException {
        long first = (query.page() - 1L) * query.size();
        int last = (int) Math.min(first + query.size(), SearchQuery.DEEPEST);
        var top = top(query.order(), last);
        var collector = new FacetedCollector(top, query);
        searcher.search(wanted, collector);
        var documents =
                first >= last
                        ? List.<ScoreDoc>of()
                        : List.of(top.topDocs((int) first, query.size()).scoreDocs);
        return new Found(collector.total(), documents, collector.counts());
    }

    private static TopDocsCollector<?> top(SearchOrder order, int size) {
        return switch (order) {
            case RELEVANCE ->
                    new TopScoreDocCollectorManager(size, null, Integer.MAX_VALUE).newCollector();
            case NEWEST -> sorted(NEWEST, size);
            case PUBLISHED -> sorted(PUBLISHED, size);
            case TITLE -> sorted(TITLE, size);
        };
    }

    private static TopDocsCollector<?> sorted(Sort sort, int size) {
        return new TopFieldCollectorManager(sort, size, null, Integer.MAX_VALUE).newCollector();
    }
}
