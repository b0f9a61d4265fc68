package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.PlanOnPaper;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;
import vn.cchc.testing.container.HostileFiles.Hostile;

/**
 * Hostile files handed in at the running server: each is refused with a reason, or lies there and
 * goes out as what no browser opens; the one process that reads them may die of them, and nothing
 * else notices. Text is read off pictures; there is no virus scanner.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileDocumentsIT {
    private static final String SECRET = "canary-that-nobody-may-read";
    private static final Duration READ_WITHIN = Duration.ofMinutes(5);
    private static final int READING_SECONDS = 10;

    /** Beside that, for a file with pictures of text. */
    private static final int RECOGNITION_SECONDS = 10;

    /** Beyond that, an address is refused by the web server, which closes the line at once. */
    private static final int LONGEST_NAME = 2_000;

    /** What is said of a reader that died of a file, which it may; on a busy machine more do. */
    private static final String REPLACED = "is replaced";

    /** A larger one is written and read as any other; sending it takes the time of the suite. */
    private static final long LARGEST = 24 << 20;

    /** What the server may keep that it did not have before: code, threads, kept answers. */
    private static final long GROWN_MEGABYTES = 24;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Hostile, String> kept = new LinkedHashMap<>();
    private final Map<Hostile, HttpResponse<String>> refused = new LinkedHashMap<>();
    private int unheard;
    private ServerProcess server;
    private ArchiveOffice office;
    private ServerShell lan;
    private ServerSocket port;
    private List<Hostile> files;
    private TreeSet<String> before;
    private long heapBefore;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Path canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        files = HostileFiles.in(corpus, canary, port.getLocalPort());
        server = Distribution.startedBefore();
        Files.writeString(
                server.home().resolve("etc/vn.cchc.archive.extraction.cfg"),
                "timeSeconds = "
                        + READING_SECONDS
                        + "\nrecognitionSeconds = "
                        + RECOGNITION_SECONDS
                        + "\n");
        server.start();
        office = new ArchiveOffice(server);
        lan = server.personOf("ministry/2026/BNV", "lan", "staff");
        // A first file of each way, so that what the ways need themselves is there.
        send(files.get(0), "first");
        office.submit("a.txt", new byte[] {'a'}, "first too", lan);
        before = filesOfTheServer();
        heapBefore = LiveHeap.megabytes(server.pid());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        port.close();
    }

    private HttpResponse<String> send(Hostile file, String key) throws Exception {
        var request =
                office.request(
                                "/api/archive/documents?file="
                                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8),
                                lan)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofFile(file.file()));
        return server.send(request);
    }

    /** What lies in the server's folder beside what it keeps itself, and beside that folder. */
    private TreeSet<String> filesOfTheServer() throws IOException {
        var names = new TreeSet<String>();
        Path home = server.home();
        try (var inside = Files.walk(home)) {
            inside.map(home::relativize)
                    .map(Path::toString)
                    .filter(name -> !name.startsWith("data"))
                    .forEach(names::add);
        }
        try (var beside = Files.list(home.getParent())) {
            beside.map(path -> "../" + path.getFileName()).forEach(names::add);
        }
        return names;
    }

    @Test
    @Order(1)
    void each_is_refused_with_a_reason_or_kept() throws Exception {
        int number = 0;
        for (Hostile file : files) {
            if (Files.size(file.file()) <= LARGEST) {
                handIn(file, "k" + number++);
            }
        }
        System.out.printf("%d hostile files kept, refused: %s%n", kept.size(), refused.keySet());

        assertThat(kept.size() + refused.size() + unheard).isGreaterThanOrEqualTo(120);
        assertThat(kept).hasSizeGreaterThan(120);
        refused.forEach(
                (file, answer) ->
                        assertThat(answer.statusCode() + " " + answer.body())
                                .as(file.title())
                                // An address that long is nothing a service ever sees.
                                .matches("(?s)4(14|31) .*|4\\d\\d .*\"code\":\"ARC-\\d+\".*"));
    }

    private void handIn(Hostile file, String key) throws Exception {
        try {
            var answer = send(file, key);
            if (answer.statusCode() == 201) {
                kept.put(file, ArchiveOffice.json(answer).path("id").asText());
            } else {
                refused.put(file, answer);
            }
        } catch (UncheckedIOException e) {
            // Nobody hears the answer who goes on sending to a line that was closed.
            assertThat(file.name()).as(file.title()).hasSizeGreaterThan(LONGEST_NAME);
            unheard++;
        }
    }

    @Test
    @Order(2)
    void each_is_read_or_given_up_and_nobody_waits_for_it() {
        var waiting = new ArrayList<>(kept.values());
        Eventually.within(READ_WITHIN)
                .isTrue(
                        () -> {
                            waiting.removeIf(id -> !condition(id).equals("waiting"));
                            return waiting.isEmpty();
                        },
                        () -> waiting.size() + " are still waiting: " + waiting);
    }

    private String condition(String id) {
        return version(id).path("condition").asText();
    }

    private JsonNode version(String id) {
        return ArchiveOffice.json(office.get("documents/" + id, lan)).path("versions").path(0);
    }

    @Test
    @Order(3)
    void each_goes_out_as_it_came_in_and_as_what_no_browser_opens() throws Exception {
        for (var one : kept.entrySet()) {
            var request = office.request("/api/archive/contents/" + one.getValue() + "/1", lan);
            var answer = http.send(request.build(), BodyHandlers.ofInputStream());
            String title = one.getKey().title();

            assertThat(answer.statusCode()).as(title).isEqualTo(200);
            assertThat(answer.headers().map().get("content-disposition"))
                    .as(title)
                    .singleElement()
                    .asString()
                    .startsWith("attachment; filename=\"")
                    .doesNotContain("..", "/");
            assertThat(answer.headers().map())
                    .as(title)
                    .containsEntry(
                            "content-security-policy", List.of("default-src 'none'; sandbox"))
                    .containsEntry("x-content-type-options", List.of("nosniff"));
            assertThat(sha256(answer.body()))
                    .as(title)
                    .isEqualTo(sha256(Files.newInputStream(one.getKey().file())));
        }
    }

    private static String sha256(InputStream in) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var counted = new DigestInputStream(in, digest)) {
            counted.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    @Order(4)
    void nothing_was_read_fetched_or_written_that_is_not_theirs() throws IOException {
        for (var one : kept.entrySet()) {
            assertThat(office.get("contents/" + one.getValue() + "/1/text", lan).body())
                    .as(one.getKey().title())
                    .doesNotContain(SECRET);
        }
        assertThat(filesOfTheServer()).isEqualTo(before);
        port.setSoTimeout(1);
        assertThatThrownBy(() -> port.accept().close())
                .as("a connection somebody made waits to be accepted")
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    @Order(5)
    void the_server_reads_on_and_has_kept_nothing_of_them() {
        byte[] good = PlanOnPaper.of2024().jpeg();
        String id =
                ArchiveOffice.json(office.submit("tốt.jpg", good, "good", lan)).path("id").asText();
        Eventually.within(READ_WITHIN)
                .isTrue(() -> condition(id).equals("read"), () -> "Not read: " + condition(id));
        assertThat(version(id).path("textSource").asText()).isEqualTo("recognition");
        long after = LiveHeap.megabytes(server.pid());
        System.out.printf("Live objects: %d MB before, %d MB after%n", heapBefore, after);

        assertThat(readers()).hasSizeLessThanOrEqualTo(1);
        assertThat(after).isLessThan(heapBefore + GROWN_MEGABYTES);
        assertThat(server.logComplaints())
                .allMatch(line -> line.contains("URI is too large") || line.contains(REPLACED));
        assertThat(server.get("/health/ready", "text/plain").statusCode()).isEqualTo(200);
    }

    /** Processes that read files. */
    private List<String> readers() {
        return ProcessHandle.of(server.pid())
                .orElseThrow()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains("vn.cchc.archive.extraction"))
                .toList();
    }
}
