package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The compiled pattern of an expression; the last one is kept, since most are constant. */
final class Patterns {
    private final String function;
    private String pattern;
    private String flags;
    private Pattern compiled;

    Patterns(String function) {
        this.function = function;
    }

    /** The pattern at {@code at}, with the flags after {@code flagsAt} when they are there. */
    Pattern of(List<NodeValue> args, int at, int flagsAt) {
        String newPattern = text(args.get(at));
        String newFlags = args.size() > flagsAt ? text(args.get(flagsAt)) : null;
        if (!newPattern.equals(pattern) || !java.util.Objects.equals(newFlags, flags)) {
            compiled = RegexEngine.makePattern(function, newPattern, newFlags);
            pattern = newPattern;
            flags = newFlags;
        }
        return compiled;
    }

    String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }
}
