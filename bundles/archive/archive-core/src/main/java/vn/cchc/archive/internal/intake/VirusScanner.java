package vn.cchc.archive.internal.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.cchc.archive.internal.ArchiveSettings;

/** Asks ClamAV by its socket (command INSTREAM of clamd(8)). */
public final class VirusScanner {
    private static final int PIECE = 1 << 16;
    private static final int LONGEST = 1000;
    private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREETING = "zPING\0".getBytes(StandardCharsets.US_ASCII);

    /** Longer than clamd works at one file (its MaxScanTime is two minutes). */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Optional<Path> socket;
    private final Duration patience;

    /**
     * @param socket empty: nothing is scanned
     */
    public VirusScanner(Optional<Path> socket) {
        this(socket, PATIENCE);
    }

    /** As it is configured. */
    public static VirusScanner of(ArchiveSettings settings) {
        return new VirusScanner(
                Optional.of(settings.clamav()).filter(path -> !path.isBlank()).map(Path::of));
    }

    /**
     * @param patience for one file, from the first byte to the answer
     */
    VirusScanner(Optional<Path> socket, Duration patience) {
        this.socket = socket;
        this.patience = patience;
    }

    /** Whether somebody looks at all. */
    public boolean present() {
        return socket.isPresent();
    }

    /**
     * The name of what was found; empty when nothing was, or nobody looks.
     *
     * @throws IOException when the scanner does not answer in time, or not in its words
     */
    public Optional<String> scan(Path file) throws IOException {
        if (socket.isEmpty()) {
            return Optional.empty();
        }
        return found(talk(line -> asked(line, file)));
    }

    /**
     * Whether the scanner is there.
     *
     * @throws IOException when it does not answer in time, or not in its words
     */
    void greet() throws IOException {
        String answer =
                talk(
                        line -> {
                            write(line, ByteBuffer.wrap(GREETING));
                            return answer(line);
                        });
        if (!answer.equals("PONG")) {
            throw new IOException("The virus scanner said: " + answer);
        }
    }

    private interface Talk {
        String on(SocketChannel line) throws IOException;
    }

    private String talk(Talk talk) throws IOException {
        try (var line = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            var alarm = closing(line);
            try {
                line.connect(UnixDomainSocketAddress.of(socket.orElseThrow()));
                return talk.on(line);
            } catch (ClosedChannelException e) {
                throw new IOException("no answer within " + patience.toMillis() + " ms", e);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    /** A scanner that hangs takes what the system has room for and says nothing: no read ends. */
    private CompletableFuture<Void> closing(SocketChannel line) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        line.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * A scanner that has had enough says why and takes no more: its words are read all the same.
     */
    private static String asked(SocketChannel line, Path file) throws IOException {
        try {
            send(line, file);
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException broken) {
            throw new IOException("The virus scanner said: " + answer(line), broken);
        }
        return answer(line);
    }

    private static void send(SocketChannel line, Path file) throws IOException {
        write(line, ByteBuffer.wrap(BEGIN));
        try (var in = FileChannel.open(file)) {
            var piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
            for (piece.position(Integer.BYTES); in.read(piece) > 0; piece.clear().position(4)) {
                piece.putInt(0, piece.position() - Integer.BYTES);
                write(line, piece.flip());
            }
        }
        write(line, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    /**
     * Up to the zero it ends with, or to the end: a scanner that has had enough resets the line.
     */
    private static String answer(SocketChannel line) throws IOException {
        var in = Channels.newInputStream(line);
        var said = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && said.size() < LONGEST; next = in.read()) {
            said.write(next);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private static Optional<String> found(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return Optional.of(
                    answer.substring(
                            answer.indexOf(": ") + 2, answer.length() - " FOUND".length()));
        }
        if (answer.endsWith(" OK")) {
            return Optional.empty();
        }
        throw new IOException("The virus scanner said: " + answer);
    }
}
