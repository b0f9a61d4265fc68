package vn.cchc.archive.internal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import vn.cchc.access.Person;
import vn.cchc.archive.Description;
import vn.cchc.archive.internal.intake.Staging;
import vn.cchc.archive.internal.rest.ChangesResource;
import vn.cchc.archive.internal.rest.ContentResource;
import vn.cchc.archive.internal.rest.DocumentsResource;
import vn.cchc.archive.internal.rest.UploadsResource;
import vn.cchc.archive.internal.soap.ArchiveEndpoint;
import vn.cchc.archive.internal.store.DocumentStore;
import vn.cchc.archive.internal.store.UploadStore;
import vn.cchc.archive.internal.uploads.ArchiveUploads;
import vn.cchc.archive.internal.uploads.Uploads;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.KnownPeople;
import vn.cchc.web.internal.WholeWeb;

/** The archive behind a real HTTP port, with the people of two provinces. */
public final class ServicesRoom implements AutoCloseable {
    public static final Person LAN = ArchiveRoom.LAN;
    public static final Person MINH = ArchiveRoom.MINH;
    public static final Person NGA = ArchiveRoom.NGA;
    public static final Person HOA = ArchiveRoom.HOA;

    private final DatabaseFixture database = DatabaseFixture.derby("archive", "db/changelog.xml");
    private final KnownPeople people;
    private final ArchiveRoom room;
    private final ArchiveUploads uploads;
    private final WholeWeb web;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public ServicesRoom(Path folder) throws Exception {
        this(folder, List.of(LAN, MINH, NGA, HOA, ArchiveRoom.READER));
    }

    ServicesRoom(Path folder, List<Person> people) throws Exception {
        this.people = new KnownPeople(people, "mật khẩu dài");
        room = new ArchiveRoom(database, folder);
        uploads =
                ArchiveUploads.of(
                        new Uploads(
                                new UploadStore(database.jpa()),
                                new Staging(folder.resolve("staging"), 200),
                                folder.resolve("uploads"),
                                Duration.ofHours(1),
                                InstantSource.system()));
        web = new WholeWeb(this.people);
        open();
    }

    private void open() {
        web.soap("/soap/archive", new ArchiveEndpoint(room.archive, people));
        web.rest("/api/archive/changes", new ChangesResource(room.archive, people));
        web.rest("/api/archive/contents", new ContentResource(room.archive, people));
        web.rest("/api/archive/uploads", new UploadsResource(uploads, people));
        web.rest("/api/archive/documents", new DocumentsResource(room.archive, uploads, people));
    }

    ArchiveRoom room() {
        return room;
    }

    public StoredArchive archive() {
        return room.archive;
    }

    public DatabaseFixture database() {
        return database;
    }

    public DocumentStore documents() {
        return room.documents;
    }

    /** Handed in and described by lan, published by minh. */
    public String published(String text, Description says) throws Exception {
        String id = room.submit(text, LAN).id();
        room.archive.describe(id, says, LAN);
        return room.archive.publish(id, MINH).id();
    }

    public KnownPeople people() {
        return people;
    }

    public ArchiveUploads uploads() {
        return uploads;
    }

    public WholeWeb web() {
        return web;
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + web.port() + path);
    }

    /** A request of somebody. */
    public HttpRequest.Builder to(String path, Person who) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", basic(who));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    public static String basic(Person who) {
        String both = who.name() + ":mật khẩu dài";
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws Exception {
        web.close();
        database.close();
    }
}
