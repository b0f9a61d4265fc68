package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.worker.Exchange.Question;

/**
 * One kind of worker: one answers, or is made for the next who asks. It is replaced when it is
 * gone, and when it does not obey; in the second case the others' queries may end first.
 */
final class Lane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    /** Beyond its limits, until a worker that says nothing is taken for one that does not obey. */
    private static final Duration GRACE = Duration.ofMillis(1500);

    private static final Duration OPENING = Duration.ofMinutes(2);
    private static final long RETRY_NANOS = Duration.ofSeconds(2).toNanos();

    private final String name;
    private final WorkerProgram program;
    private final WorkerLimits limits;
    private final boolean yielding;
    private final ScheduledExecutorService clock;

    /** The one that answers, or will; {@code null} when there is none. */
    private CompletableFuture<WorkerProcess> current;

    private final AtomicBoolean replacing = new AtomicBoolean();
    private volatile Path newest;
    private boolean closed;
    private long failedAt;
    private boolean failed;

    Lane(
            String name,
            WorkerProgram program,
            WorkerLimits limits,
            boolean yielding,
            ScheduledExecutorService clock) {
        this.name = name;
        this.program = program;
        this.limits = limits;
        this.yielding = yielding;
        this.clock = clock;
    }

    /** Has a worker started that reads a build first, unless there is one; does not wait. */
    void begin(Path file) {
        newest = file;
        begun();
    }

    /** Has the worker read a build, so that the next query need not wait for it. */
    void open(Path file) {
        newest = file;
        running().filter(worker -> !opened(worker)).ifPresent(this::discard);
        current(OPENING);
    }

    private synchronized Optional<WorkerProcess> running() {
        return Optional.ofNullable(current)
                .filter(worker -> worker.isDone() && !worker.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .filter(WorkerProcess::alive);
    }

    /**
     * A query that meets the end of a worker is asked once more, in what is left of its time.
     *
     * @param most time of the query in the worker
     * @param end by {@link System#nanoTime()}, of all its time, with waiting for a worker that is
     *     being started
     */
    Reply ask(Path file, SparqlRequest request, Duration most, long end) {
        var worker = current(left(end));
        var reply = Exchange.ask(worker, question(file, request, shorter(most, left(end))), clock);
        if (reply instanceof Reply.Gone) {
            discard(worker);
            worker = current(left(end));
            reply = Exchange.ask(worker, question(file, request, shorter(most, left(end))), clock);
        }
        if (reply instanceof Reply.Overdue) {
            replace(worker);
        }
        return reply;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Question question(Path file, SparqlRequest request, Duration time) {
        return Question.ask(file, request, time, limits.wholeOnly(), time.plus(GRACE));
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }

    /**
     * @param time how long one that is being started is waited for
     * @throws vn.cchc.model.Refusal UNAVAILABLE when there is none by then
     */
    WorkerProcess current(Duration time) {
        try {
            return begun().get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw QueryProblems.noWorker();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QueryProblems.noWorker();
        }
    }

    private synchronized CompletableFuture<WorkerProcess> begun() {
        if (closed || failed && System.nanoTime() - failedAt < RETRY_NANOS) {
            throw QueryProblems.noWorker();
        }
        if (current == null || current.isDone() && running().isEmpty()) {
            current = start();
        }
        return current;
    }

    private CompletableFuture<WorkerProcess> start() {
        var begun = new CompletableFuture<WorkerProcess>();
        inBackground(() -> startNow(begun));
        return begun;
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "cchc-graph-worker");
        thread.setDaemon(true);
        thread.start();
    }

    private void startNow(CompletableFuture<WorkerProcess> begun) {
        try {
            take(WorkerProcess.start(program, limits, yielding), begun);
        } catch (IOException e) {
            LOG.error("No worker for {} queries: {}", name, e.toString());
            note(true);
            begun.completeExceptionally(e);
        }
    }

    private void take(WorkerProcess worker, CompletableFuture<WorkerProcess> begun) {
        try {
            if (newest != null && !opened(worker)) {
                LOG.warn("The {} worker could not read {}", name, newest);
            }
            LOG.debug("The {} worker is process {}", name, worker.pid());
            note(false);
            begun.complete(worker);
            worker.whenEnded(() -> discard(worker));
        } catch (RejectedExecutionException closedMeanwhile) {
            begun.completeExceptionally(closedMeanwhile);
        } finally {
            closeIfClosed(worker);
        }
    }

    private synchronized void note(boolean couldNotStart) {
        failed = couldNotStart;
        failedAt = System.nanoTime();
    }

    private synchronized void closeIfClosed(WorkerProcess worker) {
        if (closed) {
            worker.close();
        }
    }

    private boolean opened(WorkerProcess worker) {
        return Exchange.ask(worker, Question.open(newest, OPENING), clock) instanceof Reply.Opened;
    }

    /** The next who asks has a new one made. */
    private synchronized void discard(WorkerProcess gone) {
        if (is(gone)) {
            current = null;
            if (!closed) {
                LOG.warn("The {} worker for queries ended; another takes its place", name);
            }
        }
        gone.close();
    }

    private boolean is(WorkerProcess worker) {
        return current != null && worker.equals(current.getNow(null));
    }

    /** A new one takes its place first, and then it is ended. */
    private void replace(WorkerProcess stuck) {
        if (replacing.compareAndSet(false, true)) {
            inBackground(() -> replaceNow(stuck));
        }
    }

    private void replaceNow(WorkerProcess stuck) {
        try {
            var next = new CompletableFuture<WorkerProcess>();
            startNow(next);
            if (!next.isCompletedExceptionally()) {
                putInPlace(stuck, next);
            }
        } finally {
            replacing.set(false);
        }
    }

    private synchronized void putInPlace(
            WorkerProcess stuck, CompletableFuture<WorkerProcess> next) {
        if (closed || !is(stuck)) {
            next.join().close();
            return;
        }
        LOG.warn("The {} worker for queries does not obey and is replaced", name);
        current = next;
        clock.schedule(
                stuck::close, limits.limits().time().toMillis() + 1000, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (current != null) {
            current.thenAccept(WorkerProcess::close);
            current = null;
        }
    }
}
