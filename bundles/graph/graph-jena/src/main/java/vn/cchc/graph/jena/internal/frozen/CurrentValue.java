package vn.cchc.graph.jena.internal.frozen;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * Stands for a variable: has the value of the term it was set to last. Terms that come again are
 * read once.
 */
final class CurrentValue extends ExprFunction0 {
    /** Values kept: figures repeat, and what does not repeat need not be kept. */
    private static final int MOST = 20_000;

    private final Terms terms;
    private final Map<Integer, NodeValue> read = new HashMap<>();
    private NodeValue value;

    CurrentValue(Terms terms) {
        super("current");
        this.terms = terms;
    }

    void set(int term) {
        value = read.get(term);
        if (value == null) {
            value = NodeValue.makeNode(terms.node(term));
            if (read.size() < MOST) {
                read.put(term, value);
            }
        }
    }

    /** As the only argument of an aggregate. */
    ExprList alone() {
        return new ExprList(this);
    }

    @Override
    public NodeValue eval(FunctionEnv context) {
        return value;
    }

    @Override
    public Expr copy() {
        return this;
    }
}
