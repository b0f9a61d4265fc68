package vn.cchc.figures.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.access.Person;
import vn.cchc.archive.Archive;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.State;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.content.Extract;
import vn.cchc.figures.Evidence;
import vn.cchc.figures.internal.FiguresRoom;
import vn.cchc.figures.internal.evidence.Evidences.Openness;
import vn.cchc.model.Fingerprint;

/** What everybody may know of the document a value rests on, by the state the document is in. */
class ArchivedEvidenceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T02:00:00Z");

    /** Staff of the agency of the document, and of another. */
    private static final Optional<Person> AN = FiguresRoom.PEOPLE.find("an");

    private static final Optional<Person> BINH = FiguresRoom.PEOPLE.find("binh");

    private final ArchivedEvidence evidences = new ArchivedEvidence();

    /** The archive as the public sees it: one document, or none. */
    private void shows(Optional<Document> document) {
        evidences.archive =
                (Archive)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Archive.class},
                                (proxy, method, given) ->
                                        switch (method.getName()) {
                                            case "find" -> document;
                                            case "shows" -> shown(given);
                                            default -> 7L;
                                        });
    }

    /** What is not shown is known to the agency. */
    private static boolean shown(Object[] documentVersionReader) {
        var document = (Document) documentVersionReader[0];
        return document.shown((Version) documentVersionReader[1])
                || documentVersionReader[2].equals(AN);
    }

    /** Handed in on Monday, published on Tuesday, a new version on Wednesday. */
    private static Optional<Document> document(State state, Condition condition) {
        return Optional.of(
                new Document(
                        "ab23cd45ef",
                        FiguresRoom.HA_NOI,
                        state,
                        Description.titled("Quyết định 979"),
                        Optional.empty(),
                        Optional.of(new Document.Act("minh", TUESDAY, "")),
                        List.of(
                                version(1, MONDAY).with(condition),
                                version(2, WEDNESDAY).with(condition)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Version version(int number, Instant at) {
        return new Version(
                number,
                Fingerprint.of(new byte[] {1}),
                "a.pdf",
                "application/pdf",
                1,
                Condition.READ,
                20,
                Extract.Source.TEXT,
                true,
                Set.of(),
                at,
                "lan",
                "");
    }

    private Optional<Openness> openness(String words) {
        return evidences.openness(Evidence.of(words).orElseThrow());
    }

    @Test
    void a_version_is_open_from_publishing_on() {
        shows(document(State.PUBLIC, Condition.READ));
        assertThat(openness("ab23cd45ef/1/20")).contains(Openness.VERSION);
        assertThat(openness("ab23cd45ef/1")).contains(Openness.VERSION);
        assertThat(openness("ab23cd45ef/2")).contains(Openness.DOCUMENT);
        assertThat(openness("ab23cd45ef/1/21")).contains(Openness.DOCUMENT);
    }

    @Test
    void a_version_is_superseded_for_who_may_see_the_newer_one() {
        shows(document(State.PUBLIC, Condition.READ));
        var first = Evidence.of("ab23cd45ef/1").orElseThrow();
        var second = Evidence.of("ab23cd45ef/2").orElseThrow();

        assertThat(evidences.find(first, Optional.empty()).orElseThrow().superseded()).isFalse();
        assertThat(evidences.find(first, AN).orElseThrow().superseded()).isTrue();
        assertThat(evidences.find(second, AN).orElseThrow().superseded()).isFalse();
        assertThat(evidences.find(first, BINH).orElseThrow().superseded()).isFalse();
    }

    @Test
    void staff_of_another_agency_rest_nothing_on_a_version_that_waits_inside() {
        shows(document(State.PUBLIC, Condition.READ));
        var second = Evidence.of("ab23cd45ef/2").orElseThrow();

        assertThat(evidences.find(second, AN)).isPresent();
        assertThat(evidences.find(second, BINH)).isEmpty();
        assertThat(evidences.find(second, Optional.empty())).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_deleted_leaves_its_address() {
        shows(document(State.WITHDRAWN, Condition.READ));
        assertThat(openness("ab23cd45ef/1")).contains(Openness.DOCUMENT);
        shows(document(State.DELETED, Condition.GONE));
        assertThat(openness("ab23cd45ef/1")).contains(Openness.DOCUMENT);
    }

    @Test
    void of_what_the_public_does_not_see_and_without_an_archive_nothing_is_known() {
        shows(Optional.empty());
        assertThat(openness("ab23cd45ef/1")).isEmpty();
        assertThat(evidences.revision()).isEqualTo("7");
        evidences.archive = null;
        assertThat(openness("ab23cd45ef/1")).isEmpty();
        assertThat(evidences.revision()).isEqualTo("none");
    }
}
