package vn.cchc.graph.jena.internal.running;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/**
 * A view of the graph for one query that ends with it. The engine itself looks at its stop signal
 * only between rows, and a closure over a property path may run for minutes without finishing one.
 */
final class StoppableGraph extends WrappedGraph {
    private final StopSignal signal;

    StoppableGraph(Graph base, StopSignal signal) {
        super(base);
        this.signal = signal;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return watched(base.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return watched(base.find(s, p, o));
    }

    @Override
    public boolean contains(Node s, Node p, Node o) {
        signal.check();
        return base.contains(s, p, o);
    }

    @Override
    public boolean contains(Triple triple) {
        signal.check();
        return base.contains(triple);
    }

    private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found) {
        signal.check();
        return new NiceIterator<>() {
            @Override
            public boolean hasNext() {
                signal.check();
                return found.hasNext();
            }

            @Override
            public Triple next() {
                return found.next();
            }

            @Override
            public void close() {
                found.close();
            }
        };
    }
}
