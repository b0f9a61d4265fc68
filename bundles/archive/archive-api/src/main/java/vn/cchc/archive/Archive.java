package vn.cchc.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.access.Person;

/**
 * Documents of all agencies. Everybody reads what is public; an agency's people alone change its
 * documents; to those who may not see it, a document is not there.
 *
 * <p>All methods refuse with {@link vn.cchc.model.Refusal}: NOT_FOUND for what the person may not
 * see, FORBIDDEN for what the person sees and may not do, CONFLICT for what the state forbids.
 */
@ProviderType
public interface Archive {

    /**
     * Keeps a file, as a new document or as a new version of one. On return it is safe.
     *
     * @param body read to its end, up to the limit of the configuration
     * @throws IOException when the sender broke off; nothing is kept
     */
    Document submit(Submission submission, InputStream body, Person who) throws IOException;

    /** The document, when this reader may see it. */
    Optional<Document> find(String id, Optional<Person> reader);

    /** Whether this reader may know of a version: everybody of what is shown, its agency of all. */
    boolean shows(Document document, Version version, Optional<Person> reader);

    /**
     * The bytes of a version, from a place on.
     *
     * @throws IOException when they cannot be read now
     */
    InputStream open(Document document, Version version, long from) throws IOException;

    /** The text of a version, page by page; empty when none was taken. */
    List<String> text(Document document, Version version);

    /**
     * Confirms what the document is. Of a document that was published it is shown when somebody
     * else publishes it.
     */
    Document describe(String id, Description description, Person who);

    /** The description of a public document that waits is not shown; what is shown stays. */
    Document refuseDescription(String id, String reason, Person who);

    /**
     * Shows it to everybody as it is now; by somebody else than who handed it in last, and than who
     * described it anew.
     */
    Document publish(String id, Person who);

    Document withdraw(String id, String reason, Person who);

    /** Nothing of it may be deleted from now on. */
    Document hold(String id, String reason, Person who);

    Document endHold(String id, Person who);

    /** Asks for its content to be deleted; somebody else has to agree. */
    Document askDeletion(String id, String reason, Person who);

    /** Agrees to the deletion: the content goes, a tombstone stays. */
    Document agreeDeletion(String id, Person who);

    Document refuseDeletion(String id, String reason, Person who);

    /**
     * What this reader may see that changed after a revision, oldest first.
     *
     * @param most at least 1
     */
    List<Change> changes(long after, int most, Optional<Person> reader);

    /** The revision of the last change. */
    long revision();

    /** The revision of the last change that everybody could notice; cheap to ask often. */
    long openRevision();

    /**
     * Writes down that a record rests on a version this person may see. The same record and
     * document again moves the citation; it never goes away by itself, and what is cited is not
     * deleted.
     *
     * @throws vn.cchc.model.Refusal CONFLICT when another room cites for this record
     */
    Citation cite(CitingRecord record, Passage passage, Person who);

    /** The record does not rest on the document any more; nothing happens when it did not. */
    void endCitation(String room, String record, String document, Person who);

    /** Records that rest on a document, as far as this reader may know of them, in their order. */
    List<Citation> citations(String document, Optional<Person> reader);
}
