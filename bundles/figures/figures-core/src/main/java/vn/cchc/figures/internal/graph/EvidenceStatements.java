package vn.cchc.figures.internal.graph;

import vn.cchc.figures.Evidence;
import vn.cchc.figures.internal.evidence.Evidences;
import vn.cchc.figures.internal.evidence.Evidences.Openness;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;

/**
 * What a value rests on. The document keeps its address when it is withdrawn or deleted, a version
 * has one while it is shown; of what was never public nothing is told.
 */
record EvidenceStatements(Sentences out, Evidences evidences) {

    void tell(String figure, Evidence evidence) {
        evidences
                .openness(evidence)
                .ifPresent(
                        known -> {
                            String document = Vocabulary.ID + "document/" + evidence.document();
                            out.link(figure, Vocabulary.DCT + "source", document);
                            if (known == Openness.VERSION) {
                                version(figure, document, evidence);
                            }
                        });
    }

    private void version(String figure, String document, Evidence evidence) {
        out.link(
                figure,
                Vocabulary.PROV + "wasDerivedFrom",
                document + "/version/" + evidence.version());
        evidence.page()
                .ifPresent(
                        page ->
                                out.say(
                                        figure,
                                        Vocabulary.DEF + "evidencePage",
                                        Term.integer(page)));
    }
}
