package vn.cchc.testing.container;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.testing.ServerProcess;

/**
 * Whether addresses of the graph answer with RDF about themselves. Kinds of things of which there
 * are few are visited one and all; of the others as many as can be in a minute, in an order that
 * the seed tells.
 */
final class GraphAddresses {
    private static final String BASE = "https://cchc.vn";
    private static final int FEW = 1_000;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ServerProcess server;
    private final long seed;

    GraphAddresses(ServerProcess server, long seed) {
        this.server = server;
        this.seed = seed;
    }

    /** What does not answer as it must, and why; empty when all that was visited did. */
    List<String> faults(Collection<String> addresses) {
        var few = new ArrayList<String>();
        var many = new ArrayList<String>();
        byKind(addresses).values().forEach(kind -> (kind.size() <= FEW ? few : many).addAll(kind));
        Collections.shuffle(many, new Random(seed));
        var faults = new ConcurrentLinkedQueue<String>();
        visit(new ConcurrentLinkedQueue<>(few), Long.MAX_VALUE, faults);
        var rest = new ConcurrentLinkedQueue<>(many);
        visit(rest, PATIENCE.toNanos(), faults);
        System.out.printf(
                "Addresses of the graph: %d of small kinds and %d of %d others visited, seed %d%n",
                few.size(), many.size() - rest.size(), many.size(), seed);
        return List.copyOf(faults);
    }

    /** By the first two steps: {@code /id/commune}. */
    private static Map<String, List<String>> byKind(Collection<String> addresses) {
        return addresses.stream()
                .collect(
                        Collectors.groupingBy(
                                address -> address.split("/", 6)[3] + address.split("/", 6)[4],
                                TreeMap::new,
                                Collectors.toList()));
    }

    private void visit(Queue<String> waiting, long nanos, Queue<String> faults) {
        long started = System.nanoTime();
        IntStream.range(0, CLIENTS)
                .parallel()
                .forEach(
                        client -> {
                            while (System.nanoTime() - started < nanos) {
                                String address = waiting.poll();
                                if (address == null) {
                                    return;
                                }
                                visit(address, faults);
                            }
                        });
    }

    private void visit(String address, Queue<String> faults) {
        var answer = server.get(address.substring(BASE.length()), "application/n-triples");
        if (answer.statusCode() == 303) {
            String place = answer.headers().firstValue("Location").orElse("");
            answer = server.get(place.replaceFirst("^https?://[^/]+", ""), "application/n-triples");
        }
        boolean rdf =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/n-triples"))
                        .isPresent();
        if (answer.statusCode() != 200
                || !rdf
                || answer.body().lines().noneMatch(line -> line.contains("<" + address + ">"))) {
            faults.add(address + ": " + answer.statusCode());
        }
    }
}
