package vn.cchc.testing.benchmarks.graph;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Times the product's endpoint beside Fuseki 5.6 with TDB2: the same statements, the same HTTP
 * client with kept connections, each server in a process of its own, question by question in turn.
 * Arguments: the file with Fuseki's class path, seconds of each measurement, communes of a province
 * and groups of figures.
 */
public final class EndpointBenchmark {
    private static final int CLIENTS = 8;
    private static final int FEWEST = 5;

    private final EndpointClient ours;
    private final EndpointClient theirs;
    private final double seconds;

    private EndpointBenchmark(EndpointClient ours, EndpointClient theirs, double seconds) {
        this.ours = ours;
        this.theirs = theirs;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        Path libraries = Path.of(arguments[0]);
        String fuseki =
                libraries.resolveSibling("classes")
                        + File.pathSeparator
                        + Files.readString(libraries).strip();
        Path folder = Files.createTempDirectory("endpoint-benchmark");
        Path file = statements(folder, arguments);
        String own = System.getProperty("java.class.path");
        var sizes = List.of(folder.toString(), arguments[2], arguments[3]);
        var tdb2 = Files.createDirectory(folder.resolve("tdb2"));
        try (var us = EndpointProcess.start(own, OurEndpoint.class.getName(), sizes);
                var them =
                        EndpointProcess.start(
                                fuseki,
                                "vn.cchc.testing.fuseki.FusekiPeer",
                                List.of(tdb2.toString(), file.toString()))) {
            print(
                    "build made and swapped in: %.1f s; Fuseki's load: %.1f s%n%n",
                    us.loadSeconds, them.loadSeconds);
            new EndpointBenchmark(
                            new EndpointClient(us.port),
                            new EndpointClient(them.port),
                            Double.parseDouble(arguments[1]))
                    .run();
        }
    }

    private static Path statements(Path folder, String[] arguments) throws IOException {
        Path file = folder.resolve("statements.nt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
            writer.start();
            new PublishedGraph(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
                    .tell(writer::triple);
            writer.finish();
        }
        return file;
    }

    private void run() throws Exception {
        var questions = EndpointQuestion.all();
        print(
                "| question, ms | ours p50 | p99 | Fuseki p50 | p99 | ratio p50 |%n|---|---|---|---|---|---|%n");
        for (var question : questions) {
            String same =
                    ours.lines(question).equals(theirs.lines(question))
                            ? ""
                            : " (NOT THE SAME ROWS)";
            long[] us = times(() -> ours.anew(question));
            long[] them = times(() -> theirs.anew(question));
            print(
                    "| %s%s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    question.name(),
                    same,
                    at(us, 0.5),
                    at(us, 0.99),
                    at(them, 0.5),
                    at(them, 0.99),
                    at(us, 0.5) / at(them, 0.5));
        }
        var light = questions.stream().filter(question -> !question.heavy()).toList();
        print(
                "%n| %d clients, answers a second | ours | Fuseki | ratio |%n|---|---|---|---|%n",
                CLIENTS);
        row("light", ask(light, ours::anew), ask(light, theirs::anew));
        row("with heavy ones", ask(questions, ours::anew), ask(questions, theirs::anew));
        row(
                "light, the same again",
                ask(light, q -> ours.again(q, "")),
                ask(light, q -> theirs.again(q, "")));
        var tags = light.stream().map(q -> ours.again(q, "").tag()).toList();
        row(
                "light, the same again with ETag",
                ask(light, q -> ours.again(q, tags.get(light.indexOf(q)))),
                ask(light, q -> theirs.again(q, "")));
    }

    private static void row(String name, double us, double them) {
        print("| %s | %.0f | %.0f | %.1f |%n", name, us, them, us / them);
    }

    /** Sorted, after as long a time in which nothing is noted. */
    private long[] times(Runnable work) {
        nanos(work);
        long[] nanos = nanos(work);
        Arrays.sort(nanos);
        return nanos;
    }

    private long[] nanos(Runnable work) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var times = java.util.stream.LongStream.builder();
        for (int i = 0; i < FEWEST || System.nanoTime() < end; i++) {
            long begun = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - begun);
        }
        return times.build().toArray();
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }

    /** Answers a second to all clients, each of which asks one question after the other. */
    private double ask(List<EndpointQuestion> questions, Consumer<EndpointQuestion> asking)
            throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var answered = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + (long) (3 * seconds * 1e9);
        var work = new ArrayList<Callable<Void>>();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            work.add(
                    () -> {
                        for (int i = first; System.nanoTime() < end; i++) {
                            asking.accept(questions.get(i % questions.size()));
                            answered.incrementAndGet();
                        }
                        return null;
                    });
        }
        for (var done : clients.invokeAll(work)) {
            done.get();
        }
        clients.shutdown();
        return answered.get() / ((System.nanoTime() - begun) / 1e9);
    }

    private static void print(String format, Object... words) {
        System.out.printf(Locale.ROOT, format, words);
    }
}
