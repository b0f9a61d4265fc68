package vn.cchc.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.archive.internal.ArchiveRoom.LAN;
import static vn.cchc.archive.internal.ArchiveRoom.MINH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.Description;
import vn.cchc.archive.Document;
import vn.cchc.archive.Submission;
import vn.cchc.archive.Version.Condition;
import vn.cchc.model.Refusal;
import vn.cchc.testing.ClamServer;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.Eventually;

/**
 * The archive with ClamAV in front of it: what is found is kept from everybody, and no scanner, no
 * file.
 */
class ScannedArchiveTest {
    private final DatabaseFixture database = DatabaseFixture.derby("archive", "db/changelog.xml");
    private final ClamServer server = ClamServer.start();
    private ArchiveRoom room;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        room =
                new ArchiveRoom(
                        database,
                        folder,
                        new ArchiveRoom.Settings() {
                            @Override
                            public String clamav() {
                                return server.socket().toString();
                            }
                        });
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    private Document submit(byte[] content, Optional<String> document) throws IOException {
        return room.archive.submit(
                new Submission(ArchiveRoom.HANOI, document, "kế hoạch.txt", "", Optional.empty()),
                new ByteArrayInputStream(content),
                LAN);
    }

    private static byte[] clean() {
        return "Kế hoạch cải cách".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_clean_file_is_taken_and_an_infected_one_put_in_quarantine() throws IOException {
        assertThat(submit(clean(), Optional.empty()).newest().condition())
                .isEqualTo(Condition.WAITING);
        Document infected = submit(ClamServer.eicar(), Optional.empty());

        assertThat(infected.newest().condition()).isEqualTo(Condition.QUARANTINED);
        assertThat(room.trail.lines())
                .last()
                .asString()
                .contains("document.quarantined", ClamServer.NAME);
        refused("ARC-104", () -> room.archive.open(infected, infected.newest(), 0).close());
        room.archive.describe(infected.id(), Description.titled("Kế hoạch"), LAN);
        refused("ARC-104", () -> room.archive.publish(infected.id(), MINH));

        submit(clean(), Optional.of(infected.id()));
        Document mended = room.archive.publish(infected.id(), MINH);
        assertThat(mended.newestShown().orElseThrow().number()).isEqualTo(2);
        assertThat(mended.shown(mended.version(1).orElseThrow())).isFalse();
    }

    @Test
    void a_scanner_that_dies_in_the_middle_lets_nothing_in() {
        server.pause();
        var sender = new AtomicReference<Thread>();
        var sent =
                CompletableFuture.runAsync(
                        () -> {
                            sender.set(Thread.currentThread());
                            sendTooMuchForTheSocket();
                        });
        Eventually.soon().isTrue(() -> isSending(sender.get()), () -> "nothing is sent");

        server.kill();

        assertThatThrownBy(sent::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(Refusal.class, ScannedArchiveTest::noScanner);
        assertThat(room.documents.idsAfter("", 10)).isEmpty();
    }

    private void sendTooMuchForTheSocket() {
        try {
            submit(new byte[ClamServer.LARGEST], Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isSending(Thread sender) {
        return sender != null
                && Arrays.stream(sender.getStackTrace())
                        .anyMatch(
                                frame ->
                                        frame.getClassName().endsWith("VirusScanner")
                                                && frame.getMethodName().equals("write"));
    }

    @Test
    void without_its_scanner_the_archive_takes_nothing() {
        server.kill();

        assertThatThrownBy(() -> submit(clean(), Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, ScannedArchiveTest::noScanner);
        assertThat(room.documents.idsAfter("", 10)).isEmpty();
    }

    private static void noScanner(Refusal refusal) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.problems())
                .extracting(problem -> problem.code())
                .containsExactly("ARC-309");
    }

    private static void refused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .extracting(problem -> problem.code())
                                        .containsExactly(code));
    }
}
