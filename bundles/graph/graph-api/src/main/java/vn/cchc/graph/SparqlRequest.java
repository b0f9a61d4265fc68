package vn.cchc.graph;

import java.util.List;

/**
 * A query as the SPARQL 1.1 Protocol sends it.
 *
 * @param dataset the graphs it runs on; takes the place of those the query names itself
 * @param accept media ranges the client wants, as in the HTTP header; empty for the default
 */
public record SparqlRequest(String query, Dataset dataset, String accept) {

    /** A query that says itself which graphs it runs on. */
    public static SparqlRequest of(String query, String accept) {
        return new SparqlRequest(query, Dataset.OF_THE_QUERY, accept);
    }

    /**
     * The data set of a query, by the names of graphs.
     *
     * @param defaultGraphs whose statements together are the default graph
     * @param namedGraphs which GRAPH finds
     */
    public record Dataset(List<String> defaultGraphs, List<String> namedGraphs) {
        /** What the query says with FROM and FROM NAMED; everything when it says nothing. */
        public static final Dataset OF_THE_QUERY = new Dataset(List.of(), List.of());

        public Dataset {
            defaultGraphs = List.copyOf(defaultGraphs);
            namedGraphs = List.copyOf(namedGraphs);
        }

        public boolean ofTheQuery() {
            return defaultGraphs.isEmpty() && namedGraphs.isEmpty();
        }
    }
}
