package vn.cchc.graph.jena.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.Problem;

/**
 * What a query may not do although the grammar allows it: reach another server, call what is not of
 * SPARQL 1.1, or carry a path too long to run.
 */
final class QueryRules {
    static final int PATH_OPERATORS = 10;

    private final AllowedFunctions functions;

    QueryRules(AllowedFunctions functions) {
        this.functions = functions;
    }

    /** Every rule the query breaks; empty when it may run. */
    List<Problem> broken(Query query) {
        var problems = new ArrayList<Problem>();
        check(query, problems, 0);
        return problems.stream().distinct().toList();
    }

    void check(Query query, List<Problem> problems, int depth) {
        if (query.isJsonType() || query.isUnknownType() || query.isConstructQuad()) {
            problems.add(QueryProblems.construct("this form of query"));
        }
        var expressions = new ExpressionRules(this, functions, problems);
        query.getProject().getExprs().values().forEach(e -> expressions.check(e, depth));
        query.getGroupBy().getExprs().values().forEach(e -> expressions.check(e, depth));
        query.getAggregators().forEach(e -> expressions.check(e, depth));
        query.getHavingExprs().forEach(e -> expressions.check(e, depth));
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(o -> expressions.check(o.getExpression(), depth));
        }
        if (query.getQueryPattern() != null) {
            new PatternRules(this, expressions, problems).check(query.getQueryPattern(), depth);
        }
    }
}
