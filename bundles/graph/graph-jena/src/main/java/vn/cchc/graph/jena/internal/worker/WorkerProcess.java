package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;

/** One process that answers queries, as the server sees it. */
final class WorkerProcess implements AutoCloseable {
    private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();
    private static final Duration START = Duration.ofSeconds(60);
    private static final List<String> PARENTS =
            List.of(System.getProperty("java.io.tmpdir"), "/tmp", "/var/tmp");

    private final Process process;
    private final Path folder;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean ended;

    private WorkerProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Started and listening. */
    static WorkerProcess start(WorkerProgram program, WorkerLimits limits, boolean yielding)
            throws IOException {
        var folder = WorkerProgram.newFolder(PARENTS);
        var worker = new WorkerProcess(program.start(folder, limits, yielding), folder);
        long end = System.nanoTime() + START.toNanos();
        while (!worker.listens()) {
            if (!worker.process.isAlive() || System.nanoTime() > end) {
                String complaints = worker.complaints();
                worker.close();
                throw new IOException("The worker did not start: " + complaints);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return worker;
    }

    /** The socket is there a moment before anybody may connect to it. */
    private boolean listens() {
        try (var connection = Connection.to(WorkerProgram.socket(folder))) {
            return connection.channel().isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private String complaints() {
        try {
            List<String> lines = Files.readAllLines(WorkerProgram.complaints(folder));
            return String.join("; ", lines.subList(0, Math.min(3, lines.size())));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** To be given back or closed. Fails when the process is gone. */
    Connection take() throws IOException {
        var waiting = idle.pollFirst();
        return waiting == null ? Connection.to(WorkerProgram.socket(folder)) : waiting;
    }

    /** One on which an answer was read to its end. */
    void giveBack(Connection connection) {
        idle.addFirst(connection);
        if (ended) {
            closeIdle();
        }
    }

    private void closeIdle() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            try {
                next.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void whenEnded(Runnable then) {
        process.onExit().thenRun(then);
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
        closeIdle();
        WorkerProgram.delete(folder);
    }
}
