package vn.cchc.archive.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.ClamServer;
import vn.cchc.testing.Eventually;

/** ClamAV itself is asked, on its socket. */
@Timeout(60)
class VirusScannerTest {
    @TempDir Path folder;
    private ClamServer server;

    @BeforeEach
    void start() {
        server = ClamServer.start();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private VirusScanner scanner(Duration patience) {
        return new VirusScanner(Optional.of(server.socket()), patience);
    }

    private VirusScanner scanner() {
        return scanner(Duration.ofMinutes(1));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    @Test
    void a_clean_file_passes_and_an_infected_one_is_named() throws IOException {
        assertThat(scanner().scan(file("Kế hoạch".getBytes()))).isEmpty();
        assertThat(scanner().scan(file(ClamServer.eicar()))).contains(ClamServer.NAME);
        assertThat(scanner().scan(file(new byte[0]))).isEmpty();
    }

    @Test
    void what_lies_across_two_pieces_or_at_the_end_is_found() throws IOException {
        byte[] content = new byte[ClamServer.LARGEST];
        byte[] eicar = ClamServer.eicar();
        System.arraycopy(eicar, 0, content, (1 << 16) - 30, eicar.length);
        assertThat(scanner().scan(file(content))).contains(ClamServer.NAME);
        content = new byte[ClamServer.LARGEST];
        System.arraycopy(eicar, 0, content, content.length - eicar.length, eicar.length);
        assertThat(scanner().scan(file(content))).contains(ClamServer.NAME);
    }

    @RepeatedTest(10)
    void a_file_larger_than_the_scanner_takes_is_not_taken_for_clean() throws IOException {
        Path large = file(new byte[8 * ClamServer.LARGEST]);

        assertThatThrownBy(() -> scanner().scan(large))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit exceeded");
    }

    @Test
    void a_scanner_that_says_nothing_is_waited_for_so_long_and_no_longer() throws IOException {
        Path clean = file(new byte[ClamServer.LARGEST]);
        server.pause();

        assertThatThrownBy(() -> scanner(Duration.ofMillis(300)).scan(clean))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("300 ms");

        server.resume();
        assertThat(scanner().scan(clean)).isEmpty();
    }

    @Test
    void a_scanner_that_dies_before_it_has_answered_has_found_nothing_clean() throws IOException {
        Path small = file(new byte[] {1});
        server.pause();
        var asked = new AtomicReference<Thread>();
        var answer =
                CompletableFuture.supplyAsync(
                        () -> {
                            asked.set(Thread.currentThread());
                            return scanned(small);
                        });
        Eventually.soon().isTrue(() -> isWaiting(asked.get()), () -> "nobody waits");

        server.kill();

        assertThatThrownBy(answer::join).hasRootCauseInstanceOf(IOException.class);
    }

    private Optional<String> scanned(Path file) {
        try {
            return scanner().scan(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWaiting(Thread asked) {
        return asked != null
                && Arrays.stream(asked.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("answer"));
    }

    /** Takes everything and goes after a few words: ClamAV dies so only by chance. */
    private IOException after(String words) throws IOException {
        Path socket = folder.resolve("s");
        try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            CompletableFuture.runAsync(() -> hearAndSay(listening, words));
            var scanner = new VirusScanner(Optional.of(socket), Duration.ofMinutes(1));
            return catchThrowableOfType(
                    IOException.class, () -> scanner.scan(file(new byte[] {1})));
        } finally {
            Files.deleteIfExists(socket);
        }
    }

    private static void hearAndSay(ServerSocketChannel listening, String words) {
        try (var line = listening.accept()) {
            // The command, one piece of one byte with its length, and the length that ends it.
            Channels.newInputStream(line).readNBytes(10 + 5 + 4);
            line.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_answer_that_ends_too_early_is_not_taken_for_a_clean_one() throws IOException {
        assertThat(after("")).hasMessage("The virus scanner said: ");
        assertThat(after("stream: O")).hasMessageContaining("stream: O");
        assertThat(after("stream: Evil FOU")).hasMessageContaining("FOU");
    }

    @Test
    void a_scanner_that_was_stopped_is_no_clean_answer() throws IOException {
        Path clean = file(new byte[] {1});
        server.kill();

        assertThatThrownBy(() -> scanner().scan(clean)).isInstanceOf(IOException.class);
    }
}
