package vn.cchc.graph.jena.internal.running;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REGEX that ends with the query's time, however the pattern is made. */
final class StoppableRegex extends ExprFunctionN {
    private final StopSignal signal;
    private final Patterns patterns = new Patterns("REGEX");

    StoppableRegex(ExprList args, StopSignal signal) {
        super(Tags.tagRegex, args);
        this.signal = signal;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        var text = new StoppableText(patterns.text(args.get(0)), signal);
        return NodeValue.makeBoolean(patterns.of(args, 1, 2).matcher(text).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new StoppableRegex(args, signal);
    }
}
