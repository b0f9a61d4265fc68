package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.graph.jena.internal.worker.Exchange.Question;

/**
 * One kind of worker: there is always one that answers. It is replaced when it is gone, and when it
 * does not obey; in the second case the others' queries may end first.
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
    private WorkerProcess current;
    private Path newest;
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

    /** Has the worker read a build, so that the next query need not wait for it. */
    synchronized void open(Path file) {
        newest = file;
        if (current != null && !opened(current)) {
            discard(current);
        }
        current();
    }

    /** A query that meets the end of a worker is asked once more. */
    Reply ask(Path file, SparqlRequest request) {
        var patience = limits.limits().waiting().plus(limits.limits().time()).plus(GRACE);
        var question = Question.ask(file, request, limits.wholeOnly(), patience);
        var worker = current();
        var reply = Exchange.ask(worker, question, clock);
        if (reply instanceof Reply.Gone) {
            discard(worker);
            worker = current();
            reply = Exchange.ask(worker, question, clock);
        }
        if (reply instanceof Reply.Overdue) {
            replace(worker);
        }
        return reply;
    }

    /**
     * @throws vn.cchc.model.Refusal UNAVAILABLE when none can be started
     */
    synchronized WorkerProcess current() {
        if (closed || failed && System.nanoTime() - failedAt < RETRY_NANOS) {
            throw QueryProblems.noWorker();
        }
        if (current == null || !current.alive()) {
            current = started();
        }
        return current;
    }

    private WorkerProcess started() {
        try {
            var worker = WorkerProcess.start(program, limits, yielding);
            if (newest != null && !opened(worker)) {
                LOG.warn("The {} worker could not read {}", name, newest);
            }
            worker.whenEnded(() -> clock.execute(() -> discard(worker)));
            failed = false;
            LOG.debug("The {} worker is process {}", name, worker.pid());
            return worker;
        } catch (IOException e) {
            failed = true;
            failedAt = System.nanoTime();
            LOG.error("No worker for {} queries: {}", name, e.toString());
            throw QueryProblems.noWorker();
        }
    }

    private boolean opened(WorkerProcess worker) {
        return Exchange.ask(worker, Question.open(newest, OPENING), clock) instanceof Reply.Opened;
    }

    /** The next who asks has a new one made. */
    private synchronized void discard(WorkerProcess gone) {
        if (current == gone) {
            current = null;
            if (!closed) {
                LOG.warn("The {} worker for queries ended; another takes its place", name);
            }
        }
        gone.close();
    }

    /** A new one takes its place first, and then it is ended. */
    private void replace(WorkerProcess stuck) {
        new Thread(() -> replaceNow(stuck), "cchc-graph-worker").start();
    }

    private void replaceNow(WorkerProcess stuck) {
        synchronized (this) {
            if (current != stuck || closed) {
                return;
            }
            LOG.warn("The {} worker for queries does not obey and is replaced", name);
            current = null;
            try {
                current();
            } catch (vn.cchc.model.Refusal refusal) {
                current = stuck; // better than none
                return;
            }
        }
        clock.schedule(
                stuck::close, limits.limits().time().toMillis() + 1000, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
