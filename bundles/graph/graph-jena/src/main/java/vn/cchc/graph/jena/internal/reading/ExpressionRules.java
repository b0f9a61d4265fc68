package vn.cchc.graph.jena.internal.reading;

import java.util.List;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.Problem;

/** The rules for expressions: the built-ins of the grammar, casts, the aggregates of SPARQL 1.1. */
final class ExpressionRules {
    private final QueryRules queries;
    private final AllowedFunctions functions;
    private final List<Problem> problems;

    ExpressionRules(QueryRules queries, AllowedFunctions functions, List<Problem> problems) {
        this.queries = queries;
        this.functions = functions;
        this.problems = problems;
    }

    void check(Expr expression, int depth) {
        if (expression instanceof ExprAggregator aggregate) {
            checkAggregator(aggregate.getAggregator(), depth);
        } else if (expression instanceof ExprFunctionOp exists) {
            new PatternRules(queries, this, problems).check(exists.getElement(), depth + 1);
        } else if (expression instanceof ExprFunction function) {
            checkFunction(function);
            function.getArgs().forEach(e -> check(e, depth));
        }
    }

    private void checkFunction(ExprFunction function) {
        if (function instanceof E_Function called && !functions.isRegistered(iri(called))) {
            problems.add(QueryProblems.function(iri(called)));
        } else if (function instanceof E_Call) {
            problems.add(QueryProblems.construct("CALL"));
        }
    }

    private static String iri(E_Function called) {
        return called.getFunctionIRI();
    }

    private void checkAggregator(Aggregator aggregator, int depth) {
        if (aggregator instanceof AggCustom custom) {
            problems.add(QueryProblems.function(custom.getIRI()));
        }
        if (aggregator.getExprList() != null) {
            aggregator.getExprList().forEach(e -> check(e, depth));
        }
    }
}
