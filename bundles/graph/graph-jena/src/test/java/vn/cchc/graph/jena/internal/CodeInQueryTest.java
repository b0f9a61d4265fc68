package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.graph.jena.internal.HostileQuery.q;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;

/** Queries made to run code: of Java, of scripts, of extensions. */
class CodeInQueryTest extends HostileQueryContract {

    @Override
    Stream<HostileQuery> hostile() {
        return Stream.of(
                q(
                        "java: in FILTER",
                        "GRA-107",
                        "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System.exit>(1)) }"),
                q(
                        "java: in BIND",
                        "GRA-107",
                        "SELECT * { BIND(<java:vn.cchc.graph.jena.internal.Trap>() AS ?x) }"),
                q(
                        "java: in HAVING",
                        "GRA-107",
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:a.B>(?s))"),
                q(
                        "java: in GROUP BY",
                        "GRA-107",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?k)"),
                q("java: in ORDER BY", "GRA-107", "SELECT * { ?s ?p ?o } ORDER BY <java:a.B>(?s)"),
                q("java: nested", "GRA-107", "SELECT (STR(CONCAT('a', <java:a.B>(1))) AS ?x) {}"),
                q(
                        "java: as predicate",
                        "GRA-108",
                        "SELECT * { ?s <java:vn.cchc.graph.jena.internal.Trap> ?o }"),
                q("java: in a path", "GRA-108", "SELECT * { ?s (<urn:a>|^<java:a.B>)* ?o }"),
                q("java: in a negated set", "GRA-108", "SELECT * { ?s !(<urn:a>|<java:a.B>) ?o }"),
                q("java: with a prefix", "GRA-108", "PREFIX j: <java:a.> SELECT * { ?s j:B ?o }"),
                q(
                        "script function",
                        "GRA-107",
                        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"),
                q(
                        "afn: function",
                        "GRA-107",
                        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}"),
                q(
                        "old afn: function",
                        "GRA-107",
                        "SELECT (<http://jena.hpl.hp.com/ARQ/function#bnode>(?s) AS ?x) { ?s ?p ?o }"),
                q(
                        "fn: function",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>('x') AS ?x) {}"),
                q(
                        "fn: collection",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2005/xpath-functions#collation-key>('x') AS ?x) {}"),
                q(
                        "math: function",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pi>() AS ?x) {}"),
                q(
                        "sparql: function",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/ns/sparql#str>('x') AS ?x) {}"),
                q(
                        "unknown cast",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2001/XMLSchema#nothing>('x') AS ?x) {}"),
                q(
                        "custom aggregate",
                        "GRA-107",
                        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o }"),
                q(
                        "apf: property function",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"),
                q(
                        "old apf: property function",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.hpl.hp.com/ARQ/property#str> ?o }"),
                q(
                        "list property function",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?o }"),
                q(
                        "text index",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.apache.org/text#query> 'x' }"),
                q(
                        "leviathan function",
                        "GRA-107",
                        "SELECT (<http://www.dotnetrdf.org/leviathan#sha256hash>('x') AS ?x) {}"));
    }

    @AfterAll
    void nothing_was_run() {
        assertThat(System.getProperty(Trap.SPRUNG)).isNull();
    }
}
