package vn.cchc.archive.internal.rights;

import java.util.List;
import java.util.Optional;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Citation;
import vn.cchc.archive.Document;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/**
 * Who may see and do what. People of an agency work with its documents; those who check numbers or
 * look after the server read all; nobody changes what is another agency's.
 */
public final class Rights {

    /** Whether somebody may see it at all. */
    public boolean reads(Optional<Person> reader, Document document) {
        return switch (document.state()) {
            case PUBLIC, WITHDRAWN -> true;
            // What was public leaves a tombstone for everybody.
            case DELETED -> document.published().isPresent() || inside(reader, document.agency());
            case DRAFT -> inside(reader, document.agency());
        };
    }

    /** Whether somebody may have its content. */
    public boolean opens(Optional<Person> reader, Document document) {
        return document.open() || inside(reader, document.agency());
    }

    /** Those that somebody may see, without what is deleted. */
    public List<Document> present(Optional<Person> reader, List<Document> documents) {
        return documents.stream()
                .filter(document -> document.state() != Document.State.DELETED)
                .filter(document -> reads(reader, document))
                .toList();
    }

    private static boolean readsAll(Person person) {
        return person.is(Role.ADMINISTRATOR)
                || person.is(Role.STATISTICIAN)
                || person.is(Role.READER);
    }

    /** An interviewer acts for an agency too, and sees what everybody sees. */
    private static boolean worksFor(Person person, UnitRef agency) {
        return works(person) && person.actsFor(agency);
    }

    private static boolean works(Person person) {
        return person.is(Role.STAFF) || person.is(Role.PUBLISHER);
    }

    /** Whether somebody sees the work of an agency, and not only what it publishes. */
    public boolean inside(Optional<Person> reader, UnitRef agency) {
        return reader.filter(person -> readsAll(person) || worksFor(person, agency)).isPresent();
    }

    /** Whether somebody may know that a record rests on a document. */
    public boolean knows(Optional<Person> reader, Citation citation) {
        return citation.open()
                || citation.agency()
                        .filter(agency -> reader.filter(p -> worksFor(p, agency)).isPresent())
                        .isPresent();
    }

    /** Whether drafts of every agency are open to somebody. */
    public boolean seesEverything(Optional<Person> reader) {
        return reader.filter(p -> readsAll(p) || works(p) && p.agencies().every()).isPresent();
    }

    /**
     * @throws Refusal FORBIDDEN when this person may not hand in and describe for the agency
     */
    public void writes(Person who, UnitRef agency) {
        act(who, Role.STAFF, agency);
    }

    /**
     * @throws Refusal FORBIDDEN when this person may not publish, withdraw or agree for the agency
     */
    public void decides(Person who, UnitRef agency) {
        act(who, Role.PUBLISHER, agency);
    }

    private static void act(Person who, Role role, UnitRef agency) {
        if (!who.is(role)) {
            throw forbidden(ArchiveFault.NOT_ROLE.at("", role.label()));
        }
        if (!who.actsFor(agency)) {
            throw forbidden(ArchiveFault.NOT_AGENCY.at("agency", agency.path()));
        }
    }

    /**
     * @throws Refusal FORBIDDEN when it would be the same person twice
     */
    public void another(Person who, String first) {
        if (who.name().equals(first)) {
            throw forbidden(ArchiveFault.SAME_PERSON.at("", first));
        }
    }

    private static Refusal forbidden(vn.cchc.model.Problem problem) {
        return new Refusal(Refusal.Kind.FORBIDDEN, problem);
    }
}
