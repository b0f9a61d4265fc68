package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import vn.cchc.archive.search.SearchQuery;
import vn.cchc.archive.search.SearchResult;
import vn.cchc.archive.search.SearchResult.Hit;

/** One search from the words typed to the result. */
public final class Search {
    /** With fewer documents than this more distant ones are looked for as well. */
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final SearchQuery query;

    public Search(IndexSearcher searcher, SearchQuery query) {
        this.searcher = searcher;
        this.query = query;
    }

    public SearchResult run() throws IOException {
        long start = System.nanoTime();
        var typed = TypedReader.read(query.words());
        var plan = new Plan(searcher, typed, query.visibility());
        var found = find(plan.usual());
        boolean loosened = plan.hasWords() && found.total() < FEW;
        if (loosened) {
            found = find(plan.loose());
        }
        return new SearchResult(
                found.total(),
                hits(found, plan.slots()),
                found.facets(),
                loosened ? correction(typed, plan) : Optional.empty(),
                loosened,
                typed.shortened(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private Found find(Query wanted) throws IOException {
        return Found.by(searcher, wanted, query);
    }

    private List<Hit> hits(Found found, List<Slot> slots) throws IOException {
        var reader = new HitReader(searcher, slots);
        var hits = new ArrayList<Hit>();
        for (ScoreDoc document : found.documents()) {
            hits.add(reader.read(document));
        }
        return hits;
    }

    private Optional<String> correction(Typed typed, Plan plan) throws IOException {
        int now = searcher.count(plan.strict());
        if (now >= FEW) {
            return Optional.empty();
        }
        var other = new Correction(new Vocabulary(searcher.getIndexReader()), typed).text();
        if (other.isEmpty()) {
            return Optional.empty();
        }
        var corrected = new Plan(searcher, TypedReader.read(other.get()), query.visibility());
        int then = searcher.count(corrected.strict());
        return Correction.isClearlyMore(then, now) ? other : Optional.empty();
    }
}
