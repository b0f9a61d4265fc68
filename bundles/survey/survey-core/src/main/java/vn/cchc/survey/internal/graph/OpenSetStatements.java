package vn.cchc.survey.internal.graph;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.graph.Audience;
import vn.cchc.graph.GraphSource;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;

/**
 * Tells staff the answer sets in work: of which edition, and how many forms once there are as many
 * as its year demands of a published figure. Nothing about a form or a person is said.
 */
@Component
public final class OpenSetStatements implements GraphSource {
    /** Counts up when the same sets are told in other words. */
    private static final String WORDING = "1";

    private final AnswerSets sets;
    private final Editions editions;

    @Activate
    public OpenSetStatements(@Reference AnswerSets sets, @Reference Editions editions) {
        this.sets = sets;
        this.editions = editions;
    }

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public LanguageText title() {
        return new LanguageText("Các bộ phiếu đang nhập", "Answer sets in work");
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public String revision() {
        String open =
                open().map(set -> set.id() + " " + set.forms() + " " + enough(set))
                        .collect(joining("\n"));
        return WORDING + "-" + Fingerprint.of(open.getBytes(StandardCharsets.UTF_8)).brief();
    }

    private Stream<AnswerSet> open() {
        return sets.all().stream().filter(set -> set.state() == AnswerSet.State.OPEN);
    }

    @Override
    public void tell(Consumer<Statement> listener) {
        var out = new Sentences(listener);
        open().forEach(set -> tell(set, out));
        open().map(AnswerSet::edition)
                .distinct()
                .filter(id -> editions.find(id).isEmpty())
                .forEach(id -> AnswerSetStatements.gone(id, out));
    }

    private void tell(AnswerSet set, Sentences out) {
        String iri = Vocabulary.ID + "answers/" + set.id();
        String edition = Vocabulary.ID + "edition/" + set.edition();
        out.type(iri, Vocabulary.DEF + "OpenAnswerSet");
        out.type(iri, Vocabulary.DEF + "InternalRecord");
        out.link(iri, Vocabulary.DEF + "status", Vocabulary.DEF + "status/in-work");
        out.name(
                iri,
                new LanguageText(
                        "Bộ phiếu trả lời " + set.edition() + ", đang nhập",
                        "Answer set of " + set.edition() + ", in work"));
        out.link(iri, Vocabulary.DEF + "edition", edition);
        out.say(iri, Vocabulary.DEF + "illustrative", Term.bool(set.illustrative()));
        out.say(
                iri,
                Vocabulary.DEF + "editionFingerprint",
                Term.text(set.editionFingerprint().sha256()));
        out.say(iri, Vocabulary.DCT + "created", Term.time(set.createdAt()));
        if (enough(set)) {
            out.say(iri, Vocabulary.DEF + "forms", Term.integer(set.forms()));
        }
    }

    /** A year that is gone cannot say how many are enough. */
    private boolean enough(AnswerSet set) {
        return editions.find(set.edition())
                .flatMap(Edition::shareOfAnswers)
                .filter(rule -> set.forms() >= rule.minimumAnswers())
                .isPresent();
    }
}
