package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.graph.jena.internal.HostileQuery.q;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.model.Refusal;

/** Queries made to exhaust the server. */
abstract class QueryBombContract extends HostileQueryContract {

    @Override
    Stream<HostileQuery> hostile() {
        String three = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
        return Stream.of(
                q("a product of three", "GRA-121", "SELECT (COUNT(*) AS ?n) { " + three + " }"),
                q(
                        "a product of six, asked for one that is not there",
                        "GRA-121",
                        "ASK { "
                                + three
                                + " . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r FILTER(CONCAT(STR(?a), 'x') = STR(?p)) }"),
                q("a product without a row", "GRA-121", "SELECT * { " + three + " . ?x ?x ?x }"),
                q(
                        "a product without a row, for every row",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o OPTIONAL { "
                                + three
                                + " . ?x ?x ?x } }"),
                q(
                        "COUNT DISTINCT of a product",
                        "GRA-121",
                        "SELECT (COUNT(DISTINCT ?i) AS ?n) { " + three + " }"),
                q(
                        "ORDER BY of a product",
                        "GRA-121",
                        "SELECT * { " + three + " } ORDER BY ?i LIMIT 1"),
                q(
                        "ORDER BY of a product without LIMIT",
                        "GRA-129",
                        "SELECT * { " + three + " } ORDER BY ?i"),
                q(
                        "ORDER BY in a subquery",
                        "GRA-129",
                        "SELECT (COUNT(*) AS ?n) { { SELECT * { " + three + " } ORDER BY ?i } }"),
                q(
                        "DISTINCT of a product",
                        "GRA-121",
                        "SELECT DISTINCT ?x { " + three + " BIND(1 AS ?x) }"),
                q(
                        "GROUP_CONCAT of a product",
                        "GRA-123",
                        "SELECT (GROUP_CONCAT(STR(?a)) AS ?x) { " + three + " }"),
                q(
                        "OFFSET of a billion",
                        "GRA-121",
                        "SELECT * { " + three + " } OFFSET 1000000000 LIMIT 1"),
                q(
                        "MINUS over a product",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { " + three + " MINUS { ?a ?b ?x . ?y ?z ?w } }"),
                q(
                        "NOT EXISTS over a product",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { "
                                + three
                                + " FILTER NOT EXISTS { ?x ?y ?z . FILTER(?x = 1) } }"),
                q(
                        "a closure of closures",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?a ((<urn:x>|!<urn:y>)*)* ?b . ?b (!<urn:y>)* ?c }"),
                q(
                        "everything reaches everything",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)* ?b }"),
                q(
                        "back and forth",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { ?a (^<https://cchc.vn/def/withinUnit>|<https://cchc.vn/def/withinUnit>|!<urn:q>|^!<urn:q>)+ ?b }"),
                q(
                        "a regular expression that never ends",
                        "GRA-121",
                        "SELECT * { BIND('"
                                + "a".repeat(4_000)
                                + "' AS ?t) FILTER REGEX(?t, '^.*.*.*.*.*x$') }"),
                q(
                        "a constant regular expression that never ends",
                        "GRA-121",
                        "SELECT * { ?s ?p ?o FILTER REGEX('"
                                + "a".repeat(4_000)
                                + "', '^.*.*.*.*.*x$') }"),
                q(
                        "a REPLACE that never ends",
                        "GRA-121",
                        "SELECT (REPLACE('"
                                + "a".repeat(4_000)
                                + "', '^.*.*.*.*.*x$', 'x') AS ?x) {}"),
                q(
                        "nested subqueries",
                        "GRA-121",
                        "SELECT (COUNT(*) AS ?n) { "
                                + IntStream.range(0, 15)
                                        .mapToObj(
                                                i -> "{ SELECT * { ?a" + i + " ?b" + i + " ?c" + i)
                                        .collect(Collectors.joining(" "))
                                + " } }".repeat(15)
                                + " }"),
                q(
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
                q(
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
                q(
                        "a CONSTRUCT of the same few without end",
                        "GRA-121",
                        "CONSTRUCT { <urn:a> <urn:b> <urn:c> } { " + three + " }"));
    }

    @Test
    void after_all_this_a_small_query_is_answered() {
        hostile()
                .filter(HostileQuery::bomb)
                .limit(3)
                .forEach(
                        test ->
                                assertThatThrownBy(() -> hasty.query(test.query(), ""))
                                        .isInstanceOf(Refusal.class));

        assertThat(hasty.query("ASK {}", "text/csv").found()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void a_text_that_doubles_forty_times_has_no_value(String doubling) {
        String binds =
                IntStream.range(0, 40)
                        .mapToObj(i -> String.format(Locale.ROOT, doubling, i, i + 1))
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
}
