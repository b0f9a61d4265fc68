package vn.cchc.archive.internal.intake;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Asks ClamAV by its socket (command INSTREAM of clamd(8)). */
public final class VirusScanner {
    private static final int PIECE = 1 << 16;
    private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final Optional<Path> socket;

    /**
     * @param socket empty: nothing is scanned
     */
    public VirusScanner(Optional<Path> socket) {
        this.socket = socket;
    }

    public boolean present() {
        return socket.isPresent();
    }

    /**
     * The name of what was found; empty when nothing was, or nobody looks.
     *
     * @throws IOException when the scanner does not answer, or not in its words
     */
    public Optional<String> scan(Path file) throws IOException {
        if (socket.isEmpty()) {
            return Optional.empty();
        }
        try (var line = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            line.connect(UnixDomainSocketAddress.of(socket.get()));
            send(line, file);
            return found(answer(line));
        }
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

    private static String answer(SocketChannel line) throws IOException {
        byte[] said = Channels.newInputStream(line).readNBytes(1000);
        return new String(said, StandardCharsets.UTF_8).replace("\0", "").strip();
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
