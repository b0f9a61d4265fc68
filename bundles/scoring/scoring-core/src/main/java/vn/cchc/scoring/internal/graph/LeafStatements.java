package vn.cchc.scoring.internal.graph;

import vn.cchc.graph.Sentences;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.points.LeafTrace;
import vn.cchc.scoring.points.LeafTrace.StageScore;
import vn.cchc.scoring.points.Outcome;
import vn.cchc.scoring.points.Stage;

/**
 * Tells of a figure that was given points why it is what it is: what was given at the stage that
 * counts, which step of the rule applied, and what would earn more. From the figure the way goes on
 * by its criterion to the rule and the decision, and by its data set to sheet and edition.
 */
record LeafStatements(Sentences out, ResultSummary result) {

    void tell(LeafTrace leaf) {
        String iri = FigureStatements.iri(result.edition(), leaf.unit(), leaf.criterion());
        leaf.counted().ifPresent(stage -> counted(iri, leaf, stage));
        leaf.next()
                .ifPresent(
                        next ->
                                out.inBothLanguages(
                                        iri, Vocabulary.DEF + "nextStep", next.change()));
    }

    private void counted(String iri, LeafTrace leaf, Stage stage) {
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", Provenance.input(result));
        out.say(iri, Vocabulary.DEF + "stage", Term.text(stage.word()));
        leaf.stages().stream()
                .filter(score -> score.stage() == stage)
                .map(StageScore::outcome)
                .filter(Outcome.Points.class::isInstance)
                .map(Outcome.Points.class::cast)
                .forEach(
                        points -> {
                            out.inBothLanguages(iri, Vocabulary.DEF + "given", points.given());
                            out.inBothLanguages(iri, Vocabulary.DEF + "because", points.because());
                        });
    }
}
