package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;

/** Queries that would bring a server down, in the real one, with others beside them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileQueriesIT {
    private static final String LIGHT =
            "SELECT ?n { <https://cchc.vn/id/province/2024/01>"
                    + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";

    /** All bombs by every client, for some minutes, instead of each bomb once. */
    private static final boolean LONG = "long".equals(System.getProperty("cchc.siege"));

    private static final Duration LIMIT = Duration.ofSeconds(LONG ? 10 : 3);

    /** Light queries until the server is warm, and then until it is known how quick it is. */
    private static final int QUIET = LONG ? 6_000 : 1_000;

    /** What the server may keep after the siege that it did not have before: threads, code. */
    private static final long GROWN_MEGABYTES = 16;

    private ServerProcess server;

    @BeforeAll
    void start() throws IOException {
        server = Distribution.unpacked();
        setting("cchc.graph.query", "timeSeconds = " + LIMIT.toSeconds());
        setting("cchc.graph.http", "keptMegabytes = 0");
        server.start();
        Eventually.within(Duration.ofMinutes(2))
                .isTrue(() -> ask(LIGHT).statusCode() == 200, () -> "No graph answers");
    }

    private void setting(String file, String line) throws IOException {
        Files.writeString(server.home().resolve("etc/" + file + ".cfg"), line + "\n");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> ask(String sparql) {
        return server.get(
                "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8),
                "text/csv, text/turtle;q=0.5");
    }

    private List<ProcessHandle> workers() {
        return ProcessHandle.of(server.pid())
                .orElseThrow()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().command().filter(c -> c.endsWith("java")).isPresent())
                .toList();
    }

    /** Each bomb is told no in time, and twenty others do not notice. */
    @Test
    @Order(1)
    void bombs_end_at_their_limit_while_light_queries_are_answered() throws Exception {
        long seed = System.nanoTime();
        var bombs = QueryBomb.all();
        var siege = new Siege(server.uri("/sparql"));
        try (var light = new LightLoad(server.uri("/sparql"))) {
            light.after(QUIET);
            var quiet = light.after(QUIET);
            long before = LiveHeap.megabytes(server.pid());
            light.latencies();

            var outcomes = LONG ? siege.all(bombs, seed) : siege.once(bombs);

            var besieged = light.latencies();
            long after = LiveHeap.megabytes(server.pid());
            tell(seed, outcomes, quiet, besieged, before, after);
            assertThat(bombs).hasSizeGreaterThanOrEqualTo(40);
            assertThat(outcomes.stream().map(o -> o.fault(LIMIT)).filter(f -> !f.isEmpty()))
                    .isEmpty();
            assertThat(light.failures()).isEmpty();
            assertThat(besieged.nanos()).hasSizeGreaterThan(1_000);
            assertThat(after).isLessThan(before + GROWN_MEGABYTES);
        }
    }

    /** Times depend on the machine: they are told, not asserted. */
    private static void tell(
            long seed,
            List<Siege.Outcome> outcomes,
            LightLoad.Latencies quiet,
            LightLoad.Latencies besieged,
            long before,
            long after) {
        System.out.printf(
                "Siege (seed %d): bombs by status %s, longest %s%n"
                        + "light when quiet:    %s%nlight under siege:   %s%n"
                        + "objects of the server: %d MB before, %d MB after%n",
                seed,
                outcomes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        o -> o.answer().status(),
                                        TreeMap::new,
                                        Collectors.counting())),
                outcomes.stream()
                        .map(o -> o.answer().took())
                        .max(Duration::compareTo)
                        .orElseThrow(),
                quiet,
                besieged,
                before,
                after);
    }

    @Test
    @Order(2)
    void a_worker_that_is_killed_is_replaced_without_an_error_for_anybody() {
        var before = workers();
        assertThat(before).hasSize(2);

        before.forEach(ProcessHandle::destroyForcibly);

        assertThat(ask(LIGHT + " LIMIT 7").statusCode()).isEqualTo(200);
        Eventually.soon()
                .isTrue(
                        () -> workers().stream().noneMatch(before::contains),
                        () -> "Still there: " + before);
    }

    @Test
    @Order(3)
    void the_server_goes_on_and_takes_its_workers_with_it() {
        assertThat(server.get("/health/live", "application/json").statusCode()).isEqualTo(200);
        var left = workers();
        assertThat(left).isNotEmpty();

        server.kill();

        Eventually.soon()
                .isTrue(
                        () -> left.stream().noneMatch(ProcessHandle::isAlive),
                        () -> "Without their server: " + left);
    }
}
