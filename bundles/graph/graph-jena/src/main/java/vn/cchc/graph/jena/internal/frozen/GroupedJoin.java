package vn.cchc.graph.jena.internal.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * GROUP BY variables of a basic graph pattern, with counts, sums, means and extremes of variables.
 * Groups are told apart by numbers of terms, no row is made, and a term is read as a value once;
 * what a sum or a mean is, the engine's own aggregates say.
 */
public final class GroupedJoin {
    /** Aggregates of one value; each of these classes is without DISTINCT. */
    private static final Set<Class<?>> OF_A_VALUE =
            Set.of(AggCountVar.class, AggSum.class, AggAvg.class, AggMin.class, AggMax.class);

    private static final int ROWS = -1;

    private final Join join;
    private final Terms terms;
    private final List<Var> names;
    private final int[] key;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Key, Accumulator[]> groups = new HashMap<>();

    /**
     * An aggregate.
     *
     * @param number of its variable in the join, or {@link #ROWS}
     */
    private record Column(Var name, Aggregator aggregate, CurrentValue current, int number) {}

    /** The terms of a group's variables. */
    private record Key(int[] terms) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(terms, key.terms);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(terms);
        }
    }

    private GroupedJoin(OpGroup group, Join join, Terms terms) {
        this.join = join;
        this.terms = terms;
        this.names = group.getGroupVars().getVars();
        this.key = new int[names.size()];
        group.getAggregators().forEach(this::add);
    }

    private void add(ExprAggregator aggregate) {
        var own = aggregate.getAggregator();
        var current = new CurrentValue(terms);
        columns.add(
                countsRows(own)
                        ? new Column(aggregate.getVar(), new AggCount(), current, ROWS)
                        : new Column(
                                aggregate.getVar(),
                                own.copy(current.alone()),
                                current,
                                join.number(own.getExprList().get(0).asVar())));
    }

    /** In a pattern every variable has a value, so to count one is to count rows. */
    private static boolean countsRows(Aggregator aggregate) {
        return aggregate instanceof AggCount || aggregate instanceof AggCountVar;
    }

    /** A row for each group; empty when the group is of another kind, or has no row at all. */
    public static Optional<List<Binding>> of(
            OpGroup group, FrozenGraph graph, FunctionEnv context) {
        if (!(group.getSubOp() instanceof OpBGP pattern)
                || pattern.getPattern().isEmpty()
                || !group.getGroupVars().getExprs().isEmpty()) {
            return Optional.empty();
        }
        var join = new Join(pattern.getPattern(), graph);
        boolean known =
                group.getGroupVars().getVars().stream().allMatch(join::has)
                        && group.getAggregators().stream().allMatch(a -> known(a, join));
        return known
                ? Optional.of(new GroupedJoin(group, join, graph.terms()).rows(context))
                        .filter(rows -> !rows.isEmpty())
                : Optional.empty();
    }

    private static boolean known(ExprAggregator aggregate, Join join) {
        Aggregator own = aggregate.getAggregator();
        if (own instanceof AggCount) {
            return true;
        }
        Expr value = OF_A_VALUE.contains(own.getClass()) ? own.getExprList().get(0) : null;
        return value != null && value.isVariable() && join.has(value.asVar());
    }

    private List<Binding> rows(FunctionEnv context) {
        var nothing = BindingFactory.root();
        join.start(nothing);
        while (join.next()) {
            var group = group();
            for (int i = 0; i < group.length; i++) {
                var column = columns.get(i);
                if (column.number() != ROWS) {
                    column.current().set(join.term(column.number()));
                }
                group[i].accumulate(nothing, context);
            }
        }
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    private Accumulator[] group() {
        for (int i = 0; i < key.length; i++) {
            key[i] = join.term(join.number(names.get(i)));
        }
        var known = groups.get(new Key(key));
        if (known != null) {
            return known;
        }
        var made =
                columns.stream()
                        .map(column -> column.aggregate().createAccumulator())
                        .toArray(Accumulator[]::new);
        groups.put(new Key(key.clone()), made);
        return made;
    }

    private Binding row(Key group, Accumulator[] aggregates) {
        var row = Binding.builder();
        for (int i = 0; i < names.size(); i++) {
            row.add(names.get(i), terms.node(group.terms()[i]));
        }
        for (int i = 0; i < aggregates.length; i++) {
            var value = aggregates[i].getValue();
            if (value != null) {
                row.add(columns.get(i).name(), value.asNode());
            }
        }
        return row.build();
    }
}
