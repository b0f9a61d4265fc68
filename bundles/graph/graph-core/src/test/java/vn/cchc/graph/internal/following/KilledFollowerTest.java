package vn.cchc.graph.internal.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.graph.internal.catalog.CatalogStatements;
import vn.cchc.graph.jena.internal.JenaBuilds;

/**
 * A process that follows is killed at random moments, in the middle of builds and swaps: nobody
 * reads a wrong row, and afterwards the graph is what the room tells. {@code -Dgraph.kills=100}
 * kills it more often than the build does.
 */
@Timeout(1800)
class KilledFollowerTest {
    private static final int KILLS = Integer.getInteger("graph.kills", 15);
    private static final int LONGEST_MILLIS = 250;

    @TempDir private Path folder;
    private int behind;
    private int halfWritten;

    @Test
    void nobody_reads_a_wrong_row_and_the_graph_is_what_the_room_tells() throws Exception {
        long seed = System.nanoTime();
        System.out.println("Kills " + KILLS + ", seed " + seed);
        var random = new Random(seed);
        try (var readers = new Readers(2)) {
            for (int kill = 0; kill < KILLS; kill++) {
                liveAndDie(readers, random.nextBoolean(), random.nextInt(LONGEST_MILLIS));
                noteWhatIsLeft();
                // While nobody follows, the room goes on.
                new ChangingRoom(folder.resolve("changes")).change();
            }
            liveAndDie(readers, true, 0);

            System.out.printf(
                    "%d answers, %d refused; %d kills between a change and its swap, %d in the middle of a file%n",
                    readers.answered(), readers.refused(), behind, halfWritten);
            assertThat(readers.wrong()).isEmpty();
            assertThat(readers.answered()).isGreaterThan(KILLS);
            assertThat(behind).as("kills that hit a build").isPositive();
            assertThat(
                            files(folder.resolve("graph")).stream()
                                    .filter(KilledFollowerTest::halfWritten))
                    .as("files that no later build took away")
                    .hasSizeLessThan(2);
        }
    }

    /** Killed so long after it answers, or after it has caught up. */
    private void liveAndDie(Readers readers, boolean caughtUp, int millis)
            throws IOException, InterruptedException {
        var process = process();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            readers.ask(Integer.parseInt(lines.readLine()));
            if (caughtUp) {
                isWhatTheRoomTells(lines.readLine(), readers.newest());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process process() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        List.of(
                                java.toString(),
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FollowingProcess.class.getName(),
                                folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The same content as one made from nothing, and not older than what was read before. */
    private void isWhatTheRoomTells(String line, long newestRead) throws IOException {
        long changes = Long.parseLong(line.split(" ")[0]);
        var fresh = new JenaBuilds(FollowingProcess.LIMITS).draft();
        ChangingRoom.tell(changes, statement -> fresh.add("registry", statement));
        var sources = new Sources();
        sources.add(new ChangingRoom(folder.resolve("changes")));
        new CatalogStatements(sources.parts())
                .tell(statement -> fresh.add(CatalogStatements.SOURCE, statement));
        assertThat(line).isEqualTo(changes + " " + fresh.finish().content().sha256());
        assertThat(changes).isGreaterThanOrEqualTo(newestRead);
    }

    private void noteWhatIsLeft() throws IOException {
        long changes = new ChangingRoom(folder.resolve("changes")).changes();
        var index = new Properties();
        Path graph = folder.resolve("graph");
        if (Files.exists(graph.resolve("current.properties"))) {
            try (var in = Files.newBufferedReader(graph.resolve("current.properties"))) {
                index.load(in);
            }
        }
        if (!Long.toString(changes).equals(index.getProperty("revision.registry"))) {
            behind++;
        }
        halfWritten += files(graph).stream().anyMatch(KilledFollowerTest::halfWritten) ? 1 : 0;
    }

    private static boolean halfWritten(String name) {
        return !name.equals("current.properties") && !name.endsWith(".graph");
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
