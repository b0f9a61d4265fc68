package vn.cchc.graph.jena.internal.outside;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Takes statements of named graphs. */
public interface QuadSink {
    void add(Node graph, Triple statement);
}
