package vn.cchc.testing.benchmarks.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Times twelve questions, from their text to the written answer: the product's own store and
 * engine, with all limits, beside TDB2 under Jena's plain engine, on a million statements. Both are
 * loaded once, in this process, and each question is timed only after both gave the same rows.
 */
public final class GraphBenchmark {
    private static final int COMMUNES = 160;
    private static final int GROUPS = 9;
    private static final long WARM_NANOS = 2_000_000_000;
    private static final long TIMED_NANOS = 3_000_000_000L;
    private static final int FEWEST = 5;

    private GraphBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("graph-benchmark");
        var graph = new PublishedGraph(COMMUNES, GROUPS);
        var frozen = new FrozenStore(graph);
        var tdb2 = new Tdb2Store(graph, folder);
        System.out.printf(Locale.ROOT, "%d statements; median ms%n%n", frozen.size());
        System.out.println("| question | frozen | TDB2 | TDB2 / frozen |");
        System.out.println("|---|---|---|---|");
        for (Question question : Question.values()) {
            if (!frozen.rows(question).equals(tdb2.rows(question))) {
                throw new IllegalStateException(question + ": the two do not answer the same");
            }
            double ours = median(() -> answer(frozen, question));
            double theirs = median(() -> answer(tdb2, question));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f |%n",
                    question,
                    ours,
                    theirs,
                    theirs / ours);
        }
    }

    private static byte[] answer(Store store, Question question) {
        try {
            return store.answer(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Supplier<byte[]> work) {
        run(work, WARM_NANOS);
        long[] nanos = run(work, TIMED_NANOS);
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private static long[] run(Supplier<byte[]> work, long nanos) {
        long end = System.nanoTime() + nanos;
        var times = java.util.stream.LongStream.builder();
        for (int i = 0; i < FEWEST || System.nanoTime() < end; i++) {
            long begun = System.nanoTime();
            if (work.get().length == 0) {
                throw new IllegalStateException("No answer");
            }
            times.add(System.nanoTime() - begun);
        }
        return times.build().toArray();
    }
}
