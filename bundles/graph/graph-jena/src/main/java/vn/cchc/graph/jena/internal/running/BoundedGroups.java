package vn.cchc.graph.jena.internal.running;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Ends a query whose GROUP_CONCATs gather more text than an answer could hold. */
final class BoundedGroups extends TransformCopy {
    private final long characters;
    private long gathered;

    /**
     * @param characters of all groups together
     */
    BoundedGroups(long characters) {
        this.characters = characters;
    }

    @Override
    public Op transform(OpGroup group, Op inside) {
        List<ExprAggregator> bounded = group.getAggregators().stream().map(this::bounded).toList();
        return OpGroup.create(inside, group.getGroupVars(), bounded);
    }

    private ExprAggregator bounded(ExprAggregator aggregate) {
        Aggregator gathering = aggregate.getAggregator();
        boolean text =
                gathering instanceof AggGroupConcat || gathering instanceof AggGroupConcatDistinct;
        if (!text) {
            return aggregate;
        }
        Expr measured = new Measured(gathering.getExprList().get(0));
        return new ExprAggregator(aggregate.getVar(), gathering.copy(new ExprList(measured)));
    }

    /** The same value, counted. */
    private final class Measured extends ExprFunction1 {
        Measured(Expr expression) {
            super(expression, "measured");
        }

        @Override
        public NodeValue eval(NodeValue value) {
            gathered += value.asUnquotedString().length() + 1L;
            if (gathered > characters) {
                throw new BoundedBuffer.Full();
            }
            return value;
        }

        @Override
        public Expr copy(Expr expression) {
            return new Measured(expression);
        }
    }
}
