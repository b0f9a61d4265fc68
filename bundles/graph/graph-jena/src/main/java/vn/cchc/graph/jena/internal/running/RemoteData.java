package vn.cchc.graph.jena.internal.running;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;

/** A build that another server keeps and asks. */
public interface RemoteData {

    /** Whether there is a graph of this name. */
    boolean hasGraph(String name);

    /**
     * One execution over there. To be closed.
     *
     * @param query read by the product's own rules; not to be used afterwards
     * @param chosen graphs by name; none for all
     */
    QueryExec execution(Query query, DatasetDescription chosen);
}
