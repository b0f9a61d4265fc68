package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.graph.store.Build;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * Queries made to leave the graph, run code, exhaust the server or look whole when they are not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest {
    /**
     * Bombs are cut at once, so that a quick machine does not finish one; whatever ends by another
     * limit has all the time it needs.
     */
    private static final Limits SHORT =
            new Limits(Duration.ofMillis(100), 2_000, 2_000_000, 2, Duration.ofMinutes(1));

    private static final Limits LONG =
            new Limits(Duration.ofMinutes(2), 2_000, 2_000_000, 2, Duration.ofMinutes(1));

    private final Build hasty = SampleGraph.build(SHORT);
    private final Build build = SampleGraph.build(LONG);

    /** A query and the code it is answered with. */
    record Case(String name, String code, String query) {
        @Override
        public String toString() {
            return name + " → " + code;
        }
    }

    private static Case c(String name, String code, String query) {
        return new Case(name, code, query);
    }

    static Stream<Case> doorsOut() {
        return Stream.of(
                c(
                        "SERVICE",
                        "GRA-105",
                        "SELECT * { SERVICE <http://127.0.0.1/sparql> { ?s ?p ?o } }"),
                c(
                        "SERVICE SILENT",
                        "GRA-105",
                        "SELECT * { SERVICE SILENT <http://[::1]/x> { ?s ?p ?o } }"),
                c(
                        "SERVICE in a variable",
                        "GRA-105",
                        "SELECT * { VALUES ?g { <http://localhost/> } SERVICE ?g { ?s ?p ?o } }"),
                c(
                        "SERVICE bound by BIND",
                        "GRA-105",
                        "SELECT * { BIND(IRI('http://2130706433/') AS ?g) SERVICE ?g {} }"),
                c(
                        "SERVICE of a file",
                        "GRA-105",
                        "ASK { SERVICE <file:///etc/passwd> { ?s ?p ?o } }"),
                c(
                        "SERVICE of a jar",
                        "GRA-105",
                        "ASK { SERVICE <jar:file:/x.jar!/y> { ?s ?p ?o } }"),
                c("SERVICE of ldap", "GRA-105", "ASK { SERVICE <ldap://h/o> { ?s ?p ?o } }"),
                c(
                        "SERVICE in OPTIONAL",
                        "GRA-105",
                        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <ftp://h/> { ?s ?q ?r } } }"),
                c(
                        "SERVICE in EXISTS",
                        "GRA-105",
                        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://h/> { ?s ?q ?r } } }"),
                c(
                        "SERVICE in NOT EXISTS in HAVING",
                        "GRA-105",
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(NOT EXISTS { SERVICE <http://h/> {} })"),
                c(
                        "SERVICE in a subquery",
                        "GRA-105",
                        "SELECT * { { SELECT * { MINUS { SERVICE <http://h/> { ?s ?p ?o } } } } }"),
                c(
                        "SERVICE in ORDER BY",
                        "GRA-105",
                        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://h/> {} })"),
                c(
                        "SERVICE in SELECT",
                        "GRA-105",
                        "SELECT (EXISTS { SERVICE <http://h/> {} } AS ?x) {}"),
                c(
                        "SERVICE in an aggregate",
                        "GRA-105",
                        "SELECT (SUM(IF(EXISTS { SERVICE <http://h/> {} }, 1, 0)) AS ?x) { ?s ?p ?o }"),
                c(
                        "SERVICE in GRAPH",
                        "GRA-105",
                        "SELECT * { GRAPH ?g { SERVICE <http://h/> {} } }"),
                c("FROM http", "GRA-106", "SELECT * FROM <http://127.0.0.1/data> { ?s ?p ?o }"),
                c(
                        "FROM NAMED file",
                        "GRA-106",
                        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"),
                c("FROM a relative IRI", "GRA-106", "ASK FROM <x> { ?s ?p ?o }"),
                c("FROM in a DESCRIBE", "GRA-106", "DESCRIBE <http://h/a> FROM <http://h/b>"),
                c(
                        "FROM in a CONSTRUCT",
                        "GRA-106",
                        "CONSTRUCT { ?s ?p ?o } FROM <http://h/b> { ?s ?p ?o }"));
    }

    static Stream<Case> writes() {
        return Stream.of(
                c("INSERT DATA", "GRA-104", "INSERT DATA { <urn:a> <urn:b> <urn:c> }"),
                c("DELETE DATA", "GRA-104", "DELETE DATA { <urn:a> <urn:b> <urn:c> }"),
                c(
                        "DELETE WHERE",
                        "GRA-104",
                        "# hidden\nPREFIX a: <urn:x>\nDELETE WHERE { ?s ?p ?o }"),
                c("WITH", "GRA-104", "WITH <urn:g> INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
                c("LOAD", "GRA-104", "LOAD <http://127.0.0.1/x>"),
                c("LOAD SILENT", "GRA-104", "load silent <file:///etc/passwd> into graph <urn:g>"),
                c("CLEAR", "GRA-104", "CLEAR ALL"),
                c("DROP", "GRA-104", "DROP SILENT DEFAULT"),
                c("CREATE", "GRA-104", "CREATE GRAPH <urn:g>"),
                c("COPY", "GRA-104", "COPY DEFAULT TO <urn:g>"),
                c("MOVE", "GRA-104", "MOVE <urn:a> TO <urn:b>"),
                c("ADD", "GRA-104", "ADD <urn:a> TO DEFAULT"),
                c("update after a query", "GRA-103", "ASK {} ; DELETE WHERE { ?s ?p ?o }"));
    }

    static Stream<Case> code() {
        return Stream.of(
                c(
                        "java: in FILTER",
                        "GRA-107",
                        "SELECT * { ?s ?p ?o FILTER(<java:java.lang.System.exit>(1)) }"),
                c(
                        "java: in BIND",
                        "GRA-107",
                        "SELECT * { BIND(<java:vn.cchc.graph.jena.internal.Trap>() AS ?x) }"),
                c(
                        "java: in HAVING",
                        "GRA-107",
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:a.B>(?s))"),
                c(
                        "java: in GROUP BY",
                        "GRA-107",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?k)"),
                c("java: in ORDER BY", "GRA-107", "SELECT * { ?s ?p ?o } ORDER BY <java:a.B>(?s)"),
                c("java: nested", "GRA-107", "SELECT (STR(CONCAT('a', <java:a.B>(1))) AS ?x) {}"),
                c(
                        "java: as predicate",
                        "GRA-108",
                        "SELECT * { ?s <java:vn.cchc.graph.jena.internal.Trap> ?o }"),
                c("java: in a path", "GRA-108", "SELECT * { ?s (<urn:a>|^<java:a.B>)* ?o }"),
                c("java: in a negated set", "GRA-108", "SELECT * { ?s !(<urn:a>|<java:a.B>) ?o }"),
                c("java: with a prefix", "GRA-108", "PREFIX j: <java:a.> SELECT * { ?s j:B ?o }"),
                c(
                        "script function",
                        "GRA-107",
                        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"),
                c(
                        "afn: function",
                        "GRA-107",
                        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}"),
                c(
                        "old afn: function",
                        "GRA-107",
                        "SELECT (<http://jena.hpl.hp.com/ARQ/function#bnode>(?s) AS ?x) { ?s ?p ?o }"),
                c(
                        "fn: function",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>('x') AS ?x) {}"),
                c(
                        "fn: collection",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2005/xpath-functions#collation-key>('x') AS ?x) {}"),
                c(
                        "math: function",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2005/xpath-functions/math#pi>() AS ?x) {}"),
                c(
                        "sparql: function",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/ns/sparql#str>('x') AS ?x) {}"),
                c(
                        "unknown cast",
                        "GRA-107",
                        "SELECT (<http://www.w3.org/2001/XMLSchema#nothing>('x') AS ?x) {}"),
                c(
                        "custom aggregate",
                        "GRA-107",
                        "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?x) { ?s ?p ?o }"),
                c(
                        "apf: property function",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"),
                c(
                        "old apf: property function",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.hpl.hp.com/ARQ/property#str> ?o }"),
                c(
                        "list property function",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?o }"),
                c(
                        "text index",
                        "GRA-108",
                        "SELECT * { ?s <http://jena.apache.org/text#query> 'x' }"),
                c(
                        "leviathan function",
                        "GRA-107",
                        "SELECT (<http://www.dotnetrdf.org/leviathan#sha256hash>('x') AS ?x) {}"));
    }

    static Stream<Case> shapes() {
        return Stream.of(
                c(
                        "10,000 brackets",
                        "GRA-101",
                        "SELECT * { FILTER("
                                + "(".repeat(10_000)
                                + "1"
                                + ")".repeat(10_000)
                                + ") }"),
                c(
                        "3,000 brackets",
                        "GRA-102",
                        "SELECT * { FILTER(" + "(".repeat(3_000) + "1" + ")".repeat(3_000) + ") }"),
                c("3,000 groups", "GRA-102", "SELECT * " + "{".repeat(3_000) + "}".repeat(3_000)),
                c("33 groups", "GRA-102", "SELECT * " + "{".repeat(33) + "}".repeat(33)),
                c(
                        "3,000 blank nodes",
                        "GRA-102",
                        "ASK { ?s ?p " + "[ ?p ".repeat(1_500) + "1" + "]".repeat(1_500) + "}"),
                c(
                        "lists in lists",
                        "GRA-102",
                        "ASK { ?s ?p " + "(".repeat(1_500) + "1" + ")".repeat(1_500) + "}"),
                c("brackets that never close", "GRA-102", "SELECT * { " + "(".repeat(7_000)),
                c(
                        "escaped brackets",
                        "GRA-102",
                        "SELECT * " + "\\u007B".repeat(1_000) + "\\u007D".repeat(1_000)),
                c("text of 2 MB", "GRA-101", "SELECT * { ?s ?p ?o } #" + "x".repeat(2_000_000)),
                c(
                        "16 KB counted in bytes",
                        "GRA-101",
                        "SELECT * { ?s ?p 'đ" + "đ".repeat(8_200) + "' }"),
                c(
                        "VALUES of 100,000 rows",
                        "GRA-101",
                        "SELECT * { VALUES ?x {" + " 1".repeat(100_000) + "} }"),
                c("100,000 prefixes", "GRA-101", "PREFIX a: <urn:a>\n".repeat(100_000) + "ASK {}"),
                c(
                        "2,000 UNIONs",
                        "GRA-122",
                        "SELECT * { {}" + " UNION {}".repeat(1_700) + " ?s a ?t }"),
                c("not-operators", "GRA-103", "SELECT * { FILTER(" + "!".repeat(15_000) + " }"),
                c(
                        "a path of 11 steps",
                        "GRA-109",
                        "SELECT * { ?s " + "<urn:a>/".repeat(11) + "<urn:b> ?o }"),
                c(
                        "a negated set of 12",
                        "GRA-109",
                        "SELECT * { ?s !(" + "<urn:a>|".repeat(11) + "<urn:b>) ?o }"),
                c("half a character", "GRA-103", "SELECT ('\ud83d' AS ?x) {}"),
                c("too few VALUES", "GRA-103", "SELECT * { VALUES (?a ?b) { (1) } }"),
                c("too many VALUES", "GRA-103", "SELECT * { VALUES (?a ?b) { (1 2 3) } }"),
                c(
                        "an escape made of an escape",
                        "GRA-103",
                        "SELECT * { ?s ?p \\u005Cu0022x\\u005Cu0022 }"),
                c(
                        "a broken regular expression",
                        "GRA-103",
                        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(') }"),
                c("nothing", "GRA-103", ""),
                c("a NUL", "GRA-103", "SELECT * \u0000 { ?s ?p ?o }"),
                c("two queries", "GRA-103", "SELECT * { ?s ?p ?o } SELECT * { ?s ?p ?o }"),
                c("Jena's own LET", "GRA-103", "SELECT * { LET (?x := 1) }"),
                c(
                        "Jena's own LATERAL",
                        "GRA-103",
                        "SELECT * { ?s ?p ?o LATERAL { SELECT * { ?s ?q ?r } LIMIT 1 } }"),
                c("Jena's own JSON", "GRA-103", "JSON { 'a': ?s } WHERE { ?s ?p ?o }"),
                c(
                        "Jena's own CONSTRUCT of quads",
                        "GRA-103",
                        "CONSTRUCT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }"),
                c("RDF-star", "GRA-103", "SELECT * { << ?s ?p ?o >> ?q ?r }"));
    }

    static Stream<Case> bombs() {
        String three = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
        return Stream.of(
                c("a product of three", "GRA-121", "SELECT (COUNT(*) AS ?n) { " + three + " }"),
                c(
                        "a product of six, asked for one that is not there",
                        "GRA-121",
                        "ASK { "
                                + three
                                + " . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r FILTER(CONCAT(STR(?a), 'x') = STR(?p)) }"),
                c(
                        "COUNT DISTINCT of a product",
                        "GRA-121",
                        "SELECT (COUNT(DISTINCT ?i) AS ?n) { " + three + " }"),
                c(
                        "ORDER BY of a product",
                        "GRA-121",
                        "SELECT * { " + three + " } ORDER BY ?i LIMIT 1"),
                c(
                        "ORDER BY of a product without LIMIT",
                        "GRA-129",
                        "SELECT * { " + three + " } ORDER BY ?i"),
                c(
                        "ORDER BY in a subquery",
                        "GRA-129",
                        "SELECT (COUNT(*) AS ?n) { { SELECT * { " + three + " } ORDER BY ?i } }"),
                c(
                        "DISTINCT of a product",
                        "GRA-121",
                        "SELECT DISTINCT ?x { " + three + " BIND(1 AS ?x) }"),
                c(
                        "GROUP_CONCAT of a product",
                        "GRA-123",
                        "SELECT (GROUP_CONCAT(STR(?a)) AS ?x) { " + three + " }"),
                c(
                        "OFFSET of a billion",
                        "GRA-121",
                        "SELECT * { " + three + " } OFFSET 1000000000 LIMIT 1"),
                c(
                        "MINUS over a product",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { " + three + " MINUS { ?a ?b ?x . ?y ?z ?w } }"),
                c(
                        "NOT EXISTS over a product",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { "
                                + three
                                + " FILTER NOT EXISTS { ?x ?y ?z . FILTER(?x = 1) } }"),
                c(
                        "a closure of closures",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?a ((<urn:x>|!<urn:y>)*)* ?b . ?b (!<urn:y>)* ?c }"),
                c(
                        "everything reaches everything",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)* ?b }"),
                c(
                        "back and forth",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?a (^<https://cchc.vn/def/withinUnit>|<https://cchc.vn/def/withinUnit>|!<urn:q>|^!<urn:q>)+ ?b }"),
                c(
                        "a regular expression that never ends",
                        "GRA-121",
                        "SELECT * { BIND('"
                                + "a".repeat(4_000)
                                + "' AS ?t) FILTER REGEX(?t, '^.*.*.*.*.*x$') }"),
                c(
                        "a constant regular expression that never ends",
                        "GRA-121",
                        "SELECT * { ?s ?p ?o FILTER REGEX('"
                                + "a".repeat(4_000)
                                + "', '^.*.*.*.*.*x$') }"),
                c(
                        "a REPLACE that never ends",
                        "GRA-121",
                        "SELECT (REPLACE('"
                                + "a".repeat(4_000)
                                + "', '^.*.*.*.*.*x$', 'x') AS ?x) {}"),
                c(
                        "nested subqueries",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { "
                                + IntStream.range(0, 15)
                                        .mapToObj(
                                                i -> "{ SELECT * { ?a" + i + " ?b" + i + " ?c" + i)
                                        .collect(Collectors.joining(" "))
                                + " } }".repeat(15)
                                + " }"),
                c(
                        "60 OPTIONALs",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o "
                                + IntStream.range(0, 60)
                                        .mapToObj(
                                                i ->
                                                        "OPTIONAL { ?s"
                                                                + i
                                                                + " ?p"
                                                                + i
                                                                + " ?o"
                                                                + i
                                                                + " }")
                                        .collect(Collectors.joining(" "))
                                + " }"),
                c(
                        "VALUES times VALUES",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { "
                                + IntStream.range(0, 5)
                                        .mapToObj(
                                                i ->
                                                        "VALUES ?v"
                                                                + i
                                                                + " {"
                                                                + " 1".repeat(500)
                                                                + " }")
                                        .collect(Collectors.joining(" "))
                                + " }"),
                c(
                        "a CONSTRUCT of the same few without end",
                        "GRA-121",
                        "CONSTRUCT { <urn:a> <urn:b> <urn:c> } { " + three + " }"));
    }

    static Stream<Case> tooMuch() {
        return Stream.of(
                c("all statements", "GRA-122", "SELECT * { ?s ?p ?o }"),
                c("LIMIT of a billion", "GRA-122", "SELECT * { ?s ?p ?o } LIMIT 1000000000"),
                c("a CONSTRUCT of everything", "GRA-122", "CONSTRUCT WHERE { ?s ?p ?o }"),
                c("a DESCRIBE of everything", "GRA-122", "DESCRIBE ?s { ?s ?p ?o }"),
                c("2,001 rows of nothing", "GRA-122", "SELECT * { ?s ?p ?o } LIMIT 2001"),
                c(
                        "few rows of much",
                        "GRA-123",
                        "SELECT ?s ?x { ?s ?p ?o BIND('"
                                + "x".repeat(10_000)
                                + "' AS ?x) } LIMIT 300"));
    }

    static List<Case> refused() {
        return Stream.of(doorsOut(), writes(), code(), shapes(), bombs(), tooMuch())
                .flatMap(s -> s)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_hostile_query_is_answered_by_its_problem_and_nothing_else(Case test) {
        boolean slow = test.code().equals("GRA-121");
        long before = System.nanoTime();
        assertThatThrownBy(() -> (slow ? hasty : build).query(test.query(), ""))
                .as(test.toString())
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.problems())
                                    .extracting(Problem::code)
                                    .contains(test.code());
                            assertThat(refusal.getMessage())
                                    .doesNotContain("Exception", "org.apache", "null");
                            assertThat(refusal.kind())
                                    .isEqualTo(
                                            slow ? Refusal.Kind.UNAVAILABLE : Refusal.Kind.INVALID);
                        });
        if (slow) {
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(SHORT.time().plusSeconds(10));
        }
    }

    static Stream<String> resultFormats() {
        return Stream.of(
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values");
    }

    @ParameterizedTest
    @MethodSource("resultFormats")
    void an_answer_above_a_limit_is_never_cut_in_any_format(String format) {
        assertThatThrownBy(() -> build.query("SELECT * { ?s ?p ?o } LIMIT 2001", format))
                .hasMessageContaining("GRA-122");
        assertThatThrownBy(
                        () ->
                                build.query(
                                        "SELECT ?x { ?s ?p ?o BIND('"
                                                + "x".repeat(10_000)
                                                + "' AS ?x) } LIMIT 300",
                                        format))
                .hasMessageContaining("GRA-123");
        assertThat(Answers.text(build.query("SELECT * { ?s ?p ?o } LIMIT 2000", format)))
                .satisfiesAnyOf(
                        t -> assertThat(t.lines().count()).isEqualTo(2_001),
                        t -> assertThat(t.strip()).endsWith("}"),
                        t -> assertThat(t.strip()).endsWith("</sparql>"));
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void a_text_that_doubles_forty_times_has_no_value(String doubling) {
        String binds =
                IntStream.range(0, 40)
                        .mapToObj(i -> String.format(java.util.Locale.ROOT, doubling, i, i + 1))
                        .collect(Collectors.joining(" "));

        assertThat(
                        Answers.text(
                                build.query(
                                        "SELECT (STRLEN(?x10) AS ?n) ?x40 { BIND('xy' AS ?x0) "
                                                + binds
                                                + " }",
                                        "text/csv")))
                .isEqualTo("n,x40\r\n2048,\r\n");
    }

    static Stream<String> doublings() {
        return Stream.of(
                "BIND(CONCAT(?x%1$d, ?x%1$d) AS ?x%2$d)",
                "BIND(REPLACE(?x%1$d, '(.)', '$1$1') AS ?x%2$d)");
    }

    /** Told by the last test: none of the classes that queries named was ever initialised. */
    static final class Trap {
        static {
            System.setProperty("vn.cchc.graph.jena.trap", "sprung");
        }
    }

    @AfterAll
    void nothing_was_run_nothing_was_changed_and_nothing_goes_on() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("cchc-graph-query-")) {
                thread.join(30_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        assertThat(System.getProperty("vn.cchc.graph.jena.trap")).isNull();
        assertThat(build.content()).isEqualTo(SampleGraph.build(LONG).content());
        assertThat(hasty.content()).isEqualTo(build.content());
    }

    @Test
    void after_all_this_a_small_query_is_answered() {
        refused().stream()
                .filter(test -> test.code().equals("GRA-121"))
                .limit(3)
                .forEach(
                        test ->
                                assertThatThrownBy(() -> hasty.query(test.query(), ""))
                                        .isInstanceOf(Refusal.class));

        assertThat(hasty.query("ASK {}", "text/csv").found()).isTrue();
    }
}
