package vn.cchc.archive.search.internal.query;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import vn.cchc.archive.search.Facet;
import vn.cchc.archive.search.SearchQuery;

/** One facet in one segment. */
interface LeafFacet {

    /**
     * @param counts of the values, to which those of this segment are added at the end
     */
    static LeafFacet of(
            LeafReaderContext leaf, Facet facet, SearchQuery query, Map<String, Integer> counts)
            throws IOException {
        Set<String> chosen = query.chosen().getOrDefault(facet, Set.of());
        return facet == Facet.IN_FORCE
                ? InForceFacet.of(leaf, query.day(), chosen, counts)
                : CodedFacet.of(leaf, facet, chosen, counts);
    }

    /** Looks a document up; whether it has one of the chosen values. */
    boolean read(int document) throws IOException;

    /** Counts the values of the document last looked up. */
    void count();

    void finish() throws IOException;
}
