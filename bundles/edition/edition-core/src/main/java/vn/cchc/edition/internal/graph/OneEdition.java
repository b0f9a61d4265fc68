package vn.cchc.edition.internal.graph;

import vn.cchc.edition.Edition;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Vocabulary;

/** What one year of an index says, as statements. */
final class OneEdition {
    private final Edition edition;
    private final Sentences out;
    private final LegalActStatements acts;
    private final String iri;

    OneEdition(Edition edition, Sentences out, LegalActStatements acts) {
        this.edition = edition;
        this.out = out;
        this.acts = acts;
        this.iri = Vocabulary.ID + "edition/" + edition.id();
    }

    void tell() {
        self();
        String act = acts.tell(edition.legalAct());
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", act);
        out.link(iri, Vocabulary.DCT + "references", act);
        acts.cites(iri, act);
        edition.instruments().forEach(form -> new InstrumentStatements(edition, form, out).tell());
        if (!edition.sampling().isEmpty()) {
            new SampleStatements(edition, out).tell();
        }
        edition.methodology()
                .ifPresent(
                        methodology -> {
                            new MethodologyStatements(edition, methodology, out).tell();
                            new CriterionStatements(edition, methodology, out).tell();
                        });
    }

    private void self() {
        out.type(iri, Vocabulary.DEF + "Edition");
        out.type(iri, Vocabulary.PROV + "Entity");
        out.type(iri, Vocabulary.SKOS + "ConceptScheme");
        new YearSelf(edition, out, iri).tell();
    }
}
