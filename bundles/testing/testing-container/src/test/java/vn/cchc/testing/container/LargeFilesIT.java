package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.MadeContent;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * Files of 200 MB, the most that is taken, at the running server with its usual heap: they pass
 * through it and never lie in it, arrive as they were sent, also over a line that breaks, and a
 * byte more is refused before the file is sent.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeFilesIT {
    private static final long LARGEST = 200L << 20;
    private static final long HALF = LARGEST / 2;
    private static final long NEARLY_ALL = LARGEST - (1 << 20);

    /** What the server may keep of a file beside what the way itself needs: a tenth of it. */
    private static final long GROWN_MEGABYTES = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Long> heap = new ArrayList<>();
    private ServerProcess server;
    private ArchiveOffice office;
    private ServerShell lan;
    private Path folder;
    private long heapBefore;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        server = Distribution.startedBefore().start();
        office = new ArchiveOffice(server);
        lan = server.personOf("ministry/2026/BNV", "lan", "staff");
        // A first file of each way, so that what the ways need themselves is there.
        office.submit("a.txt", new byte[] {'a'}, "first", lan);
        String upload = office.begin("b.txt", 1, lan);
        office.piece(upload, 0, new byte[] {'b'}, lan);
        handIn(upload);
        heapBefore = LiveHeap.megabytes(server.pid());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        // Half a gigabyte that nobody looks at again.
        try (var files = Files.walk(server.home().resolve("data/cchc/archive"))) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        }
    }

    @AfterEach
    void nothingOfItIsInTheHeap() {
        heap.add(LiveHeap.megabytes(server.pid()));
        System.out.printf("Live objects: %d MB before, then %s MB%n", heapBefore, heap);
        var seen = List.copyOf(heap);
        heap.clear();
        assertThat(seen).allMatch(megabytes -> megabytes < heapBefore + GROWN_MEGABYTES);
    }

    private MadeContent file(long seed) {
        return MadeContent.sparse(folder, new Random(seed), LARGEST);
    }

    /** From a place to the end; looks at the heap in the middle and shortly before the end. */
    private BodyPublisher from(MadeContent file, long place) {
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> watched(file, place)), LARGEST - place);
    }

    private InputStream watched(MadeContent file, long place) {
        try {
            var in = Files.newInputStream(file.file());
            in.skipNBytes(place);
            return new Watched(in, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops at two places while the server has what came before. */
    private final class Watched extends FilterInputStream {
        private long place;

        Watched(InputStream in, long place) {
            super(in);
            this.place = place;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            long before = place;
            int read = super.read(into, offset, length);
            place += Math.max(0, read);
            if (passed(HALF, before) || passed(NEARLY_ALL, before)) {
                heap.add(LiveHeap.megabytes(server.pid()));
            }
            return read;
        }

        private boolean passed(long mark, long before) {
            return before < mark && place >= mark;
        }
    }

    private String handIn(String upload) {
        String id = upload.substring(upload.lastIndexOf('/') + 1);
        var kept = office.post("documents/from-upload/" + id, lan);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        return ArchiveOffice.json(kept).path("id").asText();
    }

    private void assertWhole(String id, MadeContent file) throws Exception {
        var version = ArchiveOffice.json(office.get("documents/" + id, lan)).path("versions");
        assertThat(version.path(0).path("size").asLong()).isEqualTo(LARGEST);
        assertThat(version.path(0).path("sha256").asText()).isEqualTo(file.content().sha256());
        var request = office.request("/api/archive/contents/" + id + "/1", lan).build();
        var back = http.send(request, BodyHandlers.ofInputStream());
        assertThat(MadeContent.read(back.body())).isEqualTo(file.content());
    }

    @Test
    @Order(1)
    void a_file_of_200_megabytes_is_taken_at_once_and_comes_back() throws Exception {
        var file = file(1);
        HttpResponse<String> kept =
                server.send(
                        office.request("/api/archive/documents?file=a.bin", lan)
                                .header("Content-Type", "application/octet-stream")
                                .POST(from(file, 0)));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertWhole(ArchiveOffice.json(kept).path("id").asText(), file);
        assertThat(heap).hasSize(2);
    }

    @Test
    @Order(2)
    void it_comes_over_a_line_that_breaks_in_the_middle() throws Exception {
        var file = file(2);
        String upload = office.begin("b.bin", LARGEST, lan);
        new BrokenLine(server, lan).send(upload, file.file(), NEARLY_ALL, () -> here(upload));
        long here = here(upload);
        System.out.printf("%d of %d bytes were here when the line broke%n", here, NEARLY_ALL);
        assertThat(here).isBetween(BrokenLine.ENOUGH, NEARLY_ALL);

        // The server may not have noticed yet, and lets nobody else write meanwhile.
        Eventually.soon().isTrue(() -> goesOn(upload, file), () -> "at " + here(upload));
        assertWhole(handIn(upload), file);
    }

    private long here(String upload) {
        return office.offset(upload, lan);
    }

    private boolean goesOn(String upload, MadeContent file) {
        long here = here(upload);
        var request =
                office.request(upload, lan)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", String.valueOf(here))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", from(file, here));
        return server.send(request).statusCode() == 204;
    }

    @Test
    @Order(3)
    void a_byte_more_is_refused_before_the_file_is_sent() throws Exception {
        String head =
                "POST /api/archive/documents?file=a.bin HTTP/1.1\r\nHost: localhost\r\n"
                        + "Authorization: "
                        + lan.authorization()
                        + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                        + (LARGEST + 1)
                        + "\r\n\r\n";
        // The web server shows a request to nobody before some of its body is there.
        var answer = RawHttp.answerTo(server.uri("/"), head, new byte[] {1});
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("WEB-106", String.valueOf(LARGEST));

        var begun = office.begun("a.bin", LARGEST + 1, lan);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(413);
        assertThat(begun.body()).contains("ARC-301", "200");
    }

    @Test
    @Order(4)
    void the_log_is_clean() {
        assertThat(server.logComplaints()).isEmpty();
    }
}
