package vn.cchc.testing.s3;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A real server of the S3 protocol over a folder, in a process of its own on the loopback. The
 * system property {@value #LIBRARIES} says where this module's build left its class path.
 */
public final class S3Server implements AutoCloseable {
    /** System property: the file {@code class-path.txt} in the build folder of this module. */
    public static final String LIBRARIES = "cchc.s3";

    private final Path folder;
    private final boolean lenient;
    private final String accessKey = "access-" + UUID.randomUUID();
    private final String secretKey = "secret-" + UUID.randomUUID();
    private Process process;
    private int port;

    private S3Server(Path folder, boolean lenient) {
        this.folder = folder;
        this.lenient = lenient;
    }

    /**
     * Refuses with 501 what it does not know, sums in SHA-256 among others.
     *
     * @param folder for its buckets, empty
     */
    public static S3Server strict(Path folder) throws IOException {
        var server = new S3Server(folder, false);
        server.start();
        return server;
    }

    /**
     * Passes over what it does not know.
     *
     * @param folder for its buckets, empty
     */
    public static S3Server lenient(Path folder) throws IOException {
        var server = new S3Server(folder, true);
        server.start();
        return server;
    }

    /** Starts it again after {@link #kill}, with the same port, keys and buckets. */
    public void start() throws IOException {
        Path libraries = Path.of(System.getProperty(LIBRARIES));
        String classPath =
                libraries.resolveSibling("classes")
                        + File.pathSeparator
                        + Files.readString(libraries).strip();
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath,
                                "vn.cchc.testing.s3.S3Peer",
                                folder.toString(),
                                Integer.toString(port),
                                accessKey,
                                secretKey,
                                Boolean.toString(lenient))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        port = portSaid();
    }

    private int portSaid() throws IOException {
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            kill();
            throw new IOException("The S3 server did not start");
        }
        return Integer.parseInt(line.strip());
    }

    public void createBucket(String name) throws IOException {
        Files.createDirectory(folder.resolve(name));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public String accessKey() {
        return accessKey;
    }

    public String secretKey() {
        return secretKey;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Ends it at once, whatever it is doing. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
