package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.AbstractIterHashJoin;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import vn.cchc.graph.jena.internal.frozen.Existence;
import vn.cchc.graph.jena.internal.frozen.FrozenGraph;
import vn.cchc.graph.jena.internal.frozen.GroupedJoin;

/**
 * Carries out a plan as the engine does, but for six steps: joins may be closed at any time,
 * sorting takes only so many rows (ORDER BY with a small LIMIT keeps few and needs no bound), a
 * filter that fails ends the query instead of writing a line to the log for every row, a count that
 * is the length of a range is read, and groups of a pattern are made, and whether one has a match
 * is found, on numbers of terms.
 */
final class BoundedExecutor extends OpExecutor {

    /** More rows than may be sorted. */
    static final class TooManyToSort extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyToSort() {
            super("too many rows to sort", null, false, false);
        }
    }

    private final long sorted;

    BoundedExecutor(ExecutionContext context, long sorted) {
        super(context);
        this.sorted = sorted;
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        QueryIterator rows = super.exec(op, input);
        return rows instanceof AbstractIterHashJoin ? new ClosableJoin(rows, execCxt) : rows;
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        var counted = new Counted(exec(order.getSubOp(), input));
        return new QueryIterSort(counted, order.getConditions(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        QueryIterator rows = exec(filter.getSubOp(), input);
        for (Expr expression : filter.getExprs()) {
            rows = new Filtered(rows, condition(expression));
        }
        return rows;
    }

    private Predicate<Binding> condition(Expr expression) {
        return activeGraph()
                .flatMap(graph -> Existence.of(expression, graph))
                .map(existence -> (Predicate<Binding>) existence::holds)
                .orElse(row -> expression.isSatisfied(row, execCxt));
    }

    /** When its terms have numbers. */
    private Optional<FrozenGraph> activeGraph() {
        return Optional.ofNullable(execCxt.getActiveGraph())
                .filter(FrozenGraph.class::isInstance)
                .map(FrozenGraph.class::cast);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        var active = activeGraph();
        if (input.isJoinIdentity() && active.isPresent()) {
            var graph = active.get();
            Optional<Binding> count = RangeCount.of(group, graph);
            if (count.isPresent()) {
                input.close();
                return QueryIterSingleton.create(count.get(), execCxt);
            }
            Optional<List<Binding>> groups = GroupedJoin.of(group, graph, execCxt);
            if (groups.isPresent()) {
                input.close();
                return QueryIterPlainWrapper.create(groups.get().iterator(), execCxt);
            }
        }
        return super.execute(group, input);
    }

    private final class Counted extends QueryIterProcessBinding {
        private long seen;

        Counted(QueryIterator rows) {
            super(rows, execCxt);
        }

        @Override
        public Binding accept(Binding row) {
            if (++seen > sorted) {
                throw new TooManyToSort();
            }
            return row;
        }
    }

    private final class Filtered extends QueryIterProcessBinding {
        private final Predicate<Binding> condition;

        Filtered(QueryIterator rows, Predicate<Binding> condition) {
            super(rows, execCxt);
            this.condition = condition;
        }

        @Override
        public Binding accept(Binding row) {
            try {
                return condition.test(row) ? row : null;
            } catch (ExprException e) {
                // An expression without a value does not hold.
                return null;
            }
        }
    }
}
