package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.model.Fingerprint;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.container.SentDocument.Step;

/**
 * The process is killed at random moments while several people hand in, describe, publish and
 * delete: what was acknowledged is there with its bytes, what was half sent goes on, and in the end
 * nothing lies about.
 *
 * <p>{@code -Dcchc.kills=50} kills so often, {@code -Dcchc.seed=…} chooses the moments.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ArchiveCrashContract {
    private static final int CLIENTS = 4;
    private static final int MOST_REQUESTS = 60;
    private static final long MOST_NANOS = Duration.ofMillis(50).toNanos();
    private static final Duration SOON = Duration.ofMinutes(2);

    /** Longer than anything half done is kept for its sender. */
    private static final Duration LONG = Duration.ofDays(4);

    private final long seed = Long.getLong("cchc.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ArchiveLedger ledger = new ArchiveLedger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private List<ArchiveClient> clients;
    private ArchivePeople people;
    ServerProcess server;
    ArchiveOffice office;

    /** Which database and which store; the server is unpacked and not yet started. */
    abstract void configure(ServerProcess unpacked) throws IOException;

    /** The folder behind the store of contents. */
    abstract Path contents();

    /** The database of a server that does not run. */
    abstract Connection database() throws SQLException;

    /** The server may have it again. */
    void leaveDatabase() throws SQLException {
        // a database of many connections
    }

    /** How often it is killed when nobody says otherwise. */
    abstract int kills();

    @BeforeAll
    void a_server_with_people_who_hand_in() throws IOException {
        System.out.println(getClass().getSimpleName() + " cchc.seed=" + seed);
        server = Distribution.unpacked();
        configure(server);
        server.start();
        office = new ArchiveOffice(server);
        people = ArchivePeople.of(server, 1);
        var others = ArchivePeople.of(server, 2);
        var all = new ArrayList<ArchiveClient>();
        while (all.size() < CLIENTS) {
            var whose = all.size() % 2 == 0 ? people : others;
            all.add(new ArchiveClient(office, whose, ledger, random.nextLong()));
        }
        clients = List.copyOf(all);
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
        server.close();
    }

    ArchivePeople people() {
        return people;
    }

    /** Somebody has handed it in, and it is to stay. */
    void handedIn(String id, SentFile file) {
        ledger.add(new SentDocument(id, file));
    }

    @Test
    @Order(10)
    void killed_at_random_moments_it_keeps_what_it_acknowledged() {
        int kills = Integer.getInteger("cchc.kills", kills());
        for (int kill = 1; kill <= kills; kill++) {
            killedWhileTheyWork(kill);
            server.start();
            var touched = ledger.takeTouched();
            touched.forEach(this::isThere);
            assertThat(verified()).as("kill %d, cchc.seed=%d", kill, seed).isEmpty();
            tell(kill + " kills");
        }
        atOnce(ArchiveClient::finish).forEach(CompletableFuture::join);
        assertThat(ledger.acknowledged()).isGreaterThan(kills);
    }

    private void killedWhileTheyWork(int kill) {
        int last = ledger.begun() + 1 + random.nextInt(MOST_REQUESTS);
        var working = atOnce(ArchiveClient::workUntilTheServerIsGone);
        Eventually.within(SOON)
                .isTrue(
                        () -> ledger.begun() >= last || ended(working),
                        () -> "Nobody goes on, cchc.seed=" + seed);
        LockSupport.parkNanos((long) (random.nextDouble() * MOST_NANOS));
        boolean early = ended(working);
        server.kill();
        working.forEach(CompletableFuture::join);
        assertThat(early).as("Somebody ended before kill %d, cchc.seed=%d", kill, seed).isFalse();
    }

    private List<CompletableFuture<Void>> atOnce(Consumer<ArchiveClient> work) {
        return clients.stream()
                .map(client -> CompletableFuture.runAsync(() -> work.accept(client), threads))
                .toList();
    }

    private static boolean ended(List<CompletableFuture<Void>> working) {
        return working.stream().anyMatch(CompletableFuture::isDone);
    }

    private void isThere(SentDocument document) {
        var answer = office.get("documents/" + document.id(), people.sender());
        assertThat(answer.statusCode()).as(document + ": " + answer.body()).isEqualTo(200);
        var json = ArchiveOffice.json(answer);
        var seen = Step.of(json);
        assertThat(document.maybe(seen))
                .as("%s, seen %s, cchc.seed=%d", document, seen, seed)
                .isTrue();
        assertThat(json.path("versions").size()).as(document.toString()).isEqualTo(1);
        assertThat(json.path("versions").path(0).path("sha256").asText())
                .as(document.toString())
                .isEqualTo(document.file().sha256());
        if (seen != Step.DELETED) {
            var content = office.content(document.id(), 1, people.sender());
            assertThat(content.statusCode()).as(document.toString()).isEqualTo(200);
            assertThat(Fingerprint.of(content.body()).sha256())
                    .as(document.toString())
                    .isEqualTo(document.file().sha256());
        }
    }

    /** What a verification finds; empty when everything fits. */
    private String verified() {
        String said = server.administrator().run("cchc:archive-verify --json");
        return said.contains("\"whole\" : true") ? "" : said;
    }

    @Test
    @Order(20)
    void after_a_repair_there_is_nothing_that_is_nobodys() throws IOException, SQLException {
        server.kill();
        timePasses();
        var kept = ledger.kept();
        var leftovers = remains().besides(kept);
        unfinishedIsOld();
        server.start();
        String repaired = server.administrator().run("cchc:archive-repair --yes");

        Eventually.within(SOON)
                .isTrue(
                        () -> remains().besides(kept).isEmpty(),
                        () -> "cchc.seed=" + seed + ": " + repaired + remains().besides(kept));
        assertThat(remains().stored()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(verified()).isEmpty();
        ledger.all().forEach(this::isThere);
        everythingIsFound();
        server.stop();
        assertThat(rows("select sha256 from archive_content"))
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(rows("select id from archive_upload")).isEmpty();
        tell(orphans(leftovers).size() + " orphans swept: " + orphans(leftovers));
    }

    /** What no document ever had, that is, what the kills left behind. */
    private List<String> orphans(List<Path> leftovers) {
        var deleted = ledger.deleted();
        return leftovers.stream()
                .filter(file -> !deleted.contains(file.getFileName().toString()))
                .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
                .toList();
    }

    private void tell(String more) {
        System.out.printf(
                "%s: %d documents, %d acts acknowledged, %d uploads resumed, %d requests repeated,"
                        + " %s%n",
                getClass().getSimpleName(),
                ledger.all().size(),
                ledger.acknowledged(),
                ledger.resumed(),
                ledger.repeated(),
                more);
    }

    /** What lies about is thrown away when nobody can be waiting for it any more. */
    /** For a store that would not say how long ago something was begun; before the last start. */
    void unfinishedIsOld() throws IOException {}

    private void timePasses() throws IOException, SQLException {
        long back = LONG.toMillis();
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update archive_content set claimed_at = claimed_at - " + back);
            statement.executeUpdate("update archive_upload set begun_at = begun_at - " + back);
        }
        leaveDatabase();
        remains().lieSince(Instant.now().minus(LONG));
    }

    private ArchiveRemains remains() {
        return new ArchiveRemains(contents(), server.home().resolve("data/cchc/archive"));
    }

    private void everythingIsFound() {
        Eventually.within(SOON).isTrue(() -> indexed().contains("0 changes behind"), this::indexed);
        for (SentDocument document : ledger.all()) {
            boolean there = document.acknowledged() != Step.DELETED;
            assertThat(office.found(document.file().word(), people.sender()))
                    .as(document.toString())
                    .isEqualTo(there ? List.of(document.id()) : List.of());
        }
    }

    private String indexed() {
        return server.administrator().run("cchc:archive-stats");
    }

    private Set<String> rows(String query) throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new HashSet<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
