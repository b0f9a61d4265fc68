package vn.cchc.graph.jena.internal;

import java.util.Locale;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Everything this bundle says no with. Where a number is a limit, the problem names it. */
public final class QueryProblems {
    private QueryProblems() {}

    public static Problem tooLong(int bytes, int limit) {
        return new Problem(
                "GRA-101",
                "query",
                "The query is " + bytes + " bytes long; at most " + limit + " are read.",
                "Ask for less in one query, or shorten its VALUES and prefixes.");
    }

    public static Problem tooDeep(String where, int limit) {
        return new Problem(
                "GRA-102",
                where,
                "Brackets are nested more than " + limit + " deep.",
                "Write the query with fewer groups inside one another.");
    }

    public static Problem unreadable(String where, String what) {
        return new Problem(
                "GRA-103", where, what, "Correct the query there; it is read as SPARQL 1.1.");
    }

    public static Problem update() {
        return new Problem(
                "GRA-104",
                "query",
                "This is an update, and the graph is read only.",
                "Send a query: SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }

    public static Problem service(String target) {
        return new Problem(
                "GRA-105",
                target,
                "SERVICE is not carried out: this server asks no other.",
                "Ask the other server yourself and join the answers.");
    }

    public static Problem dataset(String iri) {
        return new Problem(
                "GRA-106",
                iri,
                "FROM and FROM NAMED are not carried out: there is one graph and no other is"
                        + " fetched.",
                "Leave the line out.");
    }

    public static Problem function(String iri) {
        return new Problem(
                "GRA-107",
                iri,
                "This function is not one of SPARQL 1.1 or a cast to an XML Schema type.",
                "Use the built-in functions of SPARQL 1.1.");
    }

    public static Problem predicate(String iri) {
        return new Problem(
                "GRA-108",
                iri,
                "A predicate of this name would run a program instead of matching statements.",
                "Use predicates of the vocabulary.");
    }

    public static Problem path(String path, int operators, int limit) {
        return new Problem(
                "GRA-109",
                path,
                "The property path has " + operators + " operators; at most " + limit + " are run.",
                "Split it into several patterns with variables between them.");
    }

    public static Problem construct(String name) {
        return new Problem(
                "GRA-110",
                name,
                "This is not part of SPARQL 1.1.",
                "Write the query with the forms of SPARQL 1.1.");
    }

    public static Refusal slow(Limits limits) {
        return unavailable(
                new Problem(
                        "GRA-121",
                        "query",
                        String.format(
                                Locale.ROOT,
                                "The answer was not complete after %.3g seconds; nothing of it is"
                                        + " sent.",
                                limits.time().toMillis() / 1000.0),
                        "Name more of what you look for, or ask in parts with LIMIT and OFFSET."));
    }

    public static Refusal tooManyRows(Limits limits) {
        return invalid(
                new Problem(
                        "GRA-122",
                        "query",
                        "The answer has more than "
                                + limits.rows()
                                + " rows or statements; nothing of it is sent.",
                        "Add LIMIT " + limits.rows() + " or less, and OFFSET for the next part."));
    }

    public static Refusal tooManyBytes(Limits limits) {
        return invalid(
                new Problem(
                        "GRA-123",
                        "query",
                        "The answer is longer than "
                                + limits.bytes()
                                + " bytes; nothing of it is sent.",
                        "Add LIMIT and OFFSET, or select fewer columns."));
    }

    public static Refusal busy(Limits limits) {
        return unavailable(
                new Problem(
                        "GRA-124",
                        "query",
                        "All " + limits.concurrent() + " places for queries are taken.",
                        "Try again in a few seconds."));
    }

    public static Refusal memory() {
        return unavailable(
                new Problem(
                        "GRA-125",
                        "query",
                        "The query needs more memory than there is.",
                        "Ask for less at once: fewer rows to sort, group or make distinct."));
    }

    public static Refusal tooInvolved() {
        return invalid(
                new Problem(
                        "GRA-126",
                        "query",
                        "The query has more steps inside one another than can be run.",
                        "Shorten its chains of operators, UNION or OPTIONAL."));
    }

    public static Refusal failed() {
        return unavailable(
                new Problem(
                        "GRA-127",
                        "query",
                        "The query could not be carried out.",
                        "Write it another way; if it should work, tell the administrator."));
    }

    public static Refusal unwritable(String mediaType) {
        return invalid(
                new Problem(
                        "GRA-128",
                        mediaType,
                        "The answer cannot be written in this format.",
                        "Ask for text/turtle or application/n-triples."));
    }

    public static Refusal tooManySorted(Limits limits) {
        return invalid(
                new Problem(
                        "GRA-129",
                        "query",
                        "More than " + limits.sorted() + " rows would have to be sorted.",
                        "Add LIMIT "
                                + Math.min(1_000, limits.rows())
                                + " or less after ORDER BY, or leave ORDER BY out."));
    }

    public static Refusal notAcceptable(String accept, String offered) {
        return new Refusal(
                Refusal.Kind.NOT_ACCEPTABLE,
                new Problem(
                        "GRA-131",
                        "Accept: " + accept,
                        "No format of this list is offered.",
                        "Accept one of " + offered + "."));
    }

    public static Refusal notTurtle(String where, String what) {
        return invalid(
                new Problem("GRA-141", where, what, "Correct the file; it is read as Turtle."));
    }

    public static Refusal invalid(Problem problem) {
        return new Refusal(Refusal.Kind.INVALID, problem);
    }

    private static Refusal unavailable(Problem problem) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, problem);
    }
}
