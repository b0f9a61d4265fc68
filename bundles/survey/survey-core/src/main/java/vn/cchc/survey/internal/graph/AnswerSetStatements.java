package vn.cchc.survey.internal.graph;

import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;
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
        var out = new Sentences(listener);
        sets.all().stream()
                .filter(set -> set.state() == AnswerSet.State.RELEASED)
                .forEach(set -> tell(set, out));
    }

    private static void tell(AnswerSet set, Sentences out) {
        String iri = Vocabulary.ID + "answers/" + set.id();
        String edition = Vocabulary.ID + "edition/" + set.edition();
        out.type(iri, Vocabulary.DEF + "AnswerSet");
        out.type(iri, Vocabulary.PROV + "Entity");
        out.inBothLanguages(
                iri,
                Vocabulary.DCT + "title",
                new LanguageText(
                        "Bộ phiếu trả lời " + set.edition(), "Answer set of " + set.edition()));
        out.link(iri, Vocabulary.DEF + "edition", edition);
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", edition);
        out.say(iri, Vocabulary.DEF + "forms", Term.integer(set.forms()));
        out.say(iri, Vocabulary.DEF + "illustrative", Term.bool(set.illustrative()));
        out.say(
                iri,
                Vocabulary.DEF + "fingerprint",
                Term.text(set.content().orElseThrow().sha256()));
        out.say(
                iri,
                Vocabulary.DEF + "editionFingerprint",
                Term.text(set.editionFingerprint().sha256()));
        out.say(
                iri,
                Vocabulary.PROV + "generatedAtTime",
                Term.time(set.releasedAt().orElseThrow()));
    }
}
