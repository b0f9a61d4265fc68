package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * The process is killed in the middle of the work, and started again: what was acknowledged is
 * there, nothing is half there.
 */
class CrashIT {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String FIGURE = "/data/index/sipas/2024/province/01/SIPAS";

    private ServerProcess server;
    private ServerShell statistician;
    private ServerShell publisher;

    @BeforeEach
    void a_server_with_a_year_and_people() {
        server = Distribution.unpacked().start();
        Distribution.install(server.administrator(), "sipas-2024");
        statistician = server.person("statistician", "statistician");
        publisher = server.person("publisher", "publisher");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void killed_while_importing_and_while_publishing() throws IOException {
        // Acknowledged before the crash
        String kept = Distribution.demonstrate(statistician);
        // In the middle of a second import
        CompletableFuture.runAsync(
                () -> quietly(statistician, "cchc:answers-demonstrate --seed 2 sipas/2024"));
        awaitStoring();
        server.kill();
        server.start();
        String sets = statistician.run("cchc:answers");
        assertThat(sets).contains(kept);
        assertThat(sets.lines().filter(line -> line.contains("sipas/2024")).toList())
                .as("one set, whole")
                .hasSize(1);
        assertThat(sets).contains("36525");
        assertThat(server.get("/api/editions/sipas/2024", "application/json").statusCode())
                .as("the year is back by itself")
                .isEqualTo(200);

        // In the middle of publishing
        String result = Distribution.score(statistician, kept);
        var publishing =
                CompletableFuture.supplyAsync(
                        () -> quietly(publisher, "cchc:publish --yes " + result));
        Eventually.within(SOON)
                .isTrue(
                        () -> publishing.isDone() || published(),
                        () -> "Publishing neither ended nor began");
        server.kill();
        String acknowledged = publishing.join();
        server.start();
        if (acknowledged.contains("Published:")) {
            assertThat(published()).as("an acknowledged publication is there").isTrue();
        } else if (!published()) {
            assertThat(publisher.run("cchc:publish --yes " + result)).contains("Published:");
        }
        theGraphCatchesUp();

        // Deleting the graph's folder, running and stopped
        delete(server.home().resolve("data/cchc/graph"));
        Eventually.within(SOON)
                .isTrue(
                        () -> Files.isDirectory(server.home().resolve("data/cchc/graph")),
                        () -> "The folder is not made again");
        server.stop();
        delete(server.home().resolve("data/cchc/graph"));
        server.start();
        assertThat(status("/data/edition/sipas/2024"))
                .as("a server that is ready has the years in its graph")
                .isEqualTo(200);
        assertThat(status(FIGURE)).as("and the figures").isEqualTo(200);
    }

    private void awaitStoring() {
        Eventually.within(SOON)
                .isTrue(
                        () -> quietly(server.administrator(), "cchc:jobs").contains("Storing"),
                        () -> "The import did not begin to store");
    }

    private boolean published() {
        return server.get("/api/results/sipas/2024", "application/json").statusCode() == 200;
    }

    private int status(String thing) {
        return server.get(thing, "text/turtle").statusCode();
    }

    private void theGraphCatchesUp() {
        Eventually.within(SOON)
                .isTrue(
                        () -> status(FIGURE) == 200,
                        () -> server.get("/api/graph", "application/json").body());
    }

    /** A command whose answer may be cut off by the crash. */
    private static String quietly(ServerShell shell, String command) {
        try {
            return shell.run(command);
        } catch (RuntimeException e) {
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
