package vn.cchc.graph.jena.internal.frozen;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;
import vn.cchc.graph.jena.internal.search.SearchPredicate;

/**
 * Basic graph patterns with the triple patterns in the order in which they are matched. The engine
 * takes a filter in as soon as the patterns before it give it values, and so cuts the pattern in
 * two: in the order of the text the first part may be the whole graph.
 */
public final class OrderedPatterns extends TransformCopy {
    private final FrozenGraph graph;

    public OrderedPatterns(FrozenGraph graph) {
        this.graph = graph;
    }

    /** What is searched for may come from the patterns before, so a search stays where it is. */
    @Override
    public Op transform(OpBGP whole) {
        BasicPattern pattern = whole.getPattern();
        boolean searches =
                pattern.getList().stream()
                        .anyMatch(triple -> triple.getPredicate().hasURI(SearchPredicate.IRI));
        return searches || pattern.size() < 2 ? whole : new OpBGP(Join.ordered(pattern, graph));
    }
}
