package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult.FacetCount;

/**
 * Counts facets while documents are found, and hands on those that fit in every facet. A document
 * that fits in all facets but one counts in that one, so what is chosen in a facet leaves the other
 * choices of the same facet on the table.
 */
final class FacetedCollector implements Collector {
    private static final int MOST_VALUES = 200;

    private final Collector hits;
    private final SearchQuery query;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private long total;

    FacetedCollector(Collector hits, SearchQuery query) {
        this.hits = hits;
        this.query = query;
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    long total() {
        return total;
    }

    Map<Facet, List<FacetCount>> counts() {
        var result = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        counts.forEach((facet, values) -> result.put(facet, sorted(values)));
        return result;
    }

    private static List<FacetCount> sorted(Map<String, Integer> values) {
        return values.entrySet().stream()
                .map(value -> new FacetCount(value.getKey(), value.getValue()))
                .sorted(
                        Comparator.comparingInt(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .limit(MOST_VALUES)
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var facets = new ArrayList<LeafFacet>();
        for (Facet facet : Facet.values()) {
            facets.add(LeafFacet.of(leaf, facet, query, counts.get(facet)));
        }
        return new Leaf(hits.getLeafCollector(leaf), facets);
    }

    private final class Leaf implements LeafCollector {
        private final LeafCollector inner;
        private final List<LeafFacet> facets;

        Leaf(LeafCollector inner, List<LeafFacet> facets) {
            this.inner = inner;
            this.facets = facets;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            inner.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            LeafFacet failing = null;
            int failures = 0;
            for (var facet : facets) {
                if (!facet.read(document)) {
                    failing = facet;
                    failures++;
                }
            }
            if (failures == 0) {
                facets.forEach(LeafFacet::count);
                total++;
                inner.collect(document);
            } else if (failures == 1) {
                failing.count();
            }
        }

        @Override
        public void finish() throws IOException {
            for (var facet : facets) {
                facet.finish();
            }
            inner.finish();
        }
    }
}
