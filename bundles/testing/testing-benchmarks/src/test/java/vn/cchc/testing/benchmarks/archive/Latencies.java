package vn.cchc.testing.benchmarks.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How long searches take when two clients ask at once.
 *
 * @param milliseconds ascending
 */
record Latencies(List<Double> milliseconds) {
    private static final int CLIENTS = 2;

    /** Each client asks everything so many times over, after once that does not count. */
    static Latencies of(Searcher searcher, List<String> questions, int rounds) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var asking = new ArrayList<Callable<List<Double>>>();
            for (int client = 0; client < CLIENTS; client++) {
                int offset = client * questions.size() / CLIENTS;
                asking.add(() -> ask(searcher, turned(questions, offset), rounds));
            }
            var all = new ArrayList<Double>();
            for (Future<List<Double>> one : clients.invokeAll(asking)) {
                all.addAll(one.get());
            }
            Collections.sort(all);
            return new Latencies(all);
        } finally {
            clients.shutdownNow();
        }
    }

    private static List<String> turned(List<String> questions, int offset) {
        var turned = new ArrayList<>(questions);
        Collections.rotate(turned, offset);
        return turned;
    }

    private static List<Double> ask(Searcher searcher, List<String> questions, int rounds) {
        var taken = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            for (String words : questions) {
                long start = System.nanoTime();
                searcher.first(words);
                if (round > 0) {
                    taken.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return taken;
    }

    double part(double part) {
        int at = (int) Math.ceil(part * milliseconds.size()) - 1;
        return milliseconds.get(Math.max(0, at));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f",
                part(0.5),
                part(0.95),
                milliseconds.get(milliseconds.size() - 1));
    }
}
