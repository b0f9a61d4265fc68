package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.graph.jena.internal.HostileQuery.q;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries whose answer is too large, and would look whole when it is cut. */
abstract class LimitedAnswerContract extends HostileQueryContract {

    @Override
    Stream<HostileQuery> hostile() {
        return Stream.of(
                q("all statements", "GRA-122", "SELECT * { ?s ?p ?o }"),
                q("LIMIT of a billion", "GRA-122", "SELECT * { ?s ?p ?o } LIMIT 1000000000"),
                q("a CONSTRUCT of everything", "GRA-122", "CONSTRUCT WHERE { ?s ?p ?o }"),
                q("a DESCRIBE of everything", "GRA-122", "DESCRIBE ?s { ?s ?p ?o }"),
                q("2,001 rows of nothing", "GRA-122", "SELECT * { ?s ?p ?o } LIMIT 2001"),
                q(
                        "few rows of much",
                        "GRA-123",
                        "SELECT ?s ?x { ?s ?p ?o BIND('"
                                + "x".repeat(10_000)
                                + "' AS ?x) } LIMIT 300"));
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
}
