package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.graph.Node;

/**
 * The terms of a build, numbered from 0 in the order of their canonical text. Two terms are the
 * same when they are written the same: 1.10 is not 1.1.
 */
final class Terms {
    /** Stands for any term in a pattern. */
    static final int ANY = -1;

    /** A term that no statement has. */
    static final int UNKNOWN = -2;

    private final Node[] nodes;

    /** Open addressing: number of the term plus one, 0 when the place is free. */
    private final int[] places;

    /**
     * @param nodes each once
     */
    Terms(Node[] nodes) {
        this.nodes = nodes;
        this.places = new int[Integer.highestOneBit(Math.max(8, nodes.length)) * 4];
        for (int id = 0; id < nodes.length; id++) {
            places[place(nodes[id])] = id + 1;
        }
    }

    private int place(Node node) {
        int mask = places.length - 1;
        int hash = node.hashCode() * 0x9E3779B9;
        int at = (hash ^ hash >>> 16) & mask;
        while (places[at] != 0 && !nodes[places[at] - 1].equals(node)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Number of the term, or {@link #UNKNOWN}. */
    int id(Node node) {
        int found = places[place(node)];
        return found == 0 ? UNKNOWN : found - 1;
    }

    /** Number of the term; {@link #ANY} for a variable, a wildcard and null. */
    int idOrAny(Node node) {
        return node == null || node.equals(Node.ANY) || node.isVariable() ? ANY : id(node);
    }

    Node node(int id) {
        return nodes[id];
    }

    int count() {
        return nodes.length;
    }
}
