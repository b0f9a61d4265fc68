package vn.cchc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The real distribution in a process of its own, as an administrator runs it: unpacked, started,
 * asked over HTTP and shell, stopped or killed. Ports are free ones on the loopback.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofSeconds(300);

    /**
     * The heap of the product, and the quick compiler only: servers of suites live for minutes. A
     * start takes 19 seconds of processor time so, and from there to a published SIPAS 20 more;
     * with the optimizing compiler 32 and 21.
     */
    private static final String SHORT_LIVED =
            "-Xms256m -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final Path home;
    private final int httpPort = freePort();
    private final int sshPort = freePort();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
    private Process process;

    private ServerProcess(Path home) {
        this.home = home;
    }

    /** Unpacks the archive (tar.gz) into an empty folder; starts nothing yet. */
    public static ServerProcess unpack(Path archive, Path home) {
        try {
            Files.createDirectories(home);
            run("tar", "-xzf", archive.toString(), "-C", home.toString(), "--strip-components=1");
            // Suites hand over years as the build made them, and files of their own.
            Files.writeString(
                    home.resolve("etc/vn.cchc.exchange.cfg"),
                    "folders = deploy,"
                            + Path.of(System.getProperty("cchc.years")).toAbsolutePath().normalize()
                            + ","
                            + System.getProperty("java.io.tmpdir")
                            + "\n");
            return new ServerProcess(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stopped server once more in another folder, without its log; starts nothing yet. */
    public static ServerProcess copy(Path stopped, Path home) {
        try {
            Files.createDirectories(home.getParent());
            run("cp", "-a", stopped.toString(), home.toString());
            Files.delete(home.resolve("data/log/karaf.log"));
            try (var files = Files.walk(home.resolve("data/cache"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".config")).toList()) {
                    // Settings remember the file they were read from.
                    String settings = Files.readString(file);
                    Files.writeString(file, settings.replace(inFelix(stopped), inFelix(home)));
                }
            }
            return new ServerProcess(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the file of settings of Apache Felix writes an address. */
    private static String inFelix(Path path) {
        return path.toUri().getRawPath().replace("=", "\\=");
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException("Failed: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server and waits until it says it is ready. */
    public ServerProcess start() {
        var builder = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server");
        builder.environment().put("KARAF_EXEC", "exec");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putIfAbsent("EXTRA_JAVA_OPTS", SHORT_LIVED);
        builder.environment().put("CCHC_HTTP_PORT", Integer.toString(httpPort));
        builder.environment().put("CCHC_SSH_PORT", Integer.toString(sshPort));
        builder.redirectErrorStream(true).redirectOutput(home.resolve("server.out").toFile());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Eventually.within(READY_WITHIN)
                    .isTrue(
                            this::readyOrEnded,
                            () -> "Not ready: " + why() + ThreadDump.of(pid()) + lastWords());
        } catch (AssertionError e) {
            kill();
            throw e;
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended while starting: " + lastWords());
        }
        return this;
    }

    private boolean readyOrEnded() {
        return !process.isAlive() || ready();
    }

    /** Whether the server says it is ready to serve. */
    public boolean ready() {
        try {
            return get("/health/ready", "text/plain").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String why() {
        try {
            return get("/health/ready", "text/plain").body();
        } catch (UncheckedIOException e) {
            return e + "\n";
        }
    }

    public Path home() {
        return home;
    }

    public int httpPort() {
        return httpPort;
    }

    public long pid() {
        return process.pid();
    }

    /** An address of the server, for example of {@code /api/editions}. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + httpPort + path);
    }

    public HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept));
    }

    /** Sends a request with a time limit of one minute; the answer's body as text. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The same for a body that is no text. */
    public HttpResponse<byte[]> fetch(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(1)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The password the first start made for {@code admin}. */
    public String administratorPassword() {
        return text("data/cchc/first-administrator.txt")
                .lines()
                .filter(line -> line.startsWith("Password:"))
                .map(line -> line.substring("Password:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    /** The shell, as the administrator made by the first start. */
    public ServerShell administrator() {
        return shell("admin", administratorPassword());
    }

    public ServerShell shell(String name, String password) {
        return new ServerShell(sshPort, name, password);
    }

    /** Adds a person and signs in as that person. */
    public ServerShell person(String name, String role) {
        return shell(name, administrator().field("cchc:user-add " + name + " " + role, "Password"));
    }

    /** The same for somebody who acts for an agency, for example {@code ministry/2026/BNV}. */
    public ServerShell personOf(String agency, String name, String roles) {
        String add = "cchc:user-add --agency " + agency + " " + name + " " + roles;
        return shell(name, administrator().field(add, "Password"));
    }

    /** A file below the server's home as text. */
    public String text(String path) {
        try {
            return Files.readString(home.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the log that somebody should have looked at: warnings, errors, stack traces. */
    public List<String> logComplaints() {
        return text("data/log/karaf.log")
                .lines()
                .filter(
                        line ->
                                line.contains(" WARN ")
                                        || line.contains(" ERROR ")
                                        || line.stripLeading()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith("caused by:"))
                .toList();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to end and waits for it. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                throw new IllegalStateException("The server did not end within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private String lastWords() {
        return lastOf("server.out") + lastOf("data/log/karaf.log");
    }

    private String lastOf(String path) {
        String all = Files.exists(home.resolve(path)) ? text(path) : "";
        return all.substring(Math.max(0, all.length() - 2000));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
