package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Refusal;

/** What a query is answered with, in every format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueryContract {
    private final Build build = SampleGraph.build(builds(SampleGraph.LIMITS), 20);

    abstract BuildFactory builds(Limits limits);

    private static final String PREFIXES =
            "PREFIX cchc: <https://cchc.vn/def/>\n"
                    + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
                    + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    private String ask(String query, String accept) {
        return Answers.text(build.query(PREFIXES + query, accept));
    }

    @Test
    void a_select_answers_json_when_nothing_else_is_wanted() {
        var answer =
                build.query(
                        PREFIXES
                                + "SELECT ?v { <https://cchc.vn/id/province/2024/01> cchc:value ?v }",
                        "");

        assertThat(answer.mediaType()).isEqualTo("application/sparql-results+json");
        assertThat(answer.found()).isTrue();
        assertThat(Answers.text(answer))
                .contains("\"80.10\"")
                .contains("http://www.w3.org/2001/XMLSchema#decimal");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+xml, application/sparql-results+xml, <literal xml:lang=\"vi\">Tỉnh số 7</literal>",
        "text/csv, text/csv;charset=utf-8, Tỉnh số 7",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8, \"Tỉnh số 7\"@vi",
        "'text/html, application/json;q=0.5', application/sparql-results+json, \"Tỉnh số 7\"",
        "'text/csv;q=0.1, */*', application/sparql-results+json, \"Tỉnh số 7\"",
        "'text/*;q=0.5, application/sparql-results+xml;q=0.4', text/csv;charset=utf-8, Tỉnh số 7"
    })
    void a_select_answers_in_the_format_wanted(String accept, String type, String part) {
        var answer =
                build.query(
                        PREFIXES
                                + "SELECT ?l { <https://cchc.vn/id/province/2024/07> rdfs:label ?l"
                                + " FILTER(lang(?l) = 'vi') }",
                        accept);

        assertThat(answer.mediaType()).isEqualTo(type);
        assertThat(Answers.text(answer)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/turtle;charset=utf-8, cchc:value  80.10",
        "application/n-triples, application/n-triples, '<https://cchc.vn/def/value> \"80.10\"^^'",
        "application/rdf+xml, application/rdf+xml, >80.10</",
        "application/ld+json, application/ld+json, 80.10"
    })
    void a_construct_answers_in_every_format_of_statements(
            String accept, String type, String part) {
        var answer =
                build.query(
                        PREFIXES
                                + "CONSTRUCT { ?p cchc:value ?v } { ?p skos:notation '01'; cchc:value ?v }",
                        accept);

        assertThat(answer.mediaType()).isEqualTo(type);
        assertThat(Answers.text(answer).replaceAll(" +", " ")).contains(part.replaceAll(" +", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "application/sparql-results+xml, <boolean>true</boolean>",
        "text/csv, true"
    })
    void an_ask_answers_true_or_false(String accept, String part) {
        assertThat(ask("ASK { ?p a cchc:Province }", accept)).contains(part);
    }

    @Test
    void a_format_that_is_not_offered_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> build.query("ASK {}", "image/png"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GRA-131")
                .hasMessageContaining("application/sparql-results+json");
    }

    @Test
    void the_functions_of_sparql_1_1_work() {
        assertThat(
                        ask(
                                "SELECT (REPLACE('Hà Nội', 'N(.)i', 'X$1') AS ?a) (CONCAT('a', 'b'@vi) AS ?b)"
                                        + " (xsd:integer('7') + 1 AS ?c) (UCASE('đ') AS ?d)"
                                        + " (REGEX('Cần Thơ', '^cần', 'i') AS ?e) (6 / 4 AS ?f)"
                                        + " (STRLANG('x', 'en') AS ?g) (IF(BOUND(?z), 1, 2) AS ?h)"
                                        + " (REPLACE('abc'@en, 'b', '') AS ?i)"
                                        + " {}",
                                "text/tab-separated-values"))
                .endsWith("\"Hà Xộ\"\t\"ab\"\t8\t\"Đ\"\ttrue\t1.5\t\"x\"@en\t2\t\"ac\"@en\n");
    }

    @Test
    void a_join_that_is_closed_before_its_first_row_ends_nothing_else() {
        assertThat(
                        ask(
                                "SELECT * { ?a <urn:cchc:none> ?b . { SELECT ?a (COUNT(?c) AS ?n)"
                                        + " { ?d cchc:value ?e BIND(1 AS ?f) VALUES (?a ?c) { (1 2) (UNDEF 3) } }"
                                        + " GROUP BY ?a } }",
                                "text/csv"))
                .isEqualTo("a,b,n\r\n");
    }

    @Test
    void a_text_that_comes_to_stand_as_a_predicate_fits_nothing() {
        assertThat(
                        ask(
                                "SELECT (COUNT(*) AS ?n) { ?s skos:notation ?p"
                                        + " FILTER NOT EXISTS { ?a ?p ?b . ?b ?p ?c } }",
                                "text/csv"))
                .isEqualTo("n\r\n63\r\n");
    }

    @Test
    void texts_are_not_added() {
        assertThat(ask("SELECT ('1' + '2' AS ?a) ('a' + 'b' AS ?b) (1 + 2 AS ?c) {}", "text/csv"))
                .isEqualTo("a,b,c\r\n,,3\r\n");
    }

    @Test
    void dividing_by_zero_leaves_one_value_out_and_not_the_answer() {
        assertThat(
                        ask(
                                "SELECT (1.0/0.0 AS ?a) (1/0 AS ?b) (1.0/3.0 > 0.33 AS ?c) {}",
                                "text/tab-separated-values"))
                .isEqualTo("?a\t?b\t?c\n\t\ttrue\n");
        assertThat(
                        ask(
                                "SELECT (AVG(?v / (?v - ?v)) AS ?mean) { ?p cchc:value ?v }",
                                "text/tab-separated-values"))
                .startsWith("?mean\n");
    }

    @Test
    void an_error_in_a_filter_drops_the_row_and_no_more() {
        assertThat(
                        ask(
                                "SELECT ?c { ?p skos:notation ?c FILTER(xsd:integer(?c) + ?unbound > 1 || ?c = '05') }",
                                "text/csv"))
                .isEqualTo("c\r\n05\r\n");
    }

    @Test
    void aggregates_paths_and_subqueries_work() {
        assertThat(
                        ask(
                                "SELECT (COUNT(*) AS ?n) (MAX(?v) AS ?best) (GROUP_CONCAT(?c; separator=',') AS ?all) {"
                                        + " { SELECT ?p ?v ?c { ?p cchc:value ?v ; skos:notation ?c }"
                                        + " ORDER BY DESC(?v) LIMIT 2 } }",
                                "text/csv"))
                .isEqualTo("n,best,all\r\n2,86.30,\"63,62\"\r\n");
        assertThat(
                        ask(
                                "ASK { <https://cchc.vn/id/commune/2024/1000> cchc:next+/^cchc:next"
                                        + " <https://cchc.vn/id/commune/2024/1005> }",
                                "text/csv"))
                .contains("true");
        assertThat(
                        ask(
                                "SELECT (COUNT(?p) AS ?n) { ?p a cchc:Province MINUS { ?p skos:notation"
                                        + " '01' } FILTER NOT EXISTS { ?p skos:notation '02' } }",
                                "text/csv"))
                .contains("\r\n61\r\n");
    }

    @Test
    void rows_come_in_the_order_asked_for() {
        assertThat(
                        ask(
                                "SELECT ?c { ?p skos:notation ?c FILTER(?c < '04') } ORDER BY DESC(?c)",
                                "text/csv"))
                .isEqualTo("c\r\n03\r\n02\r\n01\r\n");
    }

    @Test
    void a_describe_and_an_empty_answer_are_told_apart() {
        assertThat(build.query("DESCRIBE <https://cchc.vn/id/province/2024/01>", "").found())
                .isTrue();
        assertThat(build.query("DESCRIBE <http://example.org/nothing>", "").found()).isFalse();
        assertThat(
                        ask(
                                "DESCRIBE ?p <urn:other> { ?p skos:notation '02' } LIMIT 1",
                                "application/n-triples"))
                .contains("Province 2")
                .doesNotContain("Province 1");
        assertThat(ask("DESCRIBE * { ?p skos:notation '03' }", "")).contains("Province 3");
        assertThat(build.query("SELECT * { ?s <urn:none> ?o }", "").found()).isFalse();
        assertThat(build.query("ASK { ?s <urn:none> ?o }", "").found()).isTrue();
    }

    @Test
    void the_description_of_a_thing_holds_what_it_says_and_what_points_to_it() {
        var answer = build.describe("https://cchc.vn/id/province/2024/01", "application/n-triples");

        assertThat(Answers.text(answer))
                .contains("<https://cchc.vn/def/value> \"80.10\"")
                .contains(
                        "<https://cchc.vn/id/commune/2024/1000> <https://cchc.vn/def/withinUnit>"
                                + " <https://cchc.vn/id/province/2024/01>")
                .doesNotContain("incomingStatements");
        assertThat(build.describe("/id/province/2024/01", "").found()).isTrue();
        assertThat(build.describe("https://cchc.vn/id/province/2024/99", "").found()).isFalse();
        assertThat(build.describe("no iri at all", "").found()).isFalse();
    }

    @Test
    void a_description_that_shows_only_a_part_says_so() {
        var answer = build.describe("/def/Commune", "application/n-triples");

        assertThat(Answers.text(answer))
                .contains("incomingStatements> \"1260\"")
                .contains("incomingStatementsShown> \"500\"");
    }

    @Test
    void literals_are_told_apart_by_how_they_are_written() {
        assertThat(ask("ASK { ?p cchc:value 80.1 }", "text/csv")).contains("false");
        assertThat(ask("ASK { ?p cchc:value ?v FILTER(?v = 80.1) }", "text/csv")).contains("true");
    }
}
