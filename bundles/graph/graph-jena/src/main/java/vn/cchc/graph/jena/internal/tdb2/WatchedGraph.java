package vn.cchc.graph.jena.internal.tdb2;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import vn.cchc.graph.jena.internal.data.Poll;
import vn.cchc.graph.jena.internal.data.ReadOnlyGraph;

/** A graph in TDB2 for one query: every step looks at its stop signal. */
final class WatchedGraph extends ReadOnlyGraph {
    private final Graph graph;
    private final Poll poll;

    WatchedGraph(Graph graph, Poll poll) {
        this.graph = graph;
        this.poll = poll;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        poll.step();
        return kept(pattern).mapWith(this::told);
    }

    private ExtendedIterator<Triple> kept(Triple pattern) {
        return possible(pattern)
                ? graph.find(
                        pattern.getMatchSubject(),
                        pattern.getMatchPredicate(),
                        kept(pattern.getMatchObject()))
                : NullIterator.instance();
    }

    /** TDB2 fails when a text stands where none can. */
    private static boolean possible(Triple pattern) {
        Node subject = pattern.getSubject();
        Node predicate = pattern.getPredicate();
        return !(subject.isConcrete() && subject.isLiteral())
                && !(predicate.isConcrete() && !predicate.isURI());
    }

    private static Node kept(Node object) {
        return object == null ? null : AsWritten.kept(object);
    }

    private Triple told(Triple kept) {
        poll.step();
        Node object = AsWritten.told(kept.getObject());
        return object == kept.getObject()
                ? kept
                : Triple.create(kept.getSubject(), kept.getPredicate(), object);
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        poll.step();
        var found = kept(pattern);
        try {
            return found.hasNext();
        } finally {
            found.close();
        }
    }
}
