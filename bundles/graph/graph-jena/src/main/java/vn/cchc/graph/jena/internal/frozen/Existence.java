package vn.cchc.graph.jena.internal.frozen;

import java.util.Optional;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/**
 * EXISTS and NOT EXISTS of a basic graph pattern, on numbers of terms: the engine would plan the
 * pattern anew for every row.
 */
public final class Existence {
    private final Join join;
    private final boolean wanted;

    private Existence(Join join, boolean wanted) {
        this.join = join;
        this.wanted = wanted;
    }

    /** Empty when the expression is of another kind. */
    public static Optional<Existence> of(Expr expression, FrozenGraph graph) {
        boolean exists = expression instanceof E_Exists;
        if ((exists || expression instanceof E_NotExists)
                && ((ExprFunctionOp) expression).getGraphPattern() instanceof OpBGP pattern
                && !pattern.getPattern().isEmpty()) {
            return Optional.of(new Existence(new Join(pattern.getPattern(), graph), exists));
        }
        return Optional.empty();
    }

    /** Whether the filter lets a row pass. */
    public boolean holds(Binding row) {
        join.start(row);
        return join.next() == wanted;
    }
}
