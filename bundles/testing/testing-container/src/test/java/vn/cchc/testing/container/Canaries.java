package vn.cchc.testing.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A host and a file that notice when anybody touches them. Both answer with a statement that would
 * show in an answer. The file is a named pipe, whose other end opens only when somebody reads.
 */
final class Canaries implements AutoCloseable {
    /** What an answer says that was made with one of them. */
    static final String SONG = "canary-song";

    private static final byte[] TURTLE =
            ("<urn:canary> <urn:sings> '" + SONG + "' .").getBytes(StandardCharsets.UTF_8);

    private final ServerSocket host = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Path file;
    private final AtomicInteger visits = new AtomicInteger();
    private final AtomicInteger readings = new AtomicInteger();
    private volatile boolean done;

    Canaries(Path folder) throws IOException, InterruptedException {
        file = folder.resolve("canary.ttl").toAbsolutePath();
        layPipe();
        inBackground(this::waitForVisits);
        inBackground(this::waitForReadings);
    }

    private void layPipe() throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() != 0) {
            throw new IOException("No named pipe " + file);
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "canary");
        thread.setDaemon(true);
        thread.start();
    }

    private void waitForVisits() {
        while (!done) {
            try (var visitor = host.accept()) {
                visits.incrementAndGet();
                var out = visitor.getOutputStream();
                out.write(
                        ("HTTP/1.1 200 OK\r\nContent-Type: text/turtle\r\nConnection: close\r\n"
                                        + "Content-Length: "
                                        + TURTLE.length
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                out.write(TURTLE);
            } catch (IOException e) {
                // The visitor left early, or the test is over.
            }
        }
    }

    /** Each reader has a pipe of its own; in one that is opened again it would read on for ever. */
    private void waitForReadings() {
        while (!done) {
            try (var out = Files.newOutputStream(file)) {
                readings.incrementAndGet();
                Files.delete(file);
                layPipe();
                out.write(TURTLE);
            } catch (IOException e) {
                // The reader left early, or the test is over.
            } catch (InterruptedException e) {
                done = true;
            }
        }
    }

    /** The text with the places of host and file put in. */
    String named(String text) {
        String address = "127.0.0.1:" + host.getLocalPort();
        return text.replace("$TTP", "://" + address)
                .replace("$HTTP", "http://" + address)
                .replace("$HOST", address)
                .replace("$FILE", file.toUri().toString())
                .replace("$PATH", file.toString());
    }

    int visits() {
        return visits.get();
    }

    int readings() {
        return readings.get();
    }

    /** A reading by the test itself lets the thread at the pipe go. */
    @Override
    public void close() throws IOException {
        done = true;
        host.close();
        Files.readAllBytes(file);
    }
}
