package vn.cchc.figures.internal.evidence;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.cchc.access.Person;
import vn.cchc.archive.Archive;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Document;
import vn.cchc.archive.Passage;
import vn.cchc.archive.Version;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.Observation;
import vn.cchc.figures.Observation.State;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;

/**
 * Evidence in the archive. A draft is cited under a name of its own and known to its agency alone;
 * when it is approved, the figure cites in its place. Figures are there also while the archive is
 * not.
 */
@Component
public final class ArchivedEvidence implements Evidences {
    static final String ROOM = "figures";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Archive archive;

    @Override
    public Optional<Known> find(Evidence evidence, Optional<Person> reader) {
        return there().flatMap(rooms -> find(rooms, evidence, reader));
    }

    private static Optional<Known> find(Archive rooms, Evidence evidence, Optional<Person> reader) {
        return rooms.find(evidence.document(), reader)
                .filter(document -> shown(rooms, evidence, document, reader))
                .map(document -> known(rooms, evidence, document, reader));
    }

    private Optional<Archive> there() {
        return Optional.ofNullable(archive);
    }

    private static boolean shown(
            Archive rooms, Evidence evidence, Document document, Optional<Person> reader) {
        return document.version(evidence.version())
                .filter(version -> rooms.shows(document, version, reader))
                .filter(version -> version.condition() != Version.Condition.GONE)
                .filter(
                        version ->
                                version.pages() == 0
                                        || evidence.page().orElse(1) <= version.pages())
                .isPresent();
    }

    /** That a newer version waits inside is its agency's to know. */
    private static Known known(
            Archive rooms, Evidence evidence, Document document, Optional<Person> reader) {
        boolean superseded =
                document.versions().stream()
                        .filter(version -> version.number() > evidence.version())
                        .anyMatch(version -> rooms.shows(document, version, reader));
        String page = evidence.page().isPresent() ? "#page-" + evidence.page().getAsInt() : "";
        return new Known(
                document.description().title(), "/documents/" + document.id() + page, superseded);
    }

    @Override
    public Optional<Openness> openness(Evidence evidence) {
        return there().flatMap(rooms -> openness(rooms, evidence));
    }

    private static Optional<Openness> openness(Archive rooms, Evidence evidence) {
        Optional<Person> everybody = Optional.empty();
        return rooms.find(evidence.document(), everybody)
                .map(
                        document ->
                                document.open() && shown(rooms, evidence, document, everybody)
                                        ? Openness.VERSION
                                        : Openness.DOCUMENT);
    }

    @Override
    public String revision() {
        return there().map(rooms -> String.valueOf(rooms.openRevision())).orElse("none");
    }

    @Override
    public void moved(
            Optional<Observation> before, Observation after, LanguageText label, Person who) {
        before.flatMap(Observation::evidence)
                .filter(evidence -> !stays(evidence, after))
                .ifPresent(
                        evidence ->
                                needed().endCitation(ROOM, draft(after), evidence.document(), who));
        after.evidence()
                .ifPresent(evidence -> needed().cite(citing(after, label), of(evidence), who));
    }

    private static boolean stays(Evidence evidence, Observation after) {
        return after.state() != State.APPROVED
                && after.evidence()
                        .filter(now -> now.document().equals(evidence.document()))
                        .isPresent();
    }

    private Archive needed() {
        return there().orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.UNAVAILABLE,
                                        FlowFault.NO_ARCHIVE.at("evidence")));
    }

    private static CitingRecord citing(Observation o, LanguageText label) {
        boolean open = o.state() == State.APPROVED;
        return new CitingRecord(
                ROOM, open ? figure(o.key()) : draft(o), label, Optional.of(o.key().unit()), open);
    }

    private static Passage of(Evidence evidence) {
        return new Passage(evidence.document(), evidence.version(), evidence.page());
    }

    private static String draft(Observation o) {
        return "figure-draft/" + o.id();
    }

    /** Where the figure is below {@code /id/}, as the graph names it. */
    private static String figure(Observation.Key key) {
        return String.join("/", "figure", key.indicator(), key.unit().path(), key.time().code());
    }
}
