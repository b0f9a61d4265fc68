package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
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
    private static final Sort TITLE =
            new Sort(new SortField(Fields.TITLE_KEY, SortField.Type.STRING), SortField.FIELD_DOC);

    static Found by(IndexSearcher searcher, Query wanted, SearchQuery query) throws IOException {
        var counter = new FacetCounter(query.chosen());
        searcher.search(wanted, counter);
        return new Found(counter.total(), page(searcher, wanted, query), counter.counts());
    }

    /** What cannot be among the first is passed over without its score. */
    private static List<ScoreDoc> page(IndexSearcher searcher, Query wanted, SearchQuery query)
            throws IOException {
        int first = (int) Math.min((query.page() - 1L) * query.size(), SearchQuery.DEEPEST);
        int last = Math.min(first + query.size(), SearchQuery.DEEPEST);
        if (first >= last) {
            return List.of();
        }
        var best = searcher.search(chosen(wanted, query.chosen()), top(query.order(), last));
        return Stream.of(best.scoreDocs).skip(first).toList();
    }

    private static Query chosen(Query wanted, Map<Facet, Set<String>> chosen) {
        var query = new BooleanQuery.Builder().add(wanted, Occur.MUST);
        chosen.forEach(
                (facet, values) ->
                        query.add(
                                SortedSetDocValuesField.newSlowSetQuery(
                                        Fields.of(facet),
                                        values.stream().map(BytesRef::new).toList()),
                                Occur.FILTER));
        return query.build();
    }

    private static CollectorManager<?, ? extends TopDocs> top(SearchOrder order, int size) {
        return switch (order) {
            case RELEVANCE -> new TopScoreDocCollectorManager(size, null, 1);
            case NEWEST -> new TopFieldCollectorManager(NEWEST, size, null, 1);
            case TITLE -> new TopFieldCollectorManager(TITLE, size, null, 1);
        };
    }
}
