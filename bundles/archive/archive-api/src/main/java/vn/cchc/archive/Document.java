package vn.cchc.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.UnitRef;

/**
 * A document with all its versions.
 *
 * @param id ten letters and digits, never used again
 * @param agency whose it is; its people alone may change it
 * @param described who confirmed the description; empty while it is a proposal
 * @param published who published it, and when
 * @param versions oldest first; at least one, also of what was deleted
 * @param hold why nothing of it may be deleted
 * @param deletion who asked for it to be deleted, and who agreed
 * @param proposed what somebody wants a published document to be described as; it is shown when it
 *     is published next
 */
public record Document(
        String id,
        UnitRef agency,
        State state,
        Description description,
        Optional<Act> described,
        Optional<Act> published,
        List<Version> versions,
        Optional<Act> hold,
        Optional<Deletion> deletion,
        Optional<Proposed> proposed) {

    /** Where it stands. */
    public enum State {
        /** Seen by people of the agency and those who read what is not yet public. */
        DRAFT,
        /** Seen by everybody. */
        PUBLIC,
        /** Was public; its address says so. */
        WITHDRAWN,
        /** Its content is gone; what is left says what it was. */
        DELETED
    }

    /**
     * Something that was done.
     *
     * @param note the reason; empty when none was asked for
     */
    public record Act(String who, Instant at, String note) {}

    /** Two people delete a document: one asks, another agrees. */
    public record Deletion(Act asked, Optional<Act> agreed) {}

    /** A description that waits for a second person. */
    public record Proposed(Description description, Act by) {}

    public Document {
        versions = List.copyOf(versions);
    }

    /** Without a description that waits. */
    public Document(
            String id,
            UnitRef agency,
            State state,
            Description description,
            Optional<Act> described,
            Optional<Act> published,
            List<Version> versions,
            Optional<Act> hold,
            Optional<Deletion> deletion) {
        this(
                id,
                agency,
                state,
                description,
                described,
                published,
                versions,
                hold,
                deletion,
                Optional.empty());
    }

    /** The description that was said last, shown or not. */
    public Description lastSaid() {
        return proposed.map(Proposed::description).orElse(description);
    }

    public Version newest() {
        return versions.get(versions.size() - 1);
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public boolean open() {
        return state == State.PUBLIC;
    }

    /** Whether a version was there when the document was last published. */
    public boolean shown(Version version) {
        return published
                .filter(act -> !version.uploadedAt().isAfter(act.at()))
                .filter(act -> version.condition() != Version.Condition.QUARANTINED)
                .isPresent();
    }

    /** The newest version that everybody may see. */
    public Optional<Version> newestShown() {
        return versions.stream().filter(this::shown).reduce((older, newer) -> newer);
    }

    public Document with(State now) {
        return with(now, description, described, published, proposed);
    }

    public Document withVersions(List<Version> all) {
        return new Document(
                id,
                agency,
                state,
                description,
                described,
                published,
                all,
                hold,
                deletion,
                proposed);
    }

    /**
     * @param by empty for a proposal
     */
    public Document withDescription(Description says, Optional<Act> by) {
        return with(state, says, by, published, proposed);
    }

    public Document withProposed(Optional<Proposed> now) {
        return with(state, description, described, published, now);
    }

    /** What waited is shown from now on. */
    public Document withPublished(Act by) {
        return with(
                State.PUBLIC,
                lastSaid(),
                proposed.map(Proposed::by).or(() -> described),
                Optional.of(by),
                Optional.empty());
    }

    private Document with(
            State now,
            Description says,
            Optional<Act> saidBy,
            Optional<Act> publishedBy,
            Optional<Proposed> waiting) {
        return new Document(
                id, agency, now, says, saidBy, publishedBy, versions, hold, deletion, waiting);
    }

    public Document withHold(Optional<Act> by) {
        return new Document(
                id,
                agency,
                state,
                description,
                described,
                published,
                versions,
                by,
                deletion,
                proposed);
    }

    public Document withDeletion(Optional<Deletion> now) {
        return new Document(
                id,
                agency,
                state,
                description,
                described,
                published,
                versions,
                hold,
                now,
                proposed);
    }
}
