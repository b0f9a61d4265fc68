package vn.cchc.graph.jena.internal;

import static vn.cchc.graph.jena.internal.HostileQuery.q;

import java.util.stream.Stream;

/** Queries whose text is too long, too deep, or no SPARQL 1.1. */
class QueryShapeTest extends HostileQueryContract {

    @Override
    Stream<HostileQuery> hostile() {
        return Stream.of(
                q(
                        "10,000 brackets",
                        "GRA-101",
                        "SELECT * { FILTER("
                                + "(".repeat(10_000)
                                + "1"
                                + ")".repeat(10_000)
                                + ") }"),
                q(
                        "3,000 brackets",
                        "GRA-102",
                        "SELECT * { FILTER(" + "(".repeat(3_000) + "1" + ")".repeat(3_000) + ") }"),
                q("3,000 groups", "GRA-102", "SELECT * " + "{".repeat(3_000) + "}".repeat(3_000)),
                q("33 groups", "GRA-102", "SELECT * " + "{".repeat(33) + "}".repeat(33)),
                q(
                        "3,000 blank nodes",
                        "GRA-102",
                        "ASK { ?s ?p " + "[ ?p ".repeat(1_500) + "1" + "]".repeat(1_500) + "}"),
                q(
                        "lists in lists",
                        "GRA-102",
                        "ASK { ?s ?p " + "(".repeat(1_500) + "1" + ")".repeat(1_500) + "}"),
                q("brackets that never close", "GRA-102", "SELECT * { " + "(".repeat(7_000)),
                q(
                        "escaped brackets",
                        "GRA-102",
                        "SELECT * " + "\\u007B".repeat(1_000) + "\\u007D".repeat(1_000)),
                q("text of 2 MB", "GRA-101", "SELECT * { ?s ?p ?o } #" + "x".repeat(2_000_000)),
                q(
                        "16 KB counted in bytes",
                        "GRA-101",
                        "SELECT * { ?s ?p 'đ" + "đ".repeat(8_200) + "' }"),
                q(
                        "VALUES of 100,000 rows",
                        "GRA-101",
                        "SELECT * { VALUES ?x {" + " 1".repeat(100_000) + "} }"),
                q("100,000 prefixes", "GRA-101", "PREFIX a: <urn:a>\n".repeat(100_000) + "ASK {}"),
                q(
                        "2,000 UNIONs",
                        "GRA-122",
                        "SELECT * { {}" + " UNION {}".repeat(1_700) + " ?s a ?t }"),
                q("not-operators", "GRA-103", "SELECT * { FILTER(" + "!".repeat(15_000) + " }"),
                q(
                        "a path of 11 steps",
                        "GRA-109",
                        "SELECT * { ?s " + "<urn:a>/".repeat(11) + "<urn:b> ?o }"),
                q(
                        "a negated set of 12",
                        "GRA-109",
                        "SELECT * { ?s !(" + "<urn:a>|".repeat(11) + "<urn:b>) ?o }"),
                q("half a character", "GRA-103", "SELECT ('\ud83d' AS ?x) {}"),
                q("too few VALUES", "GRA-103", "SELECT * { VALUES (?a ?b) { (1) } }"),
                q("too many VALUES", "GRA-103", "SELECT * { VALUES (?a ?b) { (1 2 3) } }"),
                q(
                        "an escape made of an escape",
                        "GRA-103",
                        "SELECT * { ?s ?p \\u005Cu0022x\\u005Cu0022 }"),
                q(
                        "a broken regular expression",
                        "GRA-103",
                        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(') }"),
                q("nothing", "GRA-103", ""),
                q("a NUL", "GRA-103", "SELECT * \u0000 { ?s ?p ?o }"),
                q("two queries", "GRA-103", "SELECT * { ?s ?p ?o } SELECT * { ?s ?p ?o }"),
                q("Jena's own LET", "GRA-103", "SELECT * { LET (?x := 1) }"),
                q(
                        "Jena's own LATERAL",
                        "GRA-103",
                        "SELECT * { ?s ?p ?o LATERAL { SELECT * { ?s ?q ?r } LIMIT 1 } }"),
                q("Jena's own JSON", "GRA-103", "JSON { 'a': ?s } WHERE { ?s ?p ?o }"),
                q(
                        "Jena's own CONSTRUCT of quads",
                        "GRA-103",
                        "CONSTRUCT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }"),
                q("RDF-star", "GRA-103", "SELECT * { << ?s ?p ?o >> ?q ?r }"));
    }
}
