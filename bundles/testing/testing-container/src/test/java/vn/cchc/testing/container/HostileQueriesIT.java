package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/**
 * Queries that would bring a server down, in the real one, with others beside them. It keeps to a
 * clock, so {@code verify} runs it with nothing beside it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileQueriesIT {
    private static final String LIGHT =
            "SELECT ?n { <https://cchc.vn/id/province/2024/01>"
                    + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";

    /** All bombs by every client, for some minutes, instead of each bomb once. */
    private static final boolean LONG = "long".equals(System.getProperty("cchc.siege"));

    private static final Duration LIMIT = Duration.ofSeconds(LONG ? 10 : 2);

    /** Light queries until the server is warm, and then until it is known how quick it is. */
    private static final int QUIET = LONG ? 2_000 : 1_000;

    /** Bombs between two quiet times. */
    private static final int PART = 8;

    /** What the server may keep after the siege that it did not have before: threads, code. */
    private static final long GROWN_MEGABYTES = 16;

    private ServerProcess server;

    @BeforeAll
    void start() throws IOException {
        server = Distribution.startedBefore();
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
        var outcomes = new ArrayList<Siege.Outcome>();
        try (var light = new LightLoad(server.uri("/sparql"))) {
            light.after(QUIET);
            long before = LiveHeap.megabytes(server.pid());
            for (List<QueryBomb> part : parts(bombs, new Random(seed))) {
                var quiet = light.after(QUIET);
                var ended = LONG ? siege.all(part, seed) : siege.once(part);
                tell(ended, quiet, light.latencies());
                outcomes.addAll(ended);
            }
            long after = LiveHeap.megabytes(server.pid());

            System.out.printf(
                    "Siege (seed %d): live objects of the server %d MB before, %d MB after%n",
                    seed, before, after);
            assertThat(bombs).hasSizeGreaterThanOrEqualTo(40);
            assertThat(outcomes.stream().map(o -> o.fault(LIMIT)).filter(f -> !f.isEmpty()))
                    .isEmpty();
            assertThat(light.failures()).isEmpty();
            assertThat(after).isLessThan(before + GROWN_MEGABYTES);
        }
    }

    /** With quiet in between, so that what else the machine does weighs on both alike. */
    private static List<List<QueryBomb>> parts(List<QueryBomb> bombs, Random random) {
        var order = new ArrayList<>(bombs);
        Collections.shuffle(order, random);
        int size = LONG ? PART : order.size();
        return IntStream.range(0, (order.size() + size - 1) / size)
                .mapToObj(i -> order.subList(i * size, Math.min(order.size(), (i + 1) * size)))
                .toList();
    }

    /** Times depend on the machine: they are told, not asserted. */
    private static void tell(
            List<Siege.Outcome> outcomes, LightLoad.Latencies quiet, LightLoad.Latencies besieged) {
        System.out.printf(
                "Bombs by status %s, longest %s%n  light when quiet:  %s%n  light under siege: %s%n",
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
                besieged);
    }

    @Test
    @Order(2)
    void a_worker_that_is_killed_is_replaced() {
        // The last bomb may have taken the slow one with it; the next heavy query has one made.
        ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        // One that did not obey may be there a little longer, beside the one in its place.
        Eventually.soon().isTrue(() -> workers().size() == 2, () -> "Workers: " + workers());
        var before = workers();

        before.forEach(ProcessHandle::destroyForcibly);

        // On a machine with nothing else to do the first who asks waits for it and is answered.
        assertThat(ask(LIGHT + " LIMIT 7").statusCode()).isIn(200, 503);
        Eventually.soon()
                .isTrue(() -> ask(LIGHT + " LIMIT 8").statusCode() == 200, () -> "No new worker");
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
