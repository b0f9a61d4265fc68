package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * The process is killed while score sheets come in and while one is scored: what was acknowledged
 * is there, nothing is half there.
 */
class CrashPointsIT {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String INDEX = "par-province/2024";

    private ServerProcess server;
    private ServerShell statistician;

    @BeforeEach
    void a_server_with_a_year_of_points() {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "par-province-2024");
        statistician = server.person("statistician", "statistician");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void killed_while_importing_sheets_and_while_scoring() {
        String kept =
                statistician.field("cchc:scores-demonstration --seed 7 " + INDEX, "Score sheet");

        // Sheet after sheet, so that the end comes in the middle of one.
        var importing =
                CompletableFuture.runAsync(
                        () -> {
                            for (int seed = 8; seed < 100; seed++) {
                                quietly("cchc:scores-demonstration --seed " + seed + " " + INDEX);
                            }
                        });
        Eventually.within(SOON).isTrue(() -> sheets().size() > 1, () -> "No second sheet came in");
        server.kill();
        importing.cancel(true);
        server.start();
        assertThat(sheets())
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.startsWith(kept.substring(0, 8)));
        // Scoring holds the bytes against the fingerprint they came in with.
        assertThat(sheets())
                .as("every sheet is whole")
                .allMatch(
                        line -> quietly("cchc:score " + line.substring(0, 8)).contains("Result: "));

        int sheetsBefore = sheets().size();
        var scoring = CompletableFuture.supplyAsync(() -> quietly("cchc:score " + kept));
        Eventually.within(SOON)
                .isTrue(
                        () -> scoring.isDone() || jobs().contains("result.score"),
                        () -> "Scoring did not begin");
        server.kill();
        String acknowledged = scoring.join();
        server.start();
        String results = statistician.run("cchc:results");
        assertThat(results.lines().filter(line -> line.contains(INDEX)).count())
                .as("an acknowledged result is there, and none twice")
                .isBetween(
                        sheetsBefore + (acknowledged.contains("Result: ") ? 1L : 0L),
                        sheetsBefore + 1L);
        String result = statistician.field("cchc:score " + kept, "Result");
        assertThat(statistician.run("cchc:results " + result))
                .contains("DRAFT", " scores, result", "Hải Phòng");
    }

    private List<String> sheets() {
        return Arrays.stream(quietly("cchc:score-sheets").split("\\R"))
                .filter(line -> line.contains(INDEX))
                .toList();
    }

    private String jobs() {
        return quietly("cchc:jobs");
    }

    /** A command whose answer may be cut off by the crash. */
    private String quietly(String command) {
        try {
            return statistician.run(command);
        } catch (RuntimeException e) {
            return "";
        }
    }
}
