package vn.cchc.archive.internal.integrity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.aries.jpa.template.JpaTemplate;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.archive.content.Extraction;
import vn.cchc.archive.internal.ArchiveFolder;
import vn.cchc.archive.internal.ArchiveSettings;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.contents.FolderContents;
import vn.cchc.archive.internal.reading.ReadingRoom;
import vn.cchc.archive.internal.store.CitationStore;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.OpenDocuments;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRef;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;

/** The archive on a database and a folder, with a clock that can be put forward. */
public final class IntegrityRoom {
    public static final UnitRef HANOI = UnitRef.province(new Period("2026"), "01");
    public static final UnitRef HUE = UnitRef.province(new Period("2026"), "46");
    public static final Person LAN = new Person("lan", Set.of(Role.STAFF), Agencies.of(HANOI));
    public static final Person MINH =
            new Person("minh", Set.of(Role.STAFF, Role.PUBLISHER), Agencies.of(HANOI));
    public static final Person HOA =
            new Person("hoa", Set.of(Role.STAFF, Role.PUBLISHER), Agencies.of(HUE));

    public final JpaTemplate jpa;
    public final Path folder;
    public final AuditLines trail = new AuditLines();
    public final DocumentStore documents;
    public final TextStore texts;
    public final CitationStore citations;
    public final ContentStore store;
    public final ChosenContents contents;
    public final ContentClaims claims;
    public final StoredArchive archive;

    public IntegrityRoom(DatabaseFixture database, Path folder, InstantSource clock)
            throws IOException {
        this.folder = folder;
        jpa = database.jpa();
        documents = DocumentStore.of(jpa, database.changes(), trail);
        texts = new TextStore(jpa);
        citations = new CitationStore(jpa);
        store = new FolderContents(folder.resolve("contents"), clock);
        contents = ChosenContents.of(store);
        claims = ContentClaims.of(jpa, clock);
        archive =
                StoredArchive.of(
                        new ArchiveFolder(folder),
                        settings(),
                        new StoredArchive.Rooms(
                                documents,
                                new OpenDocuments(jpa),
                                texts,
                                citations,
                                claims,
                                contents,
                                WholeArchive.REGISTRY));
    }

    /** As they are without configuration. */
    private static ArchiveSettings settings() {
        return (ArchiveSettings)
                Proxy.newProxyInstance(
                        ArchiveSettings.class.getClassLoader(),
                        new Class<?>[] {ArchiveSettings.class},
                        (proxy, setting, none) -> setting.getDefaultValue());
    }

    public Sweep sweep() {
        return new Sweep(claims, contents, List.of());
    }

    public void read(Extraction extraction) {
        ReadingRoom.of(folder.resolve("reading"), documents, texts, contents, extraction).look();
    }

    public Document submit(String text, Person who) throws IOException {
        return submit(text, who, Optional.empty());
    }

    public Document submit(String text, Person who, Optional<String> document) throws IOException {
        var body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var agency = who.agencies().named().iterator().next();
        return archive.submit(
                new Submission(agency, document, "kế hoạch.txt", "", Optional.empty()), body, who);
    }

    public Document published(String text) throws IOException {
        String id = submit(text, LAN).id();
        archive.describe(id, Description.titled("Kế hoạch cải cách hành chính"), LAN);
        return archive.publish(id, MINH);
    }

    public Document deleted(String id) {
        archive.askDeletion(id, "không cần nữa", LAN);
        return archive.agreeDeletion(id, MINH);
    }
}
