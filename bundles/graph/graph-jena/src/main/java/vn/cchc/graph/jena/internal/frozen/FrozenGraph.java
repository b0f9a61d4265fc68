package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import vn.cchc.graph.jena.internal.data.Poll;
import vn.cchc.graph.jena.internal.data.ReadOnlyGraph;

/**
 * One graph of a build as Jena sees it. The arrays behind it are shared by all; the view itself is
 * made for one query and ends it when the poll throws, because the engine looks at its own stop
 * signal only between rows and a closure over a property path may run for minutes without one.
 */
public final class FrozenGraph extends ReadOnlyGraph {
    private final Terms terms;
    private final Triples triples;
    private final Poll poll;

    FrozenGraph(Terms terms, Triples triples, Runnable poll) {
        this.terms = terms;
        this.triples = triples;
        this.poll = new Poll(poll);
    }

    Terms terms() {
        return terms;
    }

    Triples triples() {
        return triples;
    }

    Poll poll() {
        return poll;
    }

    private Matches matches(Triple pattern) {
        poll.step();
        return new Matches(triples)
                .of(
                        terms.idOrAny(pattern.getSubject()),
                        terms.idOrAny(pattern.getPredicate()),
                        terms.idOrAny(pattern.getObject()));
    }

    /** How many statements match, without walking through them. */
    public int count(Node subject, Node predicate, Node object) {
        return matches(Triple.createMatch(subject, predicate, object)).size();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Matches matches = matches(pattern);
        return new NiceIterator<>() {
            @Override
            public boolean hasNext() {
                return matches.size() > 0;
            }

            @Override
            public Triple next() {
                poll.step();
                ensureHasNext();
                matches.next();
                return Triple.create(
                        terms.node(matches.subject()),
                        terms.node(matches.predicate()),
                        terms.node(matches.object()));
            }
        };
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return matches(pattern).size() > 0;
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }
}
