package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.graph.Node;

/**
 * The terms of a graph, numbered from 0 in the order of their canonical text. Two terms are the
 * same when they are written the same: 1.10 is not 1.1.
 */
sealed interface Terms permits AllTerms, SomeTerms {
    /** Stands for any term in a pattern. */
    int ANY = -1;

    /** A term that no statement has. */
    int UNKNOWN = -2;

    /** Number of the term, or {@link #UNKNOWN}. */
    int id(Node node);

    Node node(int id);

    int count();

    /** Number of the term; {@link #ANY} for a variable, a wildcard and null. */
    default int idOrAny(Node node) {
        return node == null || node.equals(Node.ANY) || node.isVariable() ? ANY : id(node);
    }
}
