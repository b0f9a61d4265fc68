package vn.cchc.graph.jena.internal.running;

import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Puts bounded expressions in the place of the engine's where those could take all time or memory,
 * or break the whole query instead of one row.
 */
final class BoundedExpressions extends ExprTransformCopy {
    /** Characters of a text made by an expression: doubling it forty times ends early. */
    static final int TEXT = 65_536;

    private final StopSignal signal;

    BoundedExpressions(StopSignal signal) {
        this.signal = signal;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_Divide) {
            return new Division(left, right);
        }
        return function instanceof E_Add
                ? new Addition(left, right)
                : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        if (function instanceof E_StrConcat) {
            return new Concatenation(args);
        }
        if (function instanceof E_Regex) {
            return new StoppableRegex(args, signal);
        }
        if (function instanceof E_StrReplace) {
            return new StoppableReplace(args, signal);
        }
        return super.transform(function, args);
    }

    /** Ends one row when the text is too long, as any error in an expression does. */
    static void bounded(long characters) {
        if (characters > TEXT) {
            throw new ExprEvalException("Text longer than " + TEXT + " characters");
        }
    }

    /** Texts are no numbers: the engine would join them, which SPARQL does not, to any length. */
    private static final class Addition extends E_Add {
        Addition(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (left.isString() && right.isString()) {
                throw new ExprEvalException("Texts cannot be added");
            }
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Addition(left, right);
        }
    }

    /** CONCAT with a bounded result. */
    private static final class Concatenation extends E_StrConcat {
        Concatenation(ExprList args) {
            super(args);
        }

        @Override
        public NodeValue eval(java.util.List<NodeValue> args) {
            long length = 0;
            for (NodeValue value : args) {
                length += value.asUnquotedString().length();
            }
            bounded(length);
            return super.eval(args);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Concatenation(args);
        }
    }
}
