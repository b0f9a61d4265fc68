package vn.cchc.graph.jena.internal.data;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Gathers the statements of a build. Filled by one thread; of no use after {@link #finish}. */
public interface BuildMaker extends AutoCloseable {

    /**
     * A statement in a named graph, and so in the graph of all; saying it twice changes nothing.
     *
     * @throws IllegalArgumentException for a term that RDF 1.1 does not have
     */
    void add(Node graph, Triple triple);

    BuildData finish();

    /** Gives up what is not finished. */
    @Override
    void close();
}
