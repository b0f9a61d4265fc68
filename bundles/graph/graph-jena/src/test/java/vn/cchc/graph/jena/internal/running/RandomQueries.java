package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import vn.cchc.graph.jena.internal.frozen.RandomStatements;

/**
 * Queries of SPARQL 1.1 over {@link RandomStatements}, of few variables so that patterns hang
 * together. What depends on an order that nobody promises (SAMPLE, GROUP_CONCAT) does not come.
 */
final class RandomQueries {
    private static final int DEPTH = 3;

    private final Random random;
    private final RandomStatements terms;
    private int bound;
    private int names;
    private int inside;

    RandomQueries(Random random, RandomStatements terms) {
        this.random = random;
        this.terms = terms;
    }

    String query() {
        bound = 0;
        return switch (random.nextInt(10)) {
            case 0 -> "ASK " + group(0);
            case 1 -> "SELECT DISTINCT ?a ?b " + group(0);
            case 2 -> "SELECT ?a (COUNT(*) AS ?n) " + aggregates() + group(0) + " GROUP BY ?a";
            case 3 -> "SELECT (COUNT(" + one("*", "?a", "DISTINCT ?b") + ") AS ?n) " + group(1);
            case 4 -> "SELECT (COUNT(" + one("*", "?a") + ") AS ?n) { " + triple() + " }";
            case 5 ->
                    "SELECT ?b (SUM(?c) AS ?s) " + group(0) + " GROUP BY ?b HAVING (COUNT(*) > 1)";
            case 7 -> "SELECT ?a ?p " + plainAggregates() + "{ " + joined() + " } GROUP BY ?a ?p";
            case 8 -> "SELECT " + plainAggregates() + "{ " + joined() + " }";
            case 6 -> "SELECT * " + group(0) + " ORDER BY DESC(?a) STR(?b)";
            default -> "SELECT * " + group(0);
        };
    }

    private String aggregates() {
        return "(COUNT(DISTINCT ?b) AS ?m) (MIN(STR(?c)) AS ?x) (AVG(?d) AS ?y) ";
    }

    /** Of one variable each: what groups on numbers of terms can do. */
    private String plainAggregates() {
        return "(COUNT(*) AS ?n) (COUNT(?b) AS ?m) (SUM(?c) AS ?s) (AVG(?c) AS ?y) (MAX(?p) AS ?x)"
                + " (MIN(?p) AS ?z) ";
    }

    private String joined() {
        return "?a ?p ?c . " + patterns();
    }

    private String group(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> element(depth, i == 0))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String element(int depth, boolean first) {
        if (first || depth >= DEPTH) {
            return patterns();
        }
        int next = depth + 1;
        return pick(
                this::patterns,
                () -> path() + " . ",
                () -> "OPTIONAL " + group(next),
                () -> "OPTIONAL { " + triple() + " . FILTER(" + condition(next) + ") }",
                () -> group(next) + " UNION " + group(next),
                () -> "MINUS " + group(next),
                () -> "FILTER(" + condition(next) + ")",
                () -> "BIND(" + value() + " AS ?f" + bound++ + ")",
                this::values,
                () -> "GRAPH " + one("?g", "?a", graph(0), graph(1)) + " " + group(next),
                () -> subselect(one("*", "?a ?b", "DISTINCT ?b"), next, ""),
                () -> subselect("?a (COUNT(?c) AS ?n" + names++ + ")", next, " GROUP BY ?a"),
                () -> "FILTER " + exists(next));
    }

    private String exists(int depth) {
        inside++;
        String text = one("", "NOT ") + "EXISTS " + group(depth);
        inside--;
        return text;
    }

    /** Not inside EXISTS, where the engine cannot put values into one. */
    private String subselect(String what, int depth, String end) {
        return inside > 0 ? patterns() : "{ SELECT " + what + " " + group(depth) + end + " }";
    }

    private String patterns() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> triple() + " . ")
                .collect(Collectors.joining());
    }

    private String triple() {
        return place(this::variable, () -> text(terms.thing()), 4)
                + " "
                + place(this::predicate, () -> text(terms.predicate()), 1)
                + " "
                + place(this::variable, () -> text(terms.object()), 4);
    }

    private String path() {
        String p = text(terms.predicate());
        String q = text(terms.predicate());
        String path =
                one(
                        p + "/" + q,
                        p + "*",
                        p + "+",
                        p + "?",
                        "^" + p,
                        p + "|" + q,
                        "!" + p,
                        "!(" + p + "|^" + q + ")",
                        "(" + p + "/^" + q + ")+",
                        "(" + p + "|" + q + ")*");
        return place(this::variable, () -> text(terms.thing()), 3)
                + " "
                + path
                + " "
                + place(this::variable, () -> text(terms.object()), 3);
    }

    private String values() {
        return "VALUES (?a ?c) { "
                + IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(
                                i ->
                                        "("
                                                + one("UNDEF", data(terms.thing()))
                                                + " "
                                                + one("UNDEF", data(terms.object()))
                                                + ")")
                        .collect(Collectors.joining(" "))
                + " }";
    }

    /** Blank nodes cannot stand in VALUES. */
    private String data(Node node) {
        return node.isBlank() ? graph(0) : NodeFmtLib.strNT(node);
    }

    private String condition(int depth) {
        return pick(
                () -> variable() + one(" = ", " != ", " < ", " >= ") + variable(),
                () -> variable() + one(" = ", " != ", " > ") + data(terms.object()),
                () -> "BOUND(" + variable() + ") || isLiteral(" + variable() + ")",
                () -> "sameTerm(" + variable() + ", " + one(variable(), predicate()) + ")",
                () -> "LANG(" + variable() + ") = 'vi'",
                () -> "CONTAINS(STR(" + variable() + "), 'Đắk')",
                () -> variable() + " IN (" + data(terms.object()) + ", " + variable() + ")",
                () -> "DATATYPE(" + variable() + ") = <http://www.w3.org/2001/XMLSchema#integer>",
                () -> exists(depth));
    }

    private String value() {
        return pick(
                this::variable,
                () -> "STR(" + variable() + ")",
                () -> variable() + " + 1",
                () -> variable() + " / 3",
                () -> "IF(isIRI(" + variable() + "), " + variable() + ", 1)",
                () -> "COALESCE(" + variable() + ", 'không')",
                () -> "LCASE(STR(" + variable() + "))",
                () -> data(terms.object()));
    }

    private String variable() {
        return one(
                "?a",
                "?b",
                "?c",
                "?d",
                "?a",
                "?b",
                bound > 0 ? "?f" + random.nextInt(bound) : "?e");
    }

    /** Not those of things: the engine drops rows when it puts another term than an IRI there. */
    private String predicate() {
        return one("?p", "?q");
    }

    private String graph(int number) {
        return text(RandomStatements.iri("graph" + number));
    }

    private String text(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() + names++ : data(node);
    }

    private String place(Supplier<String> variable, Supplier<String> term, int variables) {
        return random.nextInt(variables + 2) < variables ? variable.get() : term.get();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @SafeVarargs
    private String pick(Supplier<String>... choices) {
        return List.of(choices).get(random.nextInt(choices.length)).get();
    }
}
