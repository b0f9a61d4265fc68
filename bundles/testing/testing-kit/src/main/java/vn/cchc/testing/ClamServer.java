package vn.cchc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ClamAV's {@code clamd} as a process of its own: on a Unix socket, with a database of one
 * signature, that of the EICAR test file, and streams of at most {@link #LARGEST} bytes. It asks
 * nobody on the network. A machine without it fails the test, because a scanner that nobody has
 * tried protects nobody.
 */
public final class ClamServer implements AutoCloseable {
    /** Of a stream, in bytes. */
    public static final int LARGEST = 1 << 20;

    /** How the signature is called; clamd adds that it is none of its own. */
    public static final String NAME = "Eicar.Test.UNOFFICIAL";

    private static final byte[] EICAR =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                    .getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final Process process;
    private final Thread atExit = new Thread(this::end);

    private ClamServer(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** The file every scanner is to find, harmless in itself. */
    public static byte[] eicar() {
        return EICAR.clone();
    }

    /** Starts it; it answers when this returns. */
    public static ClamServer start() {
        try {
            Path folder = Files.createTempDirectory(Path.of("/tmp"), "cchc-clamd-");
            var server = new ClamServer(folder, begun(program(), folder));
            Runtime.getRuntime().addShutdownHook(server.atExit);
            Eventually.soon().isTrue(server::answers, server::said);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin";
        return Stream.of(path.split(":"))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry, "clamd"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "No clamd on this machine; run: sudo apt-get install"
                                                + " --no-install-recommends clamav-daemon"));
    }

    private static Process begun(Path program, Path folder) throws IOException {
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("eicar.ndb"),
                "Eicar.Test:0:*:" + HexFormat.of().formatHex(EICAR) + "\n");
        Path settings =
                Files.writeString(
                        folder.resolve("clamd.conf"),
                        """
                        Foreground yes
                        LocalSocket %s
                        DatabaseDirectory %s
                        TemporaryDirectory %s
                        StreamMaxLength %d
                        """
                                .formatted(socket(folder), signatures, folder, LARGEST));
        return new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static Path socket(Path folder) {
        return folder.resolve("socket");
    }

    public Path socket() {
        return socket(folder);
    }

    private boolean answers() {
        try (var line = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return line.connect(UnixDomainSocketAddress.of(socket()));
        } catch (IOException notYet) {
            return false;
        }
    }

    private String said() {
        try {
            return "clamd does not answer: " + Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it takes what is sent, as far as the system does, and says nothing. */
    public void pause() {
        signal("-STOP");
    }

    public void resume() {
        signal("-CONT");
    }

    /** As the system kills what needs too much memory. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private void signal(String name) {
        try {
            int status =
                    new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                            .start()
                            .onExit()
                            .join()
                            .exitValue();
            if (status != 0) {
                throw new IllegalStateException("kill " + name + " of clamd: " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }

    private void end() {
        kill();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
