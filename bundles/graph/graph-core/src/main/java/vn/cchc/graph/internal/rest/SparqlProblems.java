package vn.cchc.graph.internal.rest;

import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** What can be wrong with a request before its query is read. */
final class SparqlProblems {
    private SparqlProblems() {}

    static Refusal noQuery() {
        return refuse(
                "GRA-401",
                "query",
                "There is no query.",
                "Send one as the parameter query, or as the body.");
    }

    static Refusal severalQueries() {
        return refuse(
                "GRA-402", "query", "There is more than one query.", "Send one query a request.");
    }

    static Refusal otherDataset() {
        return refuse(
                "GRA-403",
                "default-graph-uri, named-graph-uri",
                "Queries are answered from the public graph alone.",
                "Leave the parameter out.");
    }

    static Refusal update() {
        return refuse(
                "GRA-404",
                "update",
                "The graph is read-only.",
                "Send a query as the parameter query.");
    }

    static Refusal tooLong(int bytes) {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                new Problem(
                        "GRA-405",
                        "",
                        "The request is longer than " + bytes + " bytes.",
                        "Send a shorter query."));
    }

    static Refusal notUtf8() {
        return refuse("GRA-407", "", "The body is not text in UTF-8.", "Send it in UTF-8.");
    }

    private static Refusal refuse(String code, String where, String what, String remedy) {
        return new Refusal(Refusal.Kind.INVALID, new Problem(code, where, what, remedy));
    }
}
