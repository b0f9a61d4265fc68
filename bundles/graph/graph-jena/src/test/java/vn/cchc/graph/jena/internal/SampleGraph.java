package vn.cchc.graph.jena.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Consumer;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/** Provinces, communes and figures in the shape in which the rooms tell them. */
public final class SampleGraph {
    public static final Limits LIMITS =
            new Limits(
                    Duration.ofSeconds(10), 100_000, 32 * 1024 * 1024, 2, Duration.ofSeconds(30));

    static final int PROVINCES = 63;

    private SampleGraph() {}

    static Build build(Limits limits) {
        return build(new JenaBuilds(limits), 20);
    }

    static Build build(BuildFactory builds, int communesEach) {
        var draft = builds.draft();
        provinces(statement -> draft.add("registry", statement), communesEach);
        return draft.finish();
    }

    static void provinces(Consumer<Statement> out, int communesEach) {
        for (int p = 1; p <= PROVINCES; p++) {
            String code = String.format(java.util.Locale.ROOT, "%02d", p);
            String iri = "/id/province/2024/" + code;
            say(out, iri, Vocabulary.RDF + "type", Term.iri(Vocabulary.DEF + "Province"));
            say(out, iri, Vocabulary.RDFS + "label", Term.text("Tỉnh số " + p, "vi"));
            say(out, iri, Vocabulary.RDFS + "label", Term.text("Province " + p, "en"));
            say(out, iri, Vocabulary.SKOS + "notation", Term.text(code));
            say(
                    out,
                    iri,
                    Vocabulary.DEF + "value",
                    Term.decimal(new BigDecimal("80.00").add(BigDecimal.valueOf(p, 1))));
            for (int c = 0; c < communesEach; c++) {
                String commune = "/id/commune/2024/" + (p * 1000 + c);
                say(out, commune, Vocabulary.RDF + "type", Term.iri(Vocabulary.DEF + "Commune"));
                say(out, commune, Vocabulary.DEF + "withinUnit", Term.iri(iri));
                say(
                        out,
                        commune,
                        Vocabulary.DEF + "next",
                        Term.iri("/id/commune/2024/" + (p * 1000 + c + 1)));
            }
        }
    }

    static void say(Consumer<Statement> out, String subject, String predicate, Term object) {
        out.accept(new Statement(Term.iri(subject), Term.iri(predicate), object));
    }
}
