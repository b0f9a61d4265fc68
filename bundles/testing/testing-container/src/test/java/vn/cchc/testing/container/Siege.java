package vn.cchc.testing.container;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four clients, each from an address of its own, who send one bomb after the other. */
final class Siege {
    private static final int CLIENTS = 4;

    private final URI endpoint;

    Siege(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** What became of a bomb. */
    record Outcome(QueryBomb bomb, SparqlClient.Answer answer) {

        /** Empty when it is right. */
        String fault(Duration limit) {
            if (answer.took().compareTo(limit.plusSeconds(2)) > 0) {
                return this + " took too long";
            }
            return right() ? "" : this + " is no right answer";
        }

        private boolean right() {
            return switch (answer.status()) {
                case 400, 413, 429, 503 -> answer.body().contains("GRA-");
                case 200 -> bomb.mayEnd();
                case 0 -> bomb.mayBreakOff();
                default -> false;
            };
        }

        @Override
        public String toString() {
            String body = answer.body().replaceAll("\\s+", " ");
            String beginning = body.substring(0, Math.min(160, body.length()));
            return bomb + ": " + answer.status() + " after " + answer.took() + ": " + beginning;
        }
    }

    /** Each client sends all bombs, in an order of its own. */
    List<Outcome> all(List<QueryBomb> bombs, long seed) throws Exception {
        var orders = new ArrayList<List<QueryBomb>>();
        for (int client = 0; client < CLIENTS; client++) {
            var order = new ArrayList<>(bombs);
            Collections.shuffle(order, new Random(seed + client));
            orders.add(order);
        }
        return send(orders);
    }

    /** Each bomb once, dealt to the clients. */
    List<Outcome> once(List<QueryBomb> bombs) throws Exception {
        var hands = new ArrayList<List<QueryBomb>>();
        for (int client = 0; client < CLIENTS; client++) {
            hands.add(new ArrayList<>());
        }
        for (int i = 0; i < bombs.size(); i++) {
            hands.get(i % CLIENTS).add(bombs.get(i));
        }
        return send(hands);
    }

    private List<Outcome> send(List<List<QueryBomb>> hands)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(hands.size());
        try {
            var clients = new ArrayList<Callable<List<Outcome>>>();
            for (int i = 0; i < hands.size(); i++) {
                String address = "127.0.1." + (i + 1);
                List<QueryBomb> hand = hands.get(i);
                clients.add(() -> send(hand, address));
            }
            var outcomes = new ArrayList<Outcome>();
            for (Future<List<Outcome>> client : threads.invokeAll(clients)) {
                outcomes.addAll(client.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Outcome> send(List<QueryBomb> hand, String address) throws Exception {
        try (var client = new SparqlClient(endpoint, address)) {
            var outcomes = new ArrayList<Outcome>();
            for (QueryBomb bomb : hand) {
                outcomes.add(new Outcome(bomb, client.ask(bomb.sparql())));
            }
            return outcomes;
        }
    }
}
