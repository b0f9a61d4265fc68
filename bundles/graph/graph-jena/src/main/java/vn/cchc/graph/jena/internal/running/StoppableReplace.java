package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** REPLACE that ends with the query's time and makes no text beyond the bound. */
final class StoppableReplace extends ExprFunctionN {
    private final StopSignal signal;
    private final Patterns patterns = new Patterns("REPLACE");

    StoppableReplace(ExprList args, StopSignal signal) {
        super(Tags.tagReplace, args);
        this.signal = signal;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = patterns.text(args.get(0));
        var matcher = patterns.of(args, 1, 3).matcher(new StoppableText(text, signal));
        String replaced = replace(matcher, text, patterns.text(args.get(2)));
        return replaced.equals(text) ? args.get(0) : sameKind(replaced, args.get(0).asNode());
    }

    private static String replace(Matcher matcher, String text, String by) {
        var made = new StringBuilder();
        boolean found = false;
        try {
            while (matcher.find()) {
                // After the first match, an empty one adds nothing (XPath, unlike Java).
                if (found && matcher.start() == matcher.end()) {
                    continue;
                }
                found = true;
                matcher.appendReplacement(made, by);
                BoundedExpressions.bounded(made.length());
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: not a replacement");
        }
        matcher.appendTail(made);
        BoundedExpressions.bounded(made.length());
        return found ? made.toString() : text;
    }

    private static NodeValue sameKind(String text, Node like) {
        String language = like.getLiteralLanguage();
        return NodeValue.makeNode(
                language.isEmpty()
                        ? NodeFactory.createLiteralString(text)
                        : NodeFactory.createLiteralLang(text, language));
    }

    @Override
    public Expr copy(ExprList args) {
        return new StoppableReplace(args, signal);
    }
}
