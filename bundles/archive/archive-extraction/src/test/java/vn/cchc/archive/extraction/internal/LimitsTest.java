package vn.cchc.archive.extraction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;
import vn.cchc.archive.extraction.internal.worker.Workers;
import vn.cchc.testing.Eventually;

/** A file may end its worker, and nothing else. */
@Timeout(value = 150, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitsTest {
    private static final Duration SHORT = Duration.ofSeconds(4);

    @TempDir Path folder;

    private Path stored(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Extract readGood(Workers workers) throws IOException {
        return workers.read(stored("good", "Xin chào".getBytes(StandardCharsets.UTF_8)), "a.txt");
    }

    private void assertGoodIsRead(Workers workers) throws IOException {
        var extract = readGood(workers);
        assertThat(extract.failure()).isEmpty();
        assertThat(extract.pages()).containsExactly("Xin chào");
    }

    /** Each form draws the next one twice: small, and longer to draw than anybody waits. */
    private static byte[] endless() throws IOException {
        var parts = new ArrayList<byte[]>();
        parts.add(
                PdfSamples.withPage(
                        "/AA<</O<</S/JavaScript>>>>/Contents 9 0 R/Resources<</XObject<</F 10 0 R>>>>"));
        parts.add(PdfSamples.stream(9, "", "/F Do".getBytes(StandardCharsets.US_ASCII)));
        for (int i = 10; i < 45; i++) {
            String next = "/Resources<</XObject<</F " + (i + 1) + " 0 R>>>>";
            parts.add(
                    PdfSamples.stream(
                            i,
                            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next,
                            "/F Do /F Do".getBytes(StandardCharsets.US_ASCII)));
        }
        return HostilePdfs.joined(parts.toArray(byte[][]::new));
    }

    @Test
    void fileThatTakesTooLongEndsItsWorkerAndTheNextIsRead() throws IOException {
        try (var workers = TestWorkers.of(TestWorkers.withTime(TestWorkers.LIMITS, SHORT))) {
            assertGoodIsRead(workers);
            var first = workers.pids();
            long start = System.nanoTime();
            var extract = workers.read(stored("endless", endless()), "a.pdf");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(SHORT, SHORT.multipliedBy(3));
            assertThat(extract.failure()).isEqualTo("takes longer than 4 s");
            assertThat(extract.mediaType()).isEqualTo("application/pdf");
            assertThat(extract.traits()).containsExactly(Trait.SCRIPT);
            assertThat(extract.complete()).isFalse();
            assertGone(first);
            assertGoodIsRead(workers);
            assertThat(workers.pids()).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void fileThatNeedsTooMuchMemoryEndsItsWorkerAndTheNextIsRead() throws IOException {
        var small =
                new Limits(
                        TestWorkers.LIMITS.time(),
                        Duration.ZERO,
                        96,
                        2_000,
                        5_000_000,
                        TestWorkers.LIMITS.inside(),
                        "",
                        "");
        byte[] bomb = ("<html>" + "<p>x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8);
        try (var workers = TestWorkers.of(small)) {
            assertGoodIsRead(workers);
            var extract = workers.read(stored("bomb", bomb), "a.html");
            assertThat(extract.failure()).isEqualTo("needs more memory than a reader has");
            assertThat(extract.mediaType()).isEqualTo("text/html");
            assertGoodIsRead(workers);
        }
    }

    @Test
    void workerIsKeptForTheNextFileAndReplacedWhenItDied() throws IOException {
        try (var workers = TestWorkers.of(TestWorkers.LIMITS)) {
            assertGoodIsRead(workers);
            var first = workers.pids();
            assertGoodIsRead(workers);
            assertThat(workers.pids()).isEqualTo(first);
            first.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            assertGone(first);
            assertGoodIsRead(workers);
        }
    }

    @Test
    void closingEndsTheWorkerAtOnceAlsoAtWork() throws Exception {
        var workers = TestWorkers.of(TestWorkers.LIMITS);
        assertGoodIsRead(workers);
        var pids = workers.pids();
        Path endless = stored("endless", endless());
        var reading = CompletableFuture.supplyAsync(() -> workers.read(endless, "a.pdf"));
        workers.close();
        assertThat(reading.get().failure()).isNotEmpty();
        assertGone(pids);
        assertThat(workers.read(endless, "a.pdf").failure()).isNotEmpty();
    }

    @Test
    void workerEndsWithItsServerAndLeavesNothing() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        var server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                DyingServer.class.getName(),
                                stored("endless", endless()).toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            var worker = List.of(Long.parseLong(out.readLine()));
            assertThat(ProcessHandle.of(worker.get(0)).filter(ProcessHandle::isAlive)).isPresent();
            server.destroyForcibly();
            assertGone(worker);
            assertThat(temporary).isEmptyDirectory();
        }
    }

    private static void assertGone(List<Long> pids) {
        for (long pid : pids) {
            Eventually.soon()
                    .isTrue(
                            () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty(),
                            () -> "Process " + pid + " is still there");
        }
    }

    @Test
    void severalFilesAreReadAtOnceByAsManyWorkers() throws IOException {
        try (var workers = TestWorkers.two()) {
            Path file = stored("good", "Xin chào".getBytes(StandardCharsets.UTF_8));
            var reading = new ArrayList<CompletableFuture<Extract>>();
            for (int i = 0; i < 8; i++) {
                reading.add(CompletableFuture.supplyAsync(() -> workers.read(file, "a.txt")));
            }
            assertThat(reading).allMatch(one -> one.join().pages().equals(List.of("Xin chào")));
            assertThat(workers.pids()).hasSize(2);
        }
    }

    @Test
    void pagesAndCharactersBeyondTheLimitsAreLeftOut() throws IOException {
        try (var workers = TestWorkers.of(TestWorkers.LIMITS)) {
            var pages = workers.read(stored("pages", PdfSamples.manyPages(5_000)), "a.pdf");
            assertThat(pages.failure()).isEmpty();
            assertThat(pages.pages()).hasSize(2_000);
            assertThat(pages.complete()).isFalse();
            var text = "ạ".repeat(6_000_000).getBytes(StandardCharsets.UTF_8);
            var characters = workers.read(stored("text", text), "a.txt");
            assertThat(characters.failure()).isEmpty();
            assertThat(characters.pages().get(0)).hasSize(5_000_000);
            assertThat(characters.complete()).isFalse();
        }
    }

    @Test
    void filesInsideAreReadBehindTheFileAndOnlySoDeep() throws IOException {
        try (var workers = TestWorkers.of(TestWorkers.LIMITS)) {
            byte[] mail =
                    attached(attached(attached("Trong cùng\n", 1), 2), 3)
                            .getBytes(StandardCharsets.UTF_8);
            var extract = workers.read(stored("mail", mail), "a.eml");
            assertThat(extract.failure()).isEmpty();
            assertThat(extract.traits()).containsExactly(Trait.FILES_INSIDE);
            assertThat(extract.source()).isEqualTo(Source.TEXT);
            assertThat(extract.complete()).isFalse();
            assertThat(String.join("|", extract.pages()))
                    .contains("Thư 3", "Thư 2", "Thư 1")
                    .doesNotContain("Trong cùng");
        }
    }

    private static String attached(String inner, int number) {
        String type = number == 1 ? "text/plain; charset=utf-8" : "message/rfc822";
        return "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b"
                + number
                + "\"\n\n--b"
                + number
                + "\nContent-Type: text/plain; charset=utf-8\n\nThư "
                + number
                + "\n--b"
                + number
                + "\nContent-Type: "
                + type
                + "\nContent-Disposition: attachment; filename=\"a.eml\"\n\n"
                + inner
                + "\n--b"
                + number
                + "--\n";
    }
}
