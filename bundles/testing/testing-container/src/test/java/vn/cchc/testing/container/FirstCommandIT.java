package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.Eventually;

/**
 * The first command of the README, for real: from the built archive to the published index in a
 * running server, found by a second run, ended by {@code stop}. In a folder and on ports of its
 * own.
 */
class FirstCommandIT {
    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();
    private static final String ARCHIVE = "karaf-distribution/target/cchc-0.1.0.tar.gz";
    private static final String YEAR = "bundles/years/sipas-2024/target/sipas-2024-0.1.0.jar";
    private static final int MINUTES = 10;

    @TempDir private Path folder;
    private Map<String, String> ports;

    /** What came of a run. */
    private record Run(int exit, String out) {}

    /** What the script looks for in a clone whose build is up to date. */
    @BeforeEach
    void layOutABuiltClone() throws IOException {
        for (String part : List.of("features", "ontology", "karaf-distribution/src")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.createFile(folder.resolve("pom.xml"));
        Files.createFile(folder.resolve("karaf-distribution/pom.xml"));
        Files.copy(
                ROOT.resolve("karaf-distribution/quickstart"),
                folder.resolve("karaf-distribution/quickstart"));
        for (String built : List.of(YEAR, ARCHIVE)) {
            Files.createDirectories(folder.resolve(built).getParent());
            Files.createSymbolicLink(folder.resolve(built), ROOT.resolve(built));
        }
        ports = Map.of("CCHC_HTTP_PORT", freePort(), "CCHC_SSH_PORT", freePort());
    }

    @AfterEach
    void stopWhatStillRuns() throws Exception {
        run("stop");
    }

    @Test
    void it_ends_with_the_published_index_is_found_again_and_can_be_stopped() throws Exception {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Run first = watched(seen);

        assertThat(first.out())
                .containsPattern("(?m)^SIPAS .* 83\\.94 ")
                .contains("Server: ready after", "Publish: a second person", "Stop ");
        assertThat(first.exit()).isZero();
        assertThat(passwords())
                .as("of administrator, statistician, publisher, clerk, editor")
                .hasSize(5);
        bothPlansAreFoundWithAndWithoutSigns();
        assertThat(seen)
                .as("command lines, which everybody on the machine can read")
                .anyMatch(line -> line.contains("org.apache.karaf.main.Main"))
                .noneMatch(line -> passwords().stream().anyMatch(line::contains));
        assertThat(readableByOthers(server().resolve("etc"))).isEmpty();
        assertThat(readableByOthers(server().resolve("data/cchc"))).isEmpty();

        Run second = run();
        assertThat(second.out())
                .contains("SIPAS 2024 is already published", "were brought in before");
        assertThat(second.exit()).isZero();

        long pid = Long.parseLong(Files.readString(server().resolve("quickstart.pid")).strip());
        assertThat(ProcessHandle.of(pid)).isPresent();
        assertThat(run("stop")).isEqualTo(new Run(0, "Server: stopped\n"));
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();

        newProgramKeepsSettingsAndNeedsNoFirstPassword();
    }

    private void bothPlansAreFoundWithAndWithoutSigns() throws Exception {
        for (String words :
                List.of("đo lường sự hài lòng", "do luong su hai long", "đo lường hài lòng")) {
            String path = "/documents?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            Eventually.within(Duration.ofMinutes(1))
                    .isTrue(
                            () ->
                                    page(path).contains("năm 2024</a>")
                                            && page(path).contains("năm 2026</a>"),
                            () -> words + ": " + page(path));
        }
    }

    private String page(String path) {
        try {
            var uri = URI.create("http://127.0.0.1:" + ports.get("CCHC_HTTP_PORT") + path);
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** What an administrator does in the weeks after, and what the next build must not undo. */
    private void newProgramKeepsSettingsAndNeedsNoFirstPassword() throws Exception {
        Path setting = server().resolve("etc/vn.cchc.exchange.cfg");
        Files.writeString(setting, "folders = deploy, /srv/cchc\n");
        Path untouched = server().resolve("etc/org.apache.karaf.shell.cfg");
        String shipped = Files.readString(untouched);
        Path people = server().resolve("etc/users.properties");
        String persons = Files.readString(people);
        Files.delete(server().resolve("data/cchc/first-administrator.txt"));
        Files.delete(server().resolve("quickstart.archive"));

        Run third = run();

        assertThat(third.out())
                .contains("Settings kept as they were changed: ")
                .contains("vn.cchc.exchange.cfg", "users.properties")
                .doesNotContain("org.apache.karaf.shell.cfg")
                .contains("SIPAS 2024 is already published", "CCHC_PASSWORD=");
        assertThat(third.exit()).isZero();
        assertThat(setting).hasContent("folders = deploy, /srv/cchc");
        assertThat(Files.readString(untouched)).isEqualTo(shipped);
        assertThat(Files.readString(people)).isEqualTo(persons);
        assertThat(readableByOthers(server().resolve("etc"))).isEmpty();
        run("stop");
    }

    private Run watched(Set<String> seen) throws Exception {
        var watcher = Executors.newSingleThreadScheduledExecutor();
        watcher.scheduleWithFixedDelay(() -> look(seen), 0, 100, TimeUnit.MILLISECONDS);
        try {
            return run();
        } finally {
            watcher.shutdownNow();
        }
    }

    private static void look(Set<String> seen) {
        ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .forEach(seen::add);
    }

    private List<String> passwords() {
        try (Stream<Path> files = Files.list(server().resolve("data/cchc"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(FirstCommandIT::password)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The last word of the file's line with the password, or of its only line. */
    private static String password(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> line.startsWith("Password:"))
                    .findFirst()
                    .orElse(lines.get(0))
                    .replace("Password:", "")
                    .strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> readableByOthers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var open = new ArrayList<Path>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                if (!mode.endsWith("------")) {
                    open.add(file);
                }
            }
            return open;
        }
    }

    private Path server() {
        return folder.resolve("karaf-distribution/target/server/cchc-0.1.0");
    }

    private Run run(String... words) throws Exception {
        var command = new ArrayList<>(List.of("karaf-distribution/quickstart"));
        command.addAll(List.of(words));
        Path out = folder.resolve("quickstart.out");
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile());
        builder.environment().putAll(ports);
        var process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
