package vn.cchc.archive.extraction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.archive.content.Extract;
import vn.cchc.archive.extraction.internal.worker.Workers;

/** Every file of the corpus is told for what it is, and harms neither server nor the next file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final String SECRET = "canary-that-nobody-may-read";
    private static final int SLOWEST_SHOWN = 8;
    private static final int MOST_SERVER_MEGABYTES = 160;

    private final Map<String, Long> millis = new ConcurrentHashMap<>();
    private Workers workers;
    private ServerSocket port;
    private Path canary;

    private Path folder;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        workers = TestWorkers.of(TestWorkers.LIMITS);
        port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
    }

    @AfterAll
    void stop() throws IOException {
        workers.close();
        port.close();
        millis.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SLOWEST_SHOWN)
                .forEach(e -> System.out.println(e.getValue() + " ms  " + e.getKey()));
    }

    @TestFactory
    Stream<DynamicTest> isToldForWhatItIs() throws IOException {
        var all = new HostileCorpus(canary.toString(), port.getLocalPort()).all();
        System.out.println(all.size() + " files in the corpus");
        return all.stream().map(file -> DynamicTest.dynamicTest(file.title(), () -> check(file)));
    }

    private void check(HostileFile file) throws IOException {
        Path stored = folder.resolve("stored");
        try (var out = new BufferedOutputStream(Files.newOutputStream(stored))) {
            file.content().write(out);
        }
        long start = System.nanoTime();
        var extract = workers.read(stored, file.name());
        millis.put(file.title(), (System.nanoTime() - start) / 1_000_000);
        Files.delete(stored);
        assertTold(file, extract);
        assertNobodyWasAsked();
        assertThat(serverMegabytes()).as("heap of the server").isLessThan(MOST_SERVER_MEGABYTES);
    }

    private static void assertTold(HostileFile file, Extract extract) {
        assertThat(extract.mediaType()).as(file.title()).isEqualTo(file.mediaType());
        assertThat(extract.failure()).as(file.title()).contains(file.failure());
        assertThat(extract.failure().isEmpty())
                .as("%s is read, not: %s", file.title(), extract.failure())
                .isEqualTo(file.failure().isEmpty());
        assertThat(extract.traits())
                .as(file.title())
                .containsExactlyInAnyOrderElementsOf(file.traits());
        assertThat(String.join("", extract.pages())).doesNotContain(SECRET);
        assertThat(extract.pages().stream().mapToInt(String::length).sum())
                .isLessThanOrEqualTo(TestWorkers.LIMITS.characters());
        assertThat(extract.pages().size()).isLessThanOrEqualTo(TestWorkers.LIMITS.pages());
    }

    /** A connection that was made waits to be accepted, whenever that is. */
    private void assertNobodyWasAsked() {
        try {
            port.setSoTimeout(1);
            port.accept().close();
        } catch (SocketTimeoutException nobody) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("Something was fetched from the network");
    }

    private static long serverMegabytes() {
        var runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        if (used > MOST_SERVER_MEGABYTES / 2) {
            System.gc();
            used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        }
        return used;
    }
}
