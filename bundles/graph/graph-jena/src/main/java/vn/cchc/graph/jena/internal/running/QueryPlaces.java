package vn.cchc.graph.jena.internal.running;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.Refusal;

/**
 * A few places in which queries run, each on a thread of its own with a deep stack. Whoever asks
 * gets an answer or a refusal shortly after the time limit, even when the engine does not notice
 * that it should stop; its place stays taken until it does.
 */
public final class QueryPlaces {
    private static final Logger LOG = LoggerFactory.getLogger(QueryPlaces.class);
    private static final long STACK_BYTES = 16L * 1024 * 1024;
    private static final long GRACE_MILLIS = 500;
    private static final long LOOK_NANOS = 20_000_000;

    /**
     * An idle thread waits so long for the next query: making one costs more than a light query.
     */
    private static final long IDLE_MILLIS = 1_000;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Executor threads =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    IDLE_MILLIS,
                    TimeUnit.MILLISECONDS,
                    new SynchronousQueue<>(),
                    this::thread);
    private final HeapGuard heap = new HeapGuard();
    private final Limits limits;
    private final Semaphore places;

    public QueryPlaces(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent(), true);
    }

    /** Does the work in a place, or refuses when there is none in time. */
    <T> T run(Function<StopSignal, T> work) {
        return run(limits.time(), work);
    }

    /**
     * @param time until the work must be done, if that is shorter than the limit
     */
    <T> T run(Duration time, Function<StopSignal, T> work) {
        long end = System.nanoTime() + Math.min(time.toNanos(), limits.time().toNanos());
        enter();
        var signal = new StopSignal();
        var use = new AtomicReference<ThreadUse>();
        var task =
                new FutureTask<>(
                        inPlace(
                                () -> {
                                    use.set(ThreadUse.ofThisThread());
                                    return work.apply(signal);
                                }));
        try {
            threads.execute(task);
        } catch (OutOfMemoryError e) {
            places.release();
            throw QueryProblems.memory();
        }
        return await(task, signal, () -> System.nanoTime() > end || greedy(use.get()));
    }

    /** Waiting for a processor is no fault of a query. */
    private boolean greedy(ThreadUse use) {
        return use != null
                && (use.nanos() > limits.processor().toNanos()
                        || use.allocated() > limits.allocated());
    }

    private void enter() {
        try {
            long most = Math.min(limits.waiting().toMillis(), limits.time().toMillis());
            if (!places.tryAcquire(most, TimeUnit.MILLISECONDS)) {
                throw QueryProblems.busy(limits);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QueryProblems.busy(limits);
        }
    }

    private <T> Callable<T> inPlace(Callable<T> work) {
        return () -> {
            try {
                return work.call();
            } finally {
                places.release();
            }
        };
    }

    private Thread thread(Runnable task) {
        String name = "cchc-graph-query-" + numbers.incrementAndGet();
        var thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        // Jena finds some of its parts through the thread's loader.
        thread.setContextClassLoader(QueryPlaces.class.getClassLoader());
        return thread;
    }

    private <T> T await(FutureTask<T> task, StopSignal signal, BooleanSupplier over) {
        var memory = heap.watch();
        try {
            while (true) {
                try {
                    return task.get(LOOK_NANOS, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (memory.tight()) {
                        signal.stop();
                        return awaitEnd(task, QueryProblems.memory());
                    }
                    if (over.getAsBoolean()) {
                        signal.stop();
                        return awaitEnd(task, QueryProblems.slow(limits));
                    }
                }
            }
        } catch (InterruptedException e) {
            signal.stop();
            Thread.currentThread().interrupt();
            throw QueryProblems.slow(limits);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    /** An answer completed in the last moment is as good as any. */
    private <T> T awaitEnd(FutureTask<T> task, Refusal reason)
            throws InterruptedException, ExecutionException {
        try {
            return task.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("A query goes on after its time; {} places left", places.availablePermits());
            throw reason;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof QueryCancelledException) {
                throw reason;
            }
            throw e;
        }
    }

    private Refusal refusal(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof QueryCancelledException) {
            return QueryProblems.slow(limits);
        }
        if (cause instanceof CountedRows.TooMany) {
            return QueryProblems.tooManyRows(limits);
        }
        if (cause instanceof BoundedExecutor.TooManyToSort) {
            return QueryProblems.tooManySorted(limits);
        }
        if (cause instanceof BoundedBuffer.Full) {
            return QueryProblems.tooManyBytes(limits);
        }
        if (cause instanceof StackOverflowError) {
            return QueryProblems.tooInvolved();
        }
        LOG.warn("A query could not be carried out: {}", cause.toString());
        return cause instanceof OutOfMemoryError ? QueryProblems.memory() : QueryProblems.failed();
    }
}
