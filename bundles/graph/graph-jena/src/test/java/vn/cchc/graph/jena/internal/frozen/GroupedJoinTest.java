package vn.cchc.graph.jena.internal.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;

/** Which groups are made on numbers of terms; that they are right is told by equality. */
class GroupedJoinTest {
    static {
        new JenaBuilds(SampleGraph.LIMITS);
    }

    private static Optional<List<Binding>> grouped(String sparql) {
        var statements = new RandomStatements(new Random(RandomStatements.seed()));
        var builder = new FrozenBuilder();
        statements.some(100).forEach(builder::add);
        var graph = builder.finish().graph(() -> {});
        Op op = Algebra.optimize(Algebra.compile(QueryFactory.create(sparql)));
        while (!(op instanceof OpGroup)) {
            op = ((Op1) op).getSubOp();
        }
        return GroupedJoin.of((OpGroup) op, graph, new FunctionEnvBase(ARQ.getContext()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT ?p ?o (COUNT(?s) AS ?n) (MIN(?s) AS ?m) { ?s ?p ?o } GROUP BY ?p ?o",
                "SELECT (AVG(?o) AS ?n) (SUM(?o) AS ?m) (MAX(?o) AS ?x) { ?s ?p ?o }",
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o . ?o ?q ?r } GROUP BY ?p",
                "SELECT ?p { ?s ?p ?o } GROUP BY ?p"
            })
    void groups_of_a_pattern_with_plain_aggregates_are(String sparql) {
        assertThat(grouped(sparql)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?p (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT ?p (SUM(?o + 1) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT ?p (SAMPLE(?o) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT ?t (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (STR(?p) AS ?t)",
                "SELECT ?other (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?other",
                "SELECT ?p (MAX(?other) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o OPTIONAL { ?o ?q ?r } } GROUP BY ?p",
                "SELECT (SUM(?o) AS ?n) { ?s <https://cchc.vn/def/never> ?o }"
            })
    void others_are_left_to_the_engine(String sparql) {
        assertThat(grouped(sparql)).isEmpty();
    }
}
