package vn.cchc.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import vn.cchc.access.Person;
import vn.cchc.archive.Archive;
import vn.cchc.archive.Change;
import vn.cchc.archive.Citation;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Document.Deletion;
import vn.cchc.archive.Document.State;
import vn.cchc.archive.Passage;
import vn.cchc.archive.Submission;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.describing.DescriptionCheck;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.intake.FileName;
import vn.cchc.archive.internal.intake.Intake;
import vn.cchc.archive.internal.intake.StagedFile;
import vn.cchc.archive.internal.intake.Staging;
import vn.cchc.archive.internal.intake.VirusScanner;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.archive.internal.store.CitationStore;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.Deed;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.NumberKey;
import vn.cchc.archive.internal.store.OpenDocuments;
import vn.cchc.archive.internal.store.OpenRevision;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.registry.Registry;

/** The archive on a database and a store of contents. */
@Component(
        service = {Archive.class, StoredArchive.class},
        configurationPid = "vn.cchc.archive")
@Designate(ocd = ArchiveSettings.class)
public final class StoredArchive implements Archive {
    private static final int LONGEST_NOTE = 1000;
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Acts everybody can notice. */
    private static final Set<String> NOTICED =
            Set.of("published", "described", "withdrawn", "deleted");

    private final DocumentStore documents;
    private final OpenRevision openRevision;
    private final TextStore texts;
    private final CitationStore citations;
    private final ChosenContents contents;
    private final Registry registry;
    private final Staging staging;
    private final Intake intake;
    private final DescriptionCheck check;
    private final int retentionDays;
    private final InstantSource clock;
    private final Rights rights = new Rights();

    @Activate
    public StoredArchive(
            BundleContext context,
            ArchiveSettings settings,
            @Reference DocumentStore documents,
            @Reference OpenDocuments open,
            @Reference TextStore texts,
            @Reference CitationStore citations,
            @Reference ContentClaims claims,
            @Reference ChosenContents contents,
            @Reference Registry registry) {
        this(
                ArchiveFolder.of(context, settings),
                settings,
                new Rooms(documents, open, texts, citations, claims, contents, registry),
                InstantSource.system());
    }

    /** What the archive is made of. */
    public record Rooms(
            DocumentStore documents,
            OpenDocuments open,
            TextStore texts,
            CitationStore citations,
            ContentClaims claims,
            ChosenContents contents,
            Registry registry) {}

    private StoredArchive(
            ArchiveFolder folder, ArchiveSettings settings, Rooms rooms, InstantSource clock) {
        this.clock = clock;
        documents = rooms.documents();
        openRevision = new OpenRevision(documents::revision, rooms.open()::lastChange);
        texts = rooms.texts();
        citations = rooms.citations();
        contents = rooms.contents();
        registry = rooms.registry();
        retentionDays = settings.retention_days();
        staging = new Staging(folder.staging(), settings.megabytes());
        check = new DescriptionCheck(registry);
        intake =
                new Intake(
                        documents,
                        rooms.claims(),
                        contents,
                        VirusScanner.of(settings),
                        settings.quota_megabytes(),
                        clock);
    }

    public static StoredArchive of(ArchiveFolder folder, ArchiveSettings settings, Rooms rooms) {
        return of(folder, settings, rooms, InstantSource.system());
    }

    public static StoredArchive of(
            ArchiveFolder folder, ArchiveSettings settings, Rooms rooms, InstantSource clock) {
        return new StoredArchive(folder, settings, rooms, clock);
    }

    public Staging staging() {
        return staging;
    }

    @Override
    public Document submit(Submission submission, InputStream body, Person who) throws IOException {
        Submission clean = permitted(submission, who);
        try (StagedFile file = staging.take(body)) {
            return intake.keep(clean, file, who);
        }
    }

    /** The same for a file that has come piece by piece. */
    public Document submit(Submission submission, StagedFile file, Person who) {
        return intake.keep(permitted(submission, who), file, who);
    }

    private Submission permitted(Submission submission, Person who) {
        var existing = submission.document().map(id -> seen(id, who));
        UnitRef agency = existing.map(Document::agency).orElse(submission.agency());
        rights.writes(who, agency);
        if (!isAgency(agency)) {
            throw refuse(Refusal.Kind.INVALID, ArchiveFault.NO_AGENCY.at("agency", agency.path()));
        }
        String name = FileName.of(submission.fileName());
        if (name.isEmpty()) {
            throw refuse(Refusal.Kind.INVALID, ArchiveFault.NO_FILE_NAME.at("file"));
        }
        return new Submission(
                agency, submission.document(), name, note(submission.note()), submission.key());
    }

    private boolean isAgency(UnitRef agency) {
        return (agency.kind() == UnitKind.PROVINCE || agency.kind() == UnitKind.MINISTRY)
                && registry.find(agency).isPresent();
    }

    @Override
    public Optional<Document> find(String id, Optional<Person> reader) {
        return documents.find(id).filter(document -> rights.reads(reader, document));
    }

    /**
     * Documents with this number, however it is written; several bodies give the same ones.
     *
     * @throws Refusal ARC-105 without a number
     */
    public List<Document> withNumber(String number, Optional<Person> reader) {
        String joined = number.replaceAll("\\s", "");
        if (NumberKey.of(joined).isEmpty()) {
            throw refuse(Refusal.Kind.INVALID, ArchiveFault.NO_NUMBER.at("number", number));
        }
        return rights.present(reader, documents.find(documents.withNumber(joined)));
    }

    @Override
    public boolean shows(Document document, Version version, Optional<Person> reader) {
        return document.shown(version) || rights.inside(reader, document.agency());
    }

    private Document seen(String id, Person who) {
        return find(id, Optional.of(who)).orElseThrow(() -> unknown(id));
    }

    @Override
    public InputStream open(Document document, Version version, long from) throws IOException {
        if (version.condition() == Condition.QUARANTINED) {
            throw refuse(
                    Refusal.Kind.FORBIDDEN,
                    ArchiveFault.QUARANTINED.at(document.id(), version.fileName()));
        }
        if (version.condition() == Condition.GONE) {
            throw refuse(Refusal.Kind.NOT_FOUND, ArchiveFault.GONE.at(document.id()));
        }
        return contents.store().open(version.content(), from);
    }

    @Override
    public List<String> text(Document document, Version version) {
        return version.condition() == Condition.READ ? texts.pages(version.content()) : List.of();
    }

    @Override
    public Document describe(String id, Description description, Person who) {
        Document document = seen(id, who);
        rights.writes(who, document.agency());
        Description checked = check.checked(description);
        boolean seenByAll = document.published().isPresent();
        return change(
                id,
                new Deed(seenByAll ? "redescribed" : "described", who.name(), checked.number()),
                before -> {
                    living(before);
                    return describedAs(checked, act(who, ""), before);
                });
    }

    private static Document describedAs(Description says, Act by, Document before) {
        return before.published().isPresent()
                ? before.withProposed(Optional.of(new Document.Proposed(says, by)))
                : before.withDescription(says, Optional.of(by));
    }

    @Override
    public Document refuseDescription(String id, String reason, Person who) {
        rights.decides(who, seen(id, who).agency());
        String why = reason(reason);
        return change(
                id,
                new Deed("description-refused", who.name(), why),
                before -> {
                    living(before);
                    if (before.proposed().isEmpty()) {
                        throw refuse(Refusal.Kind.CONFLICT, ArchiveFault.NOT_PROPOSED.at(id));
                    }
                    return before.withProposed(Optional.empty());
                });
    }

    @Override
    public Document publish(String id, Person who) {
        Document document = seen(id, who);
        rights.decides(who, document.agency());
        return change(
                id,
                new Deed("published", who.name(), "version " + document.newest().number()),
                before -> {
                    living(before);
                    if (before.described().isEmpty()) {
                        throw refuse(Refusal.Kind.CONFLICT, ArchiveFault.NOT_DESCRIBED.at(id));
                    }
                    if (before.newest().condition() == Condition.QUARANTINED) {
                        throw refuse(
                                Refusal.Kind.CONFLICT,
                                ArchiveFault.QUARANTINED.at(id, before.newest().fileName()));
                    }
                    rights.another(who, before.newest().uploadedBy());
                    before.proposed().ifPresent(says -> rights.another(who, says.by().who()));
                    return before.withPublished(act(who, ""));
                });
    }

    @Override
    public Document withdraw(String id, String reason, Person who) {
        rights.decides(who, seen(id, who).agency());
        String why = reason(reason);
        return change(
                id,
                new Deed("withdrawn", who.name(), why),
                before -> {
                    in(before, State.PUBLIC);
                    return before.with(State.WITHDRAWN);
                });
    }

    @Override
    public Document hold(String id, String reason, Person who) {
        rights.decides(who, seen(id, who).agency());
        String why = reason(reason);
        return change(
                id,
                new Deed("held", who.name(), why),
                before -> {
                    living(before);
                    return before.withHold(Optional.of(act(who, why)));
                });
    }

    @Override
    public Document endHold(String id, Person who) {
        rights.decides(who, seen(id, who).agency());
        return change(
                id,
                new Deed("hold-ended", who.name(), ""),
                before -> {
                    living(before);
                    return before.withHold(Optional.empty());
                });
    }

    @Override
    public Document askDeletion(String id, String reason, Person who) {
        rights.writes(who, seen(id, who).agency());
        String why = reason(reason);
        return change(
                id,
                new Deed("deletion-asked", who.name(), why),
                before -> {
                    deletable(before);
                    var asked = new Deletion(act(who, why), Optional.empty());
                    return before.withDeletion(Optional.of(asked));
                });
    }

    @Override
    public Document agreeDeletion(String id, Person who) {
        rights.decides(who, seen(id, who).agency());
        return change(
                id,
                new Deed("deleted", who.name(), ""),
                before -> {
                    deletable(before);
                    var asked = before.deletion().map(Deletion::asked).orElseThrow(() -> none(id));
                    rights.another(who, asked.who());
                    return tombstone(before, new Deletion(asked, Optional.of(act(who, ""))));
                });
    }

    private static Document tombstone(Document before, Deletion deletion) {
        return before.with(State.DELETED)
                .withDeletion(Optional.of(deletion))
                .withProposed(Optional.empty())
                .withVersions(before.versions().stream().map(v -> v.with(Condition.GONE)).toList());
    }

    @Override
    public Document refuseDeletion(String id, String reason, Person who) {
        rights.decides(who, seen(id, who).agency());
        String why = reason(reason);
        return change(
                id,
                new Deed("deletion-refused", who.name(), why),
                before -> {
                    living(before);
                    before.deletion().orElseThrow(() -> none(id));
                    return before.withDeletion(Optional.empty());
                });
    }

    private static Refusal none(String id) {
        return refuse(Refusal.Kind.CONFLICT, ArchiveFault.NOT_ASKED.at(id));
    }

    private void deletable(Document document) {
        living(document);
        document.hold()
                .ifPresent(
                        hold -> {
                            throw refuse(
                                    Refusal.Kind.CONFLICT,
                                    ArchiveFault.HELD.at(document.id(), hold.note()));
                        });
        int cited = citations.of(document.id()).size();
        if (cited > 0) {
            throw refuse(Refusal.Kind.CONFLICT, ArchiveFault.CITED.at(document.id(), cited));
        }
        document.published()
                .map(act -> day(act.at()).plusDays(retentionDays))
                .filter(day(now())::isBefore)
                .ifPresent(
                        end -> {
                            throw refuse(
                                    Refusal.Kind.CONFLICT,
                                    ArchiveFault.RETAINED.at(document.id(), end));
                        });
    }

    /** People are told days, so days are what is counted. */
    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    private static void living(Document document) {
        if (document.state() == State.DELETED) {
            throw refuse(Refusal.Kind.CONFLICT, ArchiveFault.GONE.at(document.id()));
        }
    }

    private static void in(Document document, State state) {
        if (document.state() != state) {
            throw refuse(
                    Refusal.Kind.CONFLICT,
                    ArchiveFault.NOT_DRAFT.at(document.id(), document.state().name()));
        }
    }

    private Document change(String id, Deed deed, UnaryOperator<Document> change) {
        return documents.change(id, deed, change).orElseThrow(() -> unknown(id));
    }

    @Override
    public List<Change> changes(long after, int most, Optional<Person> reader) {
        List<Change> changes = documents.changes(after, Math.max(1, most));
        Map<String, Document> seen =
                documents.find(changes.stream().map(Change::document).distinct().toList()).stream()
                        .filter(document -> rights.reads(reader, document))
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        return changes.stream()
                .filter(change -> seen.containsKey(change.document()))
                .filter(change -> told(change, seen.get(change.document()), reader))
                .toList();
    }

    /** What an agency does inside (sends, holds, wants deleted) is its people's to know. */
    private boolean told(Change change, Document document, Optional<Person> reader) {
        return NOTICED.contains(change.act()) || rights.inside(reader, document.agency());
    }

    /** The revision of the last of the changes after a revision, seen or not; the same for none. */
    public long changesUpTo(long after, int most) {
        var changes = documents.changes(after, most);
        return changes.isEmpty() ? after : changes.get(changes.size() - 1).revision();
    }

    /** What an earlier submission with the same key made. */
    public Optional<Document> bySubmission(Person who, String key) {
        return documents.bySubmission(Intake.key(who, key));
    }

    @Override
    public long revision() {
        return documents.revision();
    }

    @Override
    public long openRevision() {
        return openRevision.now();
    }

    @Override
    public Citation cite(CitingRecord record, Passage passage, Person who) {
        String id = seen(passage.document(), who).id();
        var citation = Citation.of(record, passage, now(), who.name());
        return documents
                .holding(
                        id,
                        new Deed("cited", who.name(), record.path()),
                        document -> {
                            citable(document, passage);
                            otherRoom(record.room(), record.path(), id);
                            citations.keep(citation);
                            return citation;
                        })
                .orElseThrow(() -> unknown(id));
    }

    private static void citable(Document document, Passage passage) {
        Version version =
                document.version(passage.version())
                        .filter(v -> v.condition() != Condition.GONE)
                        .orElseThrow(
                                () ->
                                        refuse(
                                                Refusal.Kind.NOT_FOUND,
                                                ArchiveFault.NO_VERSION.at(
                                                        document.id() + "/" + passage.version())));
        int page = passage.page().orElse(1);
        // Nobody knows how many pages there are before it was read.
        if (page < 1 || version.pages() > 0 && page > version.pages()) {
            throw refuse(
                    Refusal.Kind.INVALID,
                    ArchiveFault.NO_PAGE.at("page", version.fileName(), version.pages(), page));
        }
    }

    private void otherRoom(String room, String record, String document) {
        citations
                .find(record, document)
                .filter(citation -> !citation.room().equals(room))
                .ifPresent(
                        citation -> {
                            throw refuse(
                                    Refusal.Kind.CONFLICT,
                                    ArchiveFault.OTHER_ROOM.at("record", record, citation.room()));
                        });
    }

    @Override
    public void endCitation(String room, String record, String document, Person who) {
        if (citations.find(record, document).isEmpty()) {
            return;
        }
        documents.holding(
                document,
                new Deed("citation-ended", who.name(), record),
                held -> {
                    otherRoom(room, record, document);
                    citations.remove(record, document);
                    return held;
                });
    }

    @Override
    public List<Citation> citations(String document, Optional<Person> reader) {
        return citations.of(document).stream()
                .filter(citation -> rights.knows(reader, citation))
                .toList();
    }

    private Act act(Person who, String note) {
        return new Act(who.name(), now(), note);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static String reason(String given) {
        String reason = note(given);
        if (reason.isEmpty()) {
            throw refuse(Refusal.Kind.INVALID, ArchiveFault.REASON.at("reason"));
        }
        return reason;
    }

    private static String note(String given) {
        String note = given == null ? "" : given.strip();
        if (note.length() > LONGEST_NOTE) {
            throw refuse(Refusal.Kind.INVALID, ArchiveFault.TOO_LONG.at("note", LONGEST_NOTE));
        }
        return note;
    }

    private static Refusal unknown(String id) {
        return refuse(Refusal.Kind.NOT_FOUND, ArchiveFault.UNKNOWN.at(id));
    }

    private static Refusal refuse(Refusal.Kind kind, Problem problem) {
        return new Refusal(kind, problem);
    }
}
