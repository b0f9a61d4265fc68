package vn.cchc.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.access.Agencies;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extraction;
import vn.cchc.archive.internal.bulk.BulkImports;
import vn.cchc.archive.internal.bulk.ImportsResource;
import vn.cchc.archive.internal.contents.ChosenContents;
import vn.cchc.archive.internal.harvest.HarvestResource;
import vn.cchc.archive.internal.harvest.HarvestSettings;
import vn.cchc.archive.internal.harvest.HarvestStore;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.archive.internal.integrity.Sweeper;
import vn.cchc.archive.internal.pages.DocumentPagesResource;
import vn.cchc.archive.internal.pages.SavedSearchPages;
import vn.cchc.archive.internal.quarantine.Quarantine;
import vn.cchc.archive.internal.reading.ReadingRoom;
import vn.cchc.archive.internal.rest.CitationsResource;
import vn.cchc.archive.internal.rest.QuarantineResource;
import vn.cchc.archive.internal.rest.SearchResource;
import vn.cchc.archive.internal.rest.VerificationResource;
import vn.cchc.archive.internal.search.DocumentIndex;
import vn.cchc.archive.internal.search.NewsByMail;
import vn.cchc.archive.internal.search.SavedSearches;
import vn.cchc.archive.internal.store.Arrivals;
import vn.cchc.archive.internal.store.Census;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.MailNoticeStore;
import vn.cchc.archive.internal.store.SavedSearchStore;
import vn.cchc.archive.internal.uploads.Uploads;
import vn.cchc.model.UnitRef;
import vn.cchc.persistence.Schema;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.testing.JobsAtOnce;

/** Every door of the archive at one port: services, pages, harvest, imports. */
public final class WholeArchive implements AutoCloseable {
    public static final UnitRef HANOI = ArchiveRoom.HANOI;
    public static final UnitRef HUE = ArchiveRoom.HUE;

    /** Stands in everything that is not, or not yet, for the public. */
    public static final String SECRET = "kin7731";

    public static final Person SENDER =
            new Person("lan-" + SECRET, Set.of(Role.STAFF), Agencies.of(HANOI));
    public static final Person DECIDER =
            new Person("minh-" + SECRET, Set.of(Role.STAFF, Role.PUBLISHER), Agencies.of(HANOI));

    /** Read once: it never changes, and there are hundreds of rooms in this module's tests. */
    public static final CsvRegistry REGISTRY = new CsvRegistry();

    private static final String COUNTS =
            "values ((select count(*) from archive_content),"
                    + " (select count(*) from archive_citation),"
                    + " (select count(*) from archive_upload),"
                    + " (select count(*) from archive_saved_search),"
                    + " (select count(*) from archive_mail_notice))";

    private final Path folder;
    private final ServicesRoom services;
    private final ArchiveRoom room;
    private final DocumentIndex index;
    private final ReadingRoom reading;
    private final SavedSearchStore searches;
    private final MailNoticeStore notices;

    public WholeArchive(Path folder, List<Person> people) throws Exception {
        this.folder = folder;
        var all = new ArrayList<>(people);
        all.add(SENDER);
        all.add(DECIDER);
        services = new ServicesRoom(folder, all);
        room = services.room();
        index = DocumentIndex.of(folder.resolve("index"), room.documents, room.texts);
        searches = new SavedSearchStore(services.database().jpa(), noSchema());
        notices = new MailNoticeStore(services.database().jpa());
        reading = room.reading((file, name) -> plainText(file));
        openServices(folder);
        openPages();
    }

    private void openServices(Path folder) {
        var web = services.web();
        var people = services.people();
        web.rest("/api/archive/search", new SearchResource(index, people));
        web.rest("/api/archive/citations", new CitationsResource(room.archive, people));
        var imports =
                BulkImports.of(folder.resolve("lists"), room.archive, REGISTRY, new JobsAtOnce());
        web.rest("/api/archive/imports", new ImportsResource(imports, services.uploads(), people));
        web.rest("/api/archive/verification", new VerificationResource(preservation()));
        web.rest(
                "/oai",
                new HarvestResource(
                        harvestSettings(),
                        new HarvestStore(services.database().jpa(), noSchema()),
                        room.documents,
                        REGISTRY));
    }

    private void openPages() {
        var web = services.web();
        var people = services.people();
        web.pages(
                "/documents",
                new DocumentPagesResource(
                        room.archive, index, room.documents, REGISTRY, people, web.layout()));
        web.pages(
                "/documents/searches",
                new SavedSearchPages(
                        saved(),
                        new NewsByMail(notices, saved(), people, InstantSource.system()),
                        people,
                        web.layout()));
    }

    public SavedSearches saved() {
        return new SavedSearches(searches, notices, room.documents, index);
    }

    /**
     * The door to what a virus was found in.
     *
     * @param scanner the socket of who looks again
     */
    public void openQuarantine(Path scanner) {
        var settings =
                new ArchiveRoom.Settings() {
                    @Override
                    public String clamav() {
                        return scanner.toString();
                    }
                };
        var census = new Census(services.database().jpa(), noSchema());
        var quarantine =
                Quarantine.of(
                        folder.resolve("scanning"),
                        settings,
                        room.documents,
                        census,
                        ChosenContents.of(room.contents));
        services.web()
                .rest(
                        "/api/archive/quarantine",
                        new QuarantineResource(quarantine, services.people()));
    }

    private Preservation preservation() {
        var jpa = services.database().jpa();
        return new Preservation(
                new JobsAtOnce(),
                room.trail,
                room.documents,
                room.texts,
                room.citations,
                new Census(jpa, noSchema()),
                room.claims,
                new Arrivals(jpa, room.documents, room.texts, room.citations),
                ChosenContents.of(room.contents),
                REGISTRY,
                noSweeper());
    }

    /** Nothing is repaired here. */
    private static Sweeper noSweeper() {
        return null;
    }

    /** The tables are there: what a component waits for in the container. */
    private static Schema noSchema() {
        return null;
    }

    /** As they are without configuration, with answers that hold all documents of a suite. */
    private static HarvestSettings harvestSettings() {
        return (HarvestSettings)
                Proxy.newProxyInstance(
                        HarvestSettings.class.getClassLoader(),
                        new Class<?>[] {HarvestSettings.class},
                        (proxy, setting, none) ->
                                setting.getName().equals("page")
                                        ? 1000
                                        : setting.getDefaultValue());
    }

    private static Extract plainText(Path file) {
        try {
            return new Extract(
                    "text/plain",
                    List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)),
                    Extract.Source.TEXT,
                    true,
                    Set.of(),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public StoredArchive archive() {
        return room.archive;
    }

    public DocumentStore documents() {
        return room.documents;
    }

    public Uploads uploads() {
        return services.uploads().uploads();
    }

    public SavedSearchStore searches() {
        return searches;
    }

    public MailNoticeStore notices() {
        return notices;
    }

    /** A file of Hà Nội. */
    public Document submit(String name, String text, Optional<String> document) {
        try {
            return room.archive.submit(
                    new Submission(
                            HANOI,
                            document,
                            name,
                            document.isPresent() ? SECRET : "",
                            Optional.empty()),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    SENDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts are read, as a thread of a server does by itself. */
    public void read() {
        reading.look();
    }

    /** The same by somebody who finds in them what a test wants. */
    public void read(Extraction extraction) {
        room.reading(extraction).look();
    }

    /** The index catches up, as it does by itself. */
    public void index() {
        index.look();
    }

    /** A request of somebody, or of nobody. */
    public HttpRequest.Builder to(String path, Optional<Person> who) {
        return who.map(person -> services.to(path, person)).orElseGet(() -> services.to(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return services.send(request);
    }

    /** Where the changes of documents stand, and how many rows other tables have. */
    public String stored() {
        try (var connection = services.database().dataSource().getConnection();
                var asked = connection.prepareStatement(COUNTS);
                var row = asked.executeQuery()) {
            row.next();
            var told = new StringBuilder("revision " + room.archive.revision());
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                told.append(' ').append(row.getLong(i));
            }
            return told.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        services.close();
        index.stop();
    }
}
