package vn.cchc.testing.container;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import vn.cchc.testing.Eventually;

/**
 * Twenty clients, each from an address of its own, who ask something light, think for a moment and
 * ask again. Each question is another one, or it would be answered from memory.
 */
final class LightLoad implements AutoCloseable {
    private static final int CLIENTS = 20;
    private static final long THINKING_NANOS = Duration.ofMillis(100).toNanos();
    private static final String NAMES = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final String TERMS = NAMES + "PREFIX cchc: <https://cchc.vn/def/> ";

    /** The name of a province, what is in it, what it is, whether it is one. */
    private static final List<IntFunction<String>> QUESTIONS =
            List.of(
                    n -> NAMES + "SELECT ?n { " + province(n) + " rdfs:label ?n }" + limit(n),
                    n ->
                            TERMS
                                    + "SELECT ?u ?n { ?u cchc:withinUnit "
                                    + province(n)
                                    + " ; rdfs:label ?n }"
                                    + limit(n),
                    n -> "SELECT ?p ?o { " + province(n) + " ?p ?o }" + limit(n),
                    n ->
                            TERMS
                                    + "SELECT (COUNT(*) AS ?n) { ?u cchc:withinUnit+ "
                                    + province(n)
                                    + " }"
                                    + limit(n));

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Queue<Long>> nanos = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean done;

    LightLoad(URI endpoint) {
        for (int client = 1; client <= CLIENTS; client++) {
            int number = client;
            Queue<Long> mine = new ConcurrentLinkedQueue<>();
            nanos.add(mine);
            var thread = new Thread(() -> ask(endpoint, number, mine), "light-" + number);
            threads.add(thread);
            thread.start();
        }
    }

    private static String province(int number) {
        return String.format(
                java.util.Locale.ROOT,
                "<https://cchc.vn/id/province/2024/%02d>",
                List.of(1, 31, 48, 79, 92).get(number % 5));
    }

    /** Beyond all rows, to make it another question. */
    private static String limit(int number) {
        return " LIMIT " + (1_000 + number);
    }

    private void ask(URI endpoint, int number, Queue<Long> mine) {
        try (var client = new SparqlClient(endpoint, "127.0.2." + number)) {
            for (int i = number; !done; i += CLIENTS) {
                String question = QUESTIONS.get((i / CLIENTS) % QUESTIONS.size()).apply(i);
                var answer = client.ask(question);
                mine.add(answer.took().toNanos());
                if (answer.status() != 200 || answer.body().lines().count() < 2) {
                    failures.add(question + " → " + answer);
                }
                LockSupport.parkNanos(THINKING_NANOS);
            }
        } catch (java.io.IOException e) {
            failures.add(e.toString());
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** The next so many answers. */
    Latencies after(int answers) {
        latencies();
        Eventually.within(Duration.ofMinutes(3))
                .isTrue(
                        () -> nanos.stream().mapToInt(Queue::size).sum() >= answers,
                        () -> "Too few light answers; failures: " + failures);
        return latencies();
    }

    /** What has been answered since the load began, or since the last time it was asked for. */
    Latencies latencies() {
        var taken = new ArrayList<Long>();
        for (Queue<Long> mine : nanos) {
            for (Long next = mine.poll(); next != null; next = mine.poll()) {
                taken.add(next);
            }
        }
        return new Latencies(taken.stream().sorted().toList());
    }

    /** Times of answers, the shortest first. */
    record Latencies(List<Long> nanos) {
        double millis(int percent) {
            int place = Math.min(nanos.size() - 1, nanos.size() * percent / 100);
            return nanos.isEmpty() ? 0 : nanos.get(place) / 1e6;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%d answers, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms",
                    nanos.size(),
                    millis(50),
                    millis(95),
                    millis(99),
                    millis(100));
        }
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        for (Thread thread : threads) {
            thread.join(60_000);
        }
    }
}
