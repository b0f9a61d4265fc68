package vn.cchc.survey.internal.graph;

import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/**
 * Tells the graph which answer sets were released: how many forms, of which edition, with which
 * fingerprint. Nothing about a form or a person is said.
 */
@Component
public final class AnswerSetStatements implements GraphSource {
    private static final String SOURCE = "survey";

    private final AnswerSets sets;
    private final ChangeFeed changes;

    @Activate
    public AnswerSetStatements(@Reference AnswerSets sets, @Reference ChangeFeed changes) {
        this.sets = sets;
        this.changes = changes;
    }

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public String revision() {
        return Long.toString(changes.revision(SOURCE));
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        sets.all().stream()
                .filter(set -> set.state() == AnswerSet.State.RELEASED)
                .forEach(set -> tell(set, listener));
    }

    private static void tell(AnswerSet set, Consumer<Statement> listener) {
        var subject = Term.iri(Vocabulary.ID + "answers/" + set.id());
        var edition = Term.iri(Vocabulary.ID + "edition/" + set.edition());
        say(listener, subject, Vocabulary.RDF + "type", Term.iri(Vocabulary.DEF + "AnswerSet"));
        say(listener, subject, Vocabulary.RDF + "type", Term.iri(Vocabulary.PROV + "Entity"));
        say(
                listener,
                subject,
                Vocabulary.DCT + "title",
                Term.text("Bộ phiếu trả lời " + set.edition(), "vi"));
        say(
                listener,
                subject,
                Vocabulary.DCT + "title",
                Term.text("Answer set of " + set.edition(), "en"));
        say(listener, subject, Vocabulary.DEF + "edition", edition);
        say(listener, subject, Vocabulary.PROV + "wasDerivedFrom", edition);
        say(listener, subject, Vocabulary.DEF + "forms", Term.integer(set.forms()));
        say(listener, subject, Vocabulary.DEF + "illustrative", Term.bool(set.illustrative()));
        say(
                listener,
                subject,
                Vocabulary.DEF + "fingerprint",
                Term.text(set.content().orElseThrow().sha256()));
        say(
                listener,
                subject,
                Vocabulary.DEF + "editionFingerprint",
                Term.text(set.editionFingerprint().sha256()));
        say(
                listener,
                subject,
                Vocabulary.PROV + "generatedAtTime",
                Term.time(set.releasedAt().orElseThrow()));
    }

    private static void say(
            Consumer<Statement> listener, Term.Iri subject, String predicate, Term object) {
        listener.accept(new Statement(subject, Term.iri(predicate), object));
    }
}
