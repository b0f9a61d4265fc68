package vn.cchc.graph.jena.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.jena.internal.data.BuildStore;
import vn.cchc.graph.jena.internal.frozen.FrozenStore;
import vn.cchc.graph.store.Build;

/** The same statements have the same content, however they are kept. */
class StoresTellTheSameTest {
    private static final List<Term> OBJECTS =
            List.of(
                    Term.iri("/id/a"),
                    Term.iri("/id/ab"),
                    new Term.Blank("b"),
                    Term.text("một hai"),
                    Term.text("một\n\"hai\"\\"),
                    Term.text("một", "vi"),
                    Term.text("😀 after ﬀ"),
                    Term.text("ﬀ after 😀"),
                    Term.decimal(new BigDecimal("1.10")),
                    Term.decimal(new BigDecimal("1.1")),
                    new Term.Literal("01", Term.XSD + "integer", ""),
                    new Term.Literal("1", Term.XSD + "integer", ""),
                    new Term.Literal("true", Term.XSD + "boolean", ""),
                    new Term.Literal("1.0e0", Term.XSD + "double", ""),
                    new Term.Literal("2026-11-26", Term.XSD + "date", ""));

    @Test
    void random_statements_have_one_content_and_their_terms_are_as_told() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Build frozen = build(new FrozenStore(), new Random(seed));
        Build tdb2 = build(TestFolders.tdb2(), new Random(seed));

        assertThat(tdb2.content()).isEqualTo(frozen.content());
        assertThat(tdb2.triples()).isEqualTo(frozen.triples());
        for (String query :
                List.of(
                        "SELECT * { ?s ?p ?o } ORDER BY STR(?s) STR(?p) STR(?o) DATATYPE(?o) LANG(?o)",
                        "SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g STR(?s) STR(?p) STR(?o) DATATYPE(?o)",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p 1.1 }",
                        "SELECT (COUNT(*) AS ?n) { ?s ?p 1.10 }")) {
            assertThat(Answers.text(tdb2.query(query, "text/csv")))
                    .as(query)
                    .isEqualTo(Answers.text(frozen.query(query, "text/csv")));
        }
        tdb2.close();
    }

    private static Build build(BuildStore store, Random random) {
        var draft = new JenaBuilds(SampleGraph.LIMITS, store).draft();
        for (int i = 0; i < 300; i++) {
            var said =
                    new Statement(
                            Term.iri("/id/" + random.nextInt(12)),
                            Term.iri("/def/" + random.nextInt(3)),
                            OBJECTS.get(random.nextInt(OBJECTS.size())));
            draft.add(random.nextBoolean() ? "registry" : "registry-of-others", said);
        }
        return draft.finish();
    }
}
