package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Refusal;

/** What each room says is a named graph, all together are the default graph. */
abstract class NamedGraphsContract {
    private static final String REGISTRY = Vocabulary.graph("registry");
    private static final String RESULTS = Vocabulary.graph("results");
    private static final String PLANS = Vocabulary.graph("plans");

    private Build build;

    abstract BuildFactory builds(Limits limits);

    @BeforeEach
    void three_rooms_that_tell() {
        var draft = builds(SampleGraph.LIMITS).draft();
        draft.add("registry", said("/id/province/01", "Hà Nội"));
        draft.add("registry", said("/id/province/31", "Hải Phòng"));
        draft.add("results", said("/id/province/01", "Hà Nội"));
        draft.add("results", said("/id/figure/1", "91,87"));
        draft.addTurtle("plans", "plan.ttl", "<urn:cchc:task> <https://cchc.vn/def/says> 'I.1' .");
        build = draft.finish();
    }

    private static Statement said(String thing, String words) {
        return new Statement(Term.iri(thing), Term.iri("/def/says"), Term.text(words));
    }

    private String ask(String query) {
        return Answers.text(build.query(query, "text/csv"));
    }

    private String ask(String query, List<String> defaults, List<String> named) {
        return Answers.text(
                build.query(
                        new SparqlRequest(
                                query, new SparqlRequest.Dataset(defaults, named), "text/csv")));
    }

    @Test
    void a_query_that_names_no_graph_sees_every_statement_once() {
        assertThat(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).contains("4");
        assertThat(ask("SELECT ?o { ?s ?p ?o } ORDER BY ?o"))
                .containsSubsequence("91,87", "Hà Nội", "Hải Phòng", "I.1");
        assertThat(ask("SELECT ?g { GRAPH ?g {} } ORDER BY ?g").lines())
                .containsExactly("g", PLANS, REGISTRY, RESULTS);
    }

    @Test
    void GRAPH_tells_who_says_it() {
        assertThat(ask("SELECT ?g { GRAPH ?g { ?s ?p 'Hà Nội' } } ORDER BY ?g").lines())
                .containsExactly("g", REGISTRY, RESULTS);
        assertThat(ask("SELECT (COUNT(*) AS ?n) { GRAPH <" + REGISTRY + "> { ?s ?p ?o } }").lines())
                .containsExactly("n", "2");
        assertThat(ask("ASK { GRAPH <" + REGISTRY + "> { ?s ?p '91,87' } }")).contains("false");
        assertThat(
                        ask(
                                "SELECT ?o { GRAPH <"
                                        + RESULTS
                                        + "> { ?s ?p ?same } GRAPH <"
                                        + REGISTRY
                                        + "> { ?s ?p ?o } }"))
                .contains("Hà Nội")
                .doesNotContain("Hải Phòng");
    }

    @Test
    void a_query_without_a_variable_has_a_row_without_a_column() {
        String text =
                Answers.text(
                        build.query(
                                "SELECT * { FILTER EXISTS { ?s ?p 'Hà Nội' } }",
                                "application/sparql-results+json"));

        assertThat(text.replaceAll("\\s", ""))
                .isEqualTo("{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[{}]}}");
    }

    @Test
    void FROM_takes_some_graphs_for_all() {
        assertThat(ask("SELECT (COUNT(*) AS ?n) FROM <" + REGISTRY + "> { ?s ?p ?o }").lines())
                .containsExactly("n", "2");
        assertThat(
                        ask("SELECT (COUNT(*) AS ?n) FROM <%s> FROM <%s> { ?s ?p ?o }"
                                        .formatted(REGISTRY, RESULTS))
                                .lines())
                .as("what both say is one statement")
                .containsExactly("n", "3");
        assertThat(ask("ASK FROM </id/graph/results> { ?s ?p '91,87' }")).contains("true");
        assertThat(ask("ASK FROM </id/graph/results> { GRAPH ?g { ?s ?p ?o } }")).contains("false");
        assertThat(ask("ASK FROM NAMED <" + RESULTS + "> { ?s ?p ?o }")).contains("false");
        assertThat(ask("SELECT ?o FROM NAMED <" + PLANS + "> { GRAPH ?g { ?s ?p ?o } }").lines())
                .containsExactly("o", "I.1");
    }

    @Test
    void a_description_keeps_to_the_graphs_that_are_named() {
        String described =
                Answers.text(
                        build.query(
                                "DESCRIBE <urn:cchc:task> <https://cchc.vn/id/province/01> FROM <"
                                        + PLANS
                                        + ">",
                                "text/turtle"));

        assertThat(described).contains("I.1").doesNotContain("Hà Nội");
    }

    @Test
    void the_graphs_of_the_request_take_the_place_of_the_querys_own() {
        String query = "SELECT (COUNT(*) AS ?n) FROM <" + REGISTRY + "> { ?s ?p ?o }";

        assertThat(ask(query, List.of(PLANS), List.of()).lines()).containsExactly("n", "1");
        assertThat(ask(query, List.of(), List.of(PLANS)).lines()).containsExactly("n", "0");
        assertThat(
                        ask(
                                        "SELECT * { ?s ?p ?o GRAPH ?g { ?t ?p 'I.1' } }",
                                        List.of("/id/graph/results"),
                                        List.of(PLANS))
                                .lines())
                .hasSize(3);
    }

    @Test
    void names_of_no_graph_are_refused_together() {
        assertThatThrownBy(
                        () ->
                                ask(
                                        "ASK { ?s ?p ?o }",
                                        List.of(REGISTRY, "http://127.0.0.1:9/data", ""),
                                        List.of("file:///etc/passwd")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .hasSize(3)
                                        .allMatch(problem -> problem.code().equals("GRA-106"))
                                        .extracting(problem -> problem.where())
                                        .containsExactly(
                                                "http://127.0.0.1:9/data",
                                                "",
                                                "file:///etc/passwd"));
    }

    @Test
    void a_graph_that_is_the_whole_build_twice_is_still_a_part() {
        assertThat(build.triples()).isEqualTo(4);
        assertThat(ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").lines())
                .containsExactly("n", "5");
    }
}
