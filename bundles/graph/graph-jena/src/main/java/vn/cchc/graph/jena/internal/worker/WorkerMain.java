package vn.cchc.graph.jena.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.running.Querying;
import vn.cchc.model.Refusal;

/**
 * A worker: answers questions from a socket of its own until its server is gone.
 *
 * <p>Arguments: the socket, then {@link WorkerLimits#words}.
 */
public final class WorkerMain {
    private static final int BUFFER = 1 << 13;

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
        try (channel) {
            var in =
                    new DataInputStream(
                            new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
            var out =
                    new DataOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
            int kind = in.readByte();
            var file = Path.of(Wire.text(in));
            if (kind == Wire.OPEN) {
                open(file, out);
            } else {
                ask(file, Wire.request(in), out);
            }
            out.flush();
        } catch (IOException e) {
            // The one who asked is gone; nobody is left to be told.
        }
    }

    private void open(Path file, DataOutputStream out) throws IOException {
        try {
            warmUp.run(builds.open(file));
            out.writeByte(Wire.ANSWERED);
        } catch (Refusal refusal) {
            out.writeByte(Wire.REFUSED);
            Wire.refusal(out, refusal);
        }
    }

    /** An answer that is sent whole is made first; else another thread makes it meanwhile. */
    private void ask(Path file, SparqlRequest request, DataOutputStream out) throws IOException {
        var spool = new Spool(limits.wholeOnly());
        if (limits.wholeOnly()) {
            make(file, request, spool);
        } else {
            threads.execute(() -> make(file, request, spool));
        }
        spool.sendTo(out);
    }

    private void make(Path file, SparqlRequest request, Spool spool) {
        try {
            querying.stream(builds.open(file), request, spool);
            spool.complete();
        } catch (Refusal refusal) {
            spool.refuse(refusal);
        } catch (IOException | RuntimeException e) {
            spool.refuse(QueryProblems.failed());
        }
    }
}
