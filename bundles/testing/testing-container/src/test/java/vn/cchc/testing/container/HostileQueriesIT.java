package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final List<String> BOMBS =
            List.of(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                    "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x:y>)* ?b }",
                    "SELECT ?a { ?a ?b ?c MINUS { ?d ?e ?f MINUS { ?g ?h ?a } } } ORDER BY ?c",
                    "SELECT (COUNT(?x) AS ?n) { ?a ?b ?x . ?d ?e ?y"
                            + " FILTER REGEX(CONCAT(STR(?x), STR(?y)), '(a+)+$') }",
                    "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }",
                    "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?t) { ?a ?b ?c . ?d ?e ?f }",
                    "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");

    private static final int CLIENTS = 4;

    /** The limit of a query, two seconds of waiting for a place, and two of grace. */
    private static final Duration LONGEST = Duration.ofSeconds(10 + 2 + 2);

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private ServerProcess server;

    @BeforeAll
    void start() {
        server = Distribution.unpacked().start();
        Eventually.within(Duration.ofMinutes(2))
                .isTrue(() -> ask(LIGHT).statusCode() == 200, () -> "No graph answers");
    }

    @AfterAll
    void stop() {
        clients.shutdownNow();
        server.close();
    }

    private HttpResponse<String> ask(String sparql) {
        return server.get(
                "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8),
                "text/csv, text/turtle;q=0.5");
    }

    private record Outcome(String query, int status, String body, Duration took) {}

    private Outcome outcome(String query) {
        long start = System.nanoTime();
        var answer = ask(query);
        return new Outcome(
                query,
                answer.statusCode(),
                answer.body(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private List<ProcessHandle> workers() {
        return ProcessHandle.of(server.pid())
                .orElseThrow()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().command().filter(c -> c.endsWith("java")).isPresent())
                .toList();
    }

    /** Four clients, one bomb after the other; each is told no, and nobody else notices. */
    @Test
    @Order(1)
    void each_bomb_ends_at_its_limit_while_light_queries_are_answered() throws Exception {
        var bombs = new ArrayList<Future<Outcome>>();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            for (int i = 0; i < 2; i++) {
                String bomb = BOMBS.get((first + CLIENTS * i) % BOMBS.size());
                bombs.add(clients.submit(() -> outcome(bomb)));
            }
        }
        int light = 0;
        while (bombs.stream().anyMatch(bomb -> !bomb.isDone())) {
            // another question each time, or it would come from memory
            var answer = ask(LIGHT + " LIMIT " + (10 + light++));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("Hà Nội");
        }

        assertThat(light).isGreaterThan(20);
        for (var bomb : bombs) {
            var outcome = bomb.get();
            assertThat(outcome.status()).as(outcome.toString()).isIn(400, 429, 503);
            assertThat(outcome.body()).as(outcome.query()).contains("GRA-");
            assertThat(outcome.took()).as(outcome.query()).isLessThan(LONGEST);
        }
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
