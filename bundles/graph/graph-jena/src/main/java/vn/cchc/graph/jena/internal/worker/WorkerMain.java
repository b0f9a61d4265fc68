package vn.cchc.graph.jena.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.model.Refusal;

/**
 * A worker: answers questions from a socket of its own until its server is gone.
 *
 * <p>Arguments: the socket, then {@link WorkerLimits#words}.
 */
public final class WorkerMain {
    /** Idle ones wait for the next question. */
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        var thread = new Thread(work, "conversation");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final Querying querying;
    private final OpenBuilds builds = new OpenBuilds();
    private final WorkerLimits limits;
    private final WarmUp warmUp;

    private WorkerMain(WorkerLimits limits) {
        this.limits = limits;
        this.querying = Querying.within(limits.limits());
        this.warmUp = new WarmUp(querying);
    }

    public static void main(String[] arguments) throws IOException {
        var words = Arrays.asList(arguments);
        var worker = new WorkerMain(WorkerLimits.of(words.subList(1, words.size())));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(Path.of(words.get(0))));
            endWithTheServer(Path.of(words.get(0)).getParent());
            while (true) {
                var channel = server.accept();
                worker.threads.execute(() -> worker.converse(channel));
            }
        }
    }

    /** The server holds the other end of the standard input; when it goes, so does this. */
    private static void endWithTheServer(Path folder) {
        var thread =
                new Thread(
                        () -> {
                            try {
                                while (System.in.read() >= 0) {
                                    // nothing is ever sent
                                }
                            } catch (IOException e) {
                                // the same as the end
                            }
                            WorkerProgram.delete(folder);
                            Runtime.getRuntime().halt(0);
                        },
                        "end-with-the-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(SocketChannel channel) {
        try (var connection = Connection.of(channel)) {
            int kind = connection.in().read();
            while (kind >= 0) {
                answer(kind, connection.in(), connection.out());
                kind = connection.in().read();
            }
        } catch (IOException e) {
            // The one who asked is gone; nobody is left to be told.
        }
    }

    private void answer(int kind, DataInputStream in, DataOutputStream out) throws IOException {
        var file = Path.of(Wire.text(in));
        if (kind == Wire.OPEN) {
            open(file, out);
        } else {
            ask(file, new Question(Wire.request(in), Duration.ofNanos(in.readLong())), out);
        }
        out.flush();
    }

    private void open(Path file, DataOutputStream out) throws IOException {
        try {
            var build = builds.open(file);
            warmUp.run(build);
            indexTexts(build);
            out.writeByte(Wire.ANSWERED);
        } catch (Refusal refusal) {
            out.writeByte(Wire.REFUSED);
            Wire.refusal(out, refusal);
        }
    }

    /** So that the first who searches need not wait for it; queries go first. */
    private static void indexTexts(BuildData build) {
        var thread = new Thread(() -> build.texts(() -> {}), "texts");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** What is asked, and how long the answer may take. */
    private record Question(SparqlRequest request, Duration time) {}

    /** An answer that is sent whole is made first; else another thread makes it meanwhile. */
    private void ask(Path file, Question question, DataOutputStream out) throws IOException {
        var spool = new Spool(limits.wholeOnly());
        if (limits.wholeOnly()) {
            make(file, question, spool);
        } else {
            threads.execute(() -> make(file, question, spool));
        }
        spool.sendTo(out);
    }

    private void make(Path file, Question question, Spool spool) {
        try {
            querying.stream(builds.open(file), question.request(), question.time(), spool);
            spool.complete();
        } catch (Refusal refusal) {
            spool.refuse(refusal);
        } catch (IOException | RuntimeException e) {
            spool.refuse(QueryProblems.failed());
        }
    }
}
