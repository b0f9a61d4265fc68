package vn.cchc.graph.internal.rest;

import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** What can be wrong with a request before its query is read. */
final class SparqlProblems {
    private SparqlProblems() {}

    static Refusal noQuery() {
        return refuse(SparqlFault.NO_QUERY.at("query"));
    }

    static Refusal severalQueries() {
        return refuse(SparqlFault.SEVERAL_QUERIES.at("query"));
    }

    static Refusal update() {
        return refuse(SparqlFault.UPDATE.at("update"));
    }

    static Refusal tooLong(int bytes) {
        return new Refusal(Refusal.Kind.TOO_LARGE, SparqlFault.TOO_LONG.at("", bytes));
    }

    static Refusal tooMany(int most) {
        return new Refusal(Refusal.Kind.TOO_MANY, SparqlFault.TOO_MANY_OF_ONE.at("", most));
    }

    static Refusal notUtf8() {
        return refuse(SparqlFault.NOT_UTF8.at(""));
    }

    private static Refusal refuse(Problem problem) {
        return new Refusal(Refusal.Kind.INVALID, problem);
    }
}
