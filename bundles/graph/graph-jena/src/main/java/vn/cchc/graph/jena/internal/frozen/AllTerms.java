package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.graph.Node;

/** All terms of a build. */
final class AllTerms implements Terms {
    private final Node[] nodes;

    /** Open addressing: number of the term plus one, 0 when the place is free. */
    private final int[] places;

    /**
     * @param nodes each once
     */
    AllTerms(Node[] nodes) {
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

    @Override
    public int id(Node node) {
        int found = places[place(node)];
        return found == 0 ? UNKNOWN : found - 1;
    }

    @Override
    public Node node(int id) {
        return nodes[id];
    }

    @Override
    public int count() {
        return nodes.length;
    }
}
