package vn.cchc.testing.container;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.cchc.testing.ServerProcess;

/** Whether addresses of the graph answer with RDF about themselves: all of them are visited. */
final class GraphAddresses {
    private static final String BASE = "https://cchc.vn";
    private static final int CLIENTS = 4;

    private final ServerProcess server;

    GraphAddresses(ServerProcess server) {
        this.server = server;
    }

    /** What does not answer as it must, and why; empty when all do. */
    List<String> faults(Collection<String> addresses) {
        long started = System.nanoTime();
        var waiting = new ConcurrentLinkedQueue<>(addresses);
        var faults = new ConcurrentLinkedQueue<String>();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var visits = new ArrayList<Callable<Void>>();
            for (int client = 0; client < CLIENTS; client++) {
                visits.add(() -> visit(waiting, faults));
            }
            for (var visit : clients.invokeAll(visits)) {
                visit.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            clients.shutdown();
        }
        System.out.printf(
                "All %d addresses of the graph visited in %d s%n",
                addresses.size(), Duration.ofNanos(System.nanoTime() - started).toSeconds());
        return List.copyOf(faults);
    }

    private Void visit(Queue<String> waiting, Queue<String> faults) {
        for (var address = waiting.poll(); address != null; address = waiting.poll()) {
            visit(address, faults);
        }
        return null;
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
