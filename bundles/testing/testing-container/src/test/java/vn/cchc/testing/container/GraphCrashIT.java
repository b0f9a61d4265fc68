package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;

/**
 * The server is killed at random moments while it makes a graph and puts it in the place of the one
 * before: readers get the right row, a 503 or no connection, and then the graph is what the rooms
 * tell. {@code -Dcchc.kills=N} kills it more often.
 */
class GraphCrashIT {
    private static final int KILLS = Integer.getInteger("cchc.kills", 1);
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final int LONGEST_MILLIS = 6_000;
    private static final String PROVINCES =
            "PREFIX cchc: <https://cchc.vn/def/> SELECT (COUNT(*) AS ?n) { ?p a cchc:Province"
                    + " FILTER STRSTARTS(STR(?p), 'https://cchc.vn/id/province/2024/') }";
    private static final List<String> YEARS = List.of("sipas-2024", "plan-2024", "plan-2026");

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger right = new AtomicInteger();
    private ServerProcess server;
    private Thread reader;
    private volatile boolean done;

    @BeforeEach
    void a_server_and_its_readers() {
        server = Distribution.startedBefore().start();
        reader = new Thread(this::read, "reader");
        reader.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        done = true;
        reader.join(60_000);
        server.close();
    }

    private void read() {
        try (var client = new SparqlClient(server.uri("/sparql"), "127.0.3.1")) {
            for (int i = 1_000; !done; i++) {
                var answer = client.ask(PROVINCES + " LIMIT " + i);
                if (answer.status() == 200 && answer.body().equals("n\r\n63\r\n")) {
                    right.incrementAndGet();
                } else if (!notThere(answer)) {
                    wrong.add(answer.toString());
                }
                LockSupport.parkNanos(5_000_000);
            }
        } catch (java.io.IOException e) {
            wrong.add(e.toString());
        }
    }

    /**
     * Nobody there, or nothing ready. In the moment the port opens the web server knows nobody yet
     * and says 404 in its own words; a 404 of ours would be wrong.
     */
    private static boolean notThere(SparqlClient.Answer answer) {
        return Set.of(0, 503).contains(answer.status())
                || answer.status() == 404 && !answer.body().contains("WEB-");
    }

    @Test
    void nobody_reads_a_wrong_row_and_the_graph_is_what_the_rooms_tell() {
        long seed = System.nanoTime();
        System.out.println("Kills of the server: " + KILLS + ", seed " + seed);
        var random = new Random(seed);
        theGraphAnswers();
        for (int kill = 0; kill < KILLS; kill++) {
            String year = YEARS.get(kill % YEARS.size());
            // The answer of the command may be cut off by the end of the server.
            CompletableFuture.runAsync(() -> change(year));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_MILLIS)));
            server.kill();
            server.start();
            theGraphAnswers();
            isWhatTheRoomsTell();
        }
        assertThat(wrong).isEmpty();
        assertThat(right.get()).isGreaterThan(50 * KILLS);
    }

    private void change(String year) {
        var administrator = server.administrator();
        administrator.run("cchc:edition-install " + Distribution.year(year));
        administrator.run("cchc:graph-rebuild");
    }

    private void theGraphAnswers() {
        int before = right.get();
        Eventually.within(SOON)
                .isTrue(() -> right.get() > before + 10, () -> "No graph answers; " + wrong);
    }

    /**
     * One that is made from nothing has the same content, when the rooms said the same before and
     * after: a year that was just installed may be offered some seconds after the server is ready.
     */
    private void isWhatTheRoomsTell() {
        for (int attempt = 0; attempt < 5; attempt++) {
            String before = settled();
            server.administrator().run("cchc:graph-rebuild");
            Eventually.within(SOON)
                    .isTrue(
                            () -> !field("builtAt", status()).equals(field("builtAt", before)),
                            this::status);
            String after = settled();
            if (revisions(after).equals(revisions(before))) {
                assertThat(field("content", after)).isEqualTo(field("content", before)).hasSize(64);
                return;
            }
        }
        throw new AssertionError("The rooms do not come to rest: " + status());
    }

    private String settled() {
        Eventually.within(SOON).isTrue(() -> field("behind", status()).isEmpty(), this::status);
        return status();
    }

    private static String revisions(String status) {
        return status.replaceAll("(?s).*\"revisions\":\\{([^}]*)}.*", "$1");
    }

    private String status() {
        return server.get("/api/graph", "application/json").body();
    }

    private static String field(String name, String status) {
        return status.replaceAll("(?s).*\"" + name + "\":[\"\\[]([^\"\\]]*)[\"\\]].*", "$1");
    }
}
