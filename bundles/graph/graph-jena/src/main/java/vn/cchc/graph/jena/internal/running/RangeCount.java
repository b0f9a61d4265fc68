package vn.cchc.graph.jena.internal.running;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import vn.cchc.graph.jena.internal.frozen.FrozenGraph;

/**
 * COUNT over one triple pattern in which no variable comes twice: the length of a range, read
 * without a walk through it.
 */
final class RangeCount {
    private RangeCount() {}

    /** The one row of the group; empty when it is no such count. */
    static Optional<Binding> of(OpGroup group, FrozenGraph graph) {
        if (!group.getGroupVars().isEmpty()
                || group.getAggregators().isEmpty()
                || !(group.getSubOp() instanceof OpBGP bgp)
                || bgp.getPattern().size() != 1) {
            return Optional.empty();
        }
        Triple pattern = bgp.getPattern().get(0);
        Set<Node> variables = variables(pattern);
        boolean counts =
                group.getAggregators().stream()
                        .allMatch(aggregate -> counts(aggregate.getAggregator(), variables));
        return variables.isEmpty() || !counts
                ? Optional.empty()
                : Optional.of(row(group.getAggregators(), count(pattern, graph)));
    }

    /** The variables of the pattern; none when one comes twice. */
    private static Set<Node> variables(Triple pattern) {
        Set<Node> variables = new HashSet<>();
        for (Node node :
                List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            if (Var.isVar(node) && !variables.add(node)) {
                return Set.of();
            }
        }
        return variables;
    }

    private static boolean counts(Aggregator aggregate, Set<Node> variables) {
        if (aggregate instanceof AggCount) {
            return true;
        }
        Expr counted =
                aggregate instanceof AggCountVar ? aggregate.getExprList().get(0) : NodeValue.TRUE;
        return counted.isVariable() && variables.contains(counted.asVar());
    }

    private static int count(Triple pattern, FrozenGraph graph) {
        return graph.count(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    private static Binding row(List<ExprAggregator> aggregates, int count) {
        var row = Binding.builder();
        Node number = NodeValue.makeInteger(count).asNode();
        aggregates.forEach(aggregate -> row.add(aggregate.getVar(), number));
        return row.build();
    }
}
