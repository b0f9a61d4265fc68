package vn.cchc.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.archive.content.Extraction;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.contents.FolderContents;
import vn.cchc.archive.internal.reading.ReadingRoom;
import vn.cchc.archive.internal.store.CitationStore;
import vn.cchc.archive.internal.store.ContentClaims;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.OpenDocuments;
import vn.cchc.archive.internal.store.TextStore;
import vn.cchc.model.Period;
import vn.cchc.model.UnitKind;
import vn.cchc.model.UnitRef;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;

/** The whole room on a database and a folder of its own, with people of two provinces. */
final class ArchiveRoom {
    static final Period NOW = new Period("2026");
    static final UnitRef HANOI = UnitRef.province(NOW, "01");
    static final UnitRef HUE = UnitRef.province(NOW, "46");
    static final UnitRef MINISTRY = new UnitRef(NOW, UnitKind.MINISTRY, "BNV");
    static final Person LAN = new Person("lan", Set.of(Role.STAFF), Agencies.of(HANOI));
    static final Person MINH =
            new Person("minh", Set.of(Role.STAFF, Role.PUBLISHER), Agencies.of(HANOI));
    static final Person NGA = new Person("nga", Set.of(Role.PUBLISHER), Agencies.of(HANOI));
    static final Person HOA =
            new Person("hoa", Set.of(Role.STAFF, Role.PUBLISHER), Agencies.of(HUE));
    static final Person READER = new Person("đọc", Set.of(Role.READER));

    final AuditLines trail = new AuditLines();
    final DocumentStore documents;
    final ContentClaims claims;
    final ContentStore contents;
    final TextStore texts;
    final CitationStore citations;
    final StoredArchive archive;
    private final Path folder;

    ArchiveRoom(DatabaseFixture database, Path folder) throws IOException {
        this(database, folder, new Settings());
    }

    ArchiveRoom(DatabaseFixture database, Path folder, ArchiveSettings settings)
            throws IOException {
        this(database, folder, settings, InstantSource.system());
    }

    ArchiveRoom(
            DatabaseFixture database, Path folder, ArchiveSettings settings, InstantSource clock)
            throws IOException {
        this.folder = folder;
        documents = DocumentStore.of(database.jpa(), database.changes(), trail);
        claims = ContentClaims.of(database.jpa(), InstantSource.system());
        contents = new FolderContents(folder.resolve("contents"), InstantSource.system());
        texts = new TextStore(database.jpa());
        citations = new CitationStore(database.jpa());
        archive =
                StoredArchive.of(
                        new ArchiveFolder(folder),
                        settings,
                        new StoredArchive.Rooms(
                                documents,
                                new OpenDocuments(database.jpa()),
                                texts,
                                citations,
                                claims,
                                ChosenContents.of(contents),
                                WholeArchive.REGISTRY),
                        clock);
    }

    ReadingRoom reading(Extraction extraction) {
        return ReadingRoom.of(
                folder.resolve("reading"),
                documents,
                texts,
                ChosenContents.of(contents),
                extraction);
    }

    Document submit(String text, Person who) throws IOException {
        return submit(text, who, Optional.empty(), Optional.empty());
    }

    Document submit(String text, Person who, Optional<String> document, Optional<String> key)
            throws IOException {
        var body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var agency = who.agencies().named().stream().findFirst().orElse(HANOI);
        return archive.submit(new Submission(agency, document, "kế hoạch.txt", "", key), body, who);
    }

    /** Handed in by lan, described by lan, published by minh. */
    Document published(String text) throws IOException {
        String id = submit(text, LAN).id();
        archive.describe(id, Description.titled("Kế hoạch cải cách hành chính"), LAN);
        return archive.publish(id, MINH);
    }

    /** The settings as they are without configuration. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    static class Settings implements ArchiveSettings {
        @Override
        public String store() {
            return "folder";
        }

        @Override
        public String folder() {
            return "";
        }

        @Override
        public int megabytes() {
            return 200;
        }

        @Override
        public long quota_megabytes() {
            return 51_200;
        }

        @Override
        public int retention_days() {
            return 0;
        }

        @Override
        public int upload_hours() {
            return 48;
        }

        @Override
        public String clamav() {
            return "";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ArchiveSettings.class;
        }
    }
}
