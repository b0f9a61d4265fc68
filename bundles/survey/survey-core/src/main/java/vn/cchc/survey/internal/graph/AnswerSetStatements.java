package vn.cchc.survey.internal.graph;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
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

    /** Counts up when the same sets are told in other words. */
    private static final String WORDING = "3";

    private final AnswerSets sets;
    private final Editions editions;
    private final ChangeFeed changes;
    private final AtomicReference<Released> last = new AtomicReference<>(new Released(-1, ""));

    /** The released sets after a change of the room. */
    private record Released(long change, String sets) {}

    @Activate
    public AnswerSetStatements(
            @Reference AnswerSets sets,
            @Reference Editions editions,
            @Reference ChangeFeed changes) {
        this.sets = sets;
        this.editions = editions;
        this.changes = changes;
    }

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Các bộ phiếu đã chốt", "Released answer sets");
    }

    /** Forms that come in without being released change nothing that is told. */
    @Override
    public String revision() {
        long change = changes.revision(SOURCE);
        var known = last.get();
        if (known.change() != change) {
            known = new Released(change, released().map(AnswerSet::id).collect(joining(" ")));
            last.set(known);
        }
        String offered =
                editions.all().stream().map(e -> e.id().toString()).sorted().collect(joining(" "));
        byte[] inputs = (known.sets() + "\n" + offered).getBytes(StandardCharsets.UTF_8);
        return WORDING + "-" + Fingerprint.of(inputs).brief();
    }

    private Stream<AnswerSet> released() {
        return sets.all().stream().filter(set -> set.state() == AnswerSet.State.RELEASED);
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        released().forEach(set -> tell(set, out));
        released()
                .map(AnswerSet::edition)
                .distinct()
                .filter(id -> editions.find(id).isEmpty())
                .forEach(id -> gone(id, out));
    }

    /** A year that was taken away is still mentioned, so it keeps a name. */
    static void gone(EditionId id, Sentences out) {
        out.name(
                Vocabulary.ID + "edition/" + id,
                new LanguageText("Năm đo lường " + id, "Edition " + id));
    }

    private static void tell(AnswerSet set, Sentences out) {
        String iri = Vocabulary.ID + "answers/" + set.id();
        String edition = Vocabulary.ID + "edition/" + set.edition();
        out.type(iri, Vocabulary.DEF + "AnswerSet");
        out.type(iri, Vocabulary.PROV + "Entity");
        out.type(iri, Vocabulary.DCAT + "Dataset");
        out.type(iri, Vocabulary.DISCO + "LogicalDataSet");
        var name =
                new LanguageText(
                        "Bộ phiếu trả lời " + set.edition(), "Answer set of " + set.edition());
        out.name(iri, name);
        out.inBothLanguages(iri, Vocabulary.DCT + "title", name);
        out.link(iri, Vocabulary.DEF + "edition", edition);
        out.link(iri, Vocabulary.PROV + "wasDerivedFrom", edition);
        out.link(iri, Vocabulary.DCT + "accessRights", Vocabulary.DEF + "access/restricted");
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
