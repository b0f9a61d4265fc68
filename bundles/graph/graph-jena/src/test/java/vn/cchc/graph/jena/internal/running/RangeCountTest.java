package vn.cchc.graph.jena.internal.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.jena.internal.frozen.FrozenBuilder;
import vn.cchc.graph.jena.internal.frozen.FrozenGraph;
import vn.cchc.graph.jena.internal.frozen.RandomStatements;

/** Which counts are read off the length of a range; that they are right is told by equality. */
class RangeCountTest {
    static {
        new JenaBuilds(SampleGraph.LIMITS);
    }

    private static FrozenGraph graph() {
        var statements = new RandomStatements(new Random(RandomStatements.seed()));
        var builder = new FrozenBuilder();
        statements.some(100).forEach(builder::add);
        return builder.finish().graph(() -> {});
    }

    private static OpGroup group(String sparql) {
        Query query = QueryFactory.create(sparql);
        Op op = Algebra.optimize(Algebra.compile(query));
        while (!(op instanceof OpGroup)) {
            op = ((Op1) op).getSubOp();
        }
        return (OpGroup) op;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(?o) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) (COUNT(?s) AS ?m) { ?s a ?o }",
                "SELECT (COUNT(*) AS ?n) { [] ?p 1 }"
            })
    void a_count_over_one_pattern_is_read(String sparql) {
        assertThat(RangeCount.of(group(sparql), graph())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT *) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(?other) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(?s + 1) AS ?n) { ?s ?p ?o }",
                "SELECT (SUM(?o) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?s }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?o ?q ?r }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(?o > 1) }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s"
            })
    void any_other_is_counted(String sparql) {
        assertThat(RangeCount.of(group(sparql), graph())).isEmpty();
    }
}
