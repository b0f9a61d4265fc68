package vn.cchc.graph.jena.internal.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import vn.cchc.graph.jena.internal.data.Poll;

/**
 * Matches a basic graph pattern by loops nested in each other, one for each triple pattern, on
 * numbers of terms. Terms are looked up only for rows that are complete.
 */
final class Join {
    private final Terms terms;
    private final Poll poll;
    private final List<Var> variables = new ArrayList<>();
    private final Slots[] patterns;
    private final JoinOrder order;
    private final Matches[] loops;

    /** For each variable its term, or {@link Terms#ANY}. */
    private final int[] values;

    /** The pattern of each loop, from the outermost. */
    private Slots[] nested;

    /** The innermost loop that is under way; -1 when all are through. */
    private int depth = -1;

    Join(BasicPattern pattern, FrozenGraph graph) {
        this.terms = graph.terms();
        this.poll = graph.poll();
        this.patterns = pattern.getList().stream().map(this::slots).toArray(Slots[]::new);
        this.values = new int[variables.size()];
        this.order = new JoinOrder(graph.triples(), patterns);
        this.loops = new Matches[patterns.length];
        Arrays.setAll(loops, i -> new Matches(graph.triples()));
    }

    /** The triple patterns as the loops are nested when no variable has a value. */
    static BasicPattern ordered(BasicPattern pattern, FrozenGraph graph) {
        var join = new Join(pattern, graph);
        Arrays.fill(join.values, Terms.ANY);
        var places = List.of(join.patterns);
        var ordered = new BasicPattern();
        for (Slots next : join.order.of(join.values)) {
            ordered.add(pattern.get(places.indexOf(next)));
        }
        return ordered;
    }

    private Slots slots(Triple triple) {
        return new Slots(
                slot(triple.getSubject()), slot(triple.getPredicate()), slot(triple.getObject()));
    }

    private int slot(Node node) {
        if (!Var.isVar(node)) {
            return terms.idOrAny(node);
        }
        Var variable = Var.alloc(node);
        if (!variables.contains(variable)) {
            variables.add(variable);
        }
        return Slots.variable(variables.indexOf(variable));
    }

    /** Begins with what a row already says. */
    void start(Binding row) {
        poll.step();
        for (int i = 0; i < values.length; i++) {
            Node value = row.get(variables.get(i));
            values[i] = value == null ? Terms.ANY : terms.id(value);
        }
        nested = order.of(values);
        open(0);
    }

    private void open(int loop) {
        depth = loop;
        Slots pattern = nested[loop];
        pattern.free(values);
        loops[loop].of(
                Slots.value(pattern.subject, values),
                Slots.value(pattern.predicate, values),
                Slots.value(pattern.object, values));
    }

    /** Goes to the next row; false when there is none. */
    boolean next() {
        while (depth >= 0) {
            if (!advance(loops[depth], nested[depth])) {
                depth--;
            } else if (depth == loops.length - 1) {
                return true;
            } else {
                open(depth + 1);
            }
        }
        return false;
    }

    /** The next match of the innermost loop in which a variable has one value in all its places. */
    private boolean advance(Matches loop, Slots pattern) {
        pattern.release(values);
        while (loop.next()) {
            poll.step();
            if (pattern.take(loop, values)) {
                return true;
            }
            pattern.release(values);
        }
        return false;
    }

    boolean has(Var variable) {
        return variables.contains(variable);
    }

    /** Of a variable that the pattern has. */
    int number(Var variable) {
        return variables.indexOf(variable);
    }

    /** The term of a variable in the row it is at. */
    int term(int number) {
        return values[number];
    }

    /** The row that comes of the one begun with. */
    Binding row(Binding begun) {
        var row = Binding.builder(begun);
        for (int i = 0; i < values.length; i++) {
            if (!begun.contains(variables.get(i))) {
                row.add(variables.get(i), terms.node(values[i]));
            }
        }
        return row.build();
    }
}
