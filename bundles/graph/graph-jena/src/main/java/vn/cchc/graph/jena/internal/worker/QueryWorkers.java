package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.QueryFault;
import vn.cchc.graph.jena.internal.QueryProblems;
import vn.cchc.model.Refusal;

/**
 * Runs queries in processes of their own. Each is tried in the quick worker first, for a moment;
 * when it takes more than that, it goes on in the slow one within its full limits.
 */
public final class QueryWorkers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueryWorkers.class);

    /** What the quick worker gives a query of one processor, and how long that may take. */
    private static final Duration MOMENT = Duration.ofMillis(150);

    private static final Duration LONGEST_MOMENT = Duration.ofMillis(1500);
    private static final int SHORT_BYTES = 1 << 20;

    /** What it may make of objects: full collections of garbage stop all queries of a worker. */
    private static final long LIGHT_BYTES = 48L << 20;

    /** Answers being made or read at once. */
    private static final int MOST = 64;

    /** What the slow worker may do better. */
    private static final Set<String> GO_ON =
            Set.of(
                    QueryFault.SLOW.text().code(),
                    QueryFault.BYTES.text().code(),
                    QueryFault.BUSY.text().code(),
                    QueryFault.MEMORY.text().code());

    private final Limits limits;
    private final Semaphore places = new Semaphore(MOST, true);
    private final ScheduledExecutorService clock;
    private final Lane quick;
    private final Lane slow;

    /**
     * @param megabytes heap of each of the two processes
     */
    QueryWorkers(WorkerProgram program, Limits limits, int megabytes) {
        this.limits = limits;
        this.clock = clock();
        this.quick =
                new Lane(
                        "quick",
                        program,
                        new WorkerLimits(quick(limits), true, megabytes),
                        false,
                        clock);
        this.slow =
                new Lane("slow", program, new WorkerLimits(limits, false, megabytes), true, clock);
    }

    private static ScheduledExecutorService clock() {
        var clock =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            var thread = new Thread(work, "cchc-graph-clock");
                            thread.setDaemon(true);
                            return thread;
                        });
        // Every query sets alarms of up to minutes and takes them back at once.
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /**
     * With the classes of a bundle and of those it uses.
     *
     * @param folder where the classes are put
     */
    public static QueryWorkers of(Bundle bundle, Path folder, Limits limits, int megabytes)
            throws IOException {
        return new QueryWorkers(UnpackedClasses.of(bundle, folder), limits, megabytes);
    }

    /** With the classes of this very process. */
    public static QueryWorkers ofThisProcess(Limits limits, int megabytes) {
        return new QueryWorkers(WorkerProgram.ofThisProcess(), limits, megabytes);
    }

    private static Limits quick(Limits limits) {
        return new Limits(
                shorter(LONGEST_MOMENT, limits.time().dividedBy(4)),
                shorter(MOMENT, limits.time()),
                LIGHT_BYTES,
                limits.rows(),
                Math.min(SHORT_BYTES, limits.bytes()),
                2 * Runtime.getRuntime().availableProcessors(),
                LONGEST_MOMENT);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * Has a build read before anybody asks for it. Without workers the build still serves pages;
     * those who ask are told.
     */
    public void open(Path file) {
        begin(file);
        withBoth(file, lane -> lane.open(file));
    }

    /** Has a build read in the background; who asks before that waits, within the query's time. */
    public void begin(Path file) {
        withBoth(file, lane -> lane.begin(file));
    }

    private void withBoth(Path file, Consumer<Lane> work) {
        for (var lane : List.of(quick, slow)) {
            try {
                work.accept(lane);
            } catch (Refusal noWorker) {
                LOG.warn("The build {} has no worker: {}", file.getFileName(), noWorker.toString());
            }
        }
    }

    /**
     * @throws Refusal as {@link Graph#query}
     */
    public Graph.Answer query(Path file, SparqlRequest request) {
        if (!places.tryAcquire()) {
            throw QueryProblems.busy(limits);
        }
        boolean going = false;
        try {
            var answer = answer(file, request);
            if (answer instanceof StreamedAnswer streamed) {
                going = true;
                streamed.whenDone(places::release);
            }
            return answer;
        } finally {
            if (!going) {
                places.release();
            }
        }
    }

    private Graph.Answer answer(Path file, SparqlRequest request) {
        long end = System.nanoTime() + limits.time().toNanos();
        var quickly = quick.ask(file, request, quick(limits).time(), end);
        if (quickly instanceof Reply.Answered answered) {
            return answered.answer();
        }
        if (quickly instanceof Reply.Refused refused && !goesOn(refused.refusal())) {
            throw refused.refusal();
        }
        var reply = slow.ask(file, request, limits.time(), end);
        if (reply instanceof Reply.Answered answered) {
            return answered.answer();
        }
        if (reply instanceof Reply.Refused refused) {
            throw refused.refusal();
        }
        throw reply instanceof Reply.Overdue ? QueryProblems.slow(limits) : QueryProblems.failed();
    }

    private static boolean goesOn(Refusal refusal) {
        return refusal.problems().stream().anyMatch(problem -> GO_ON.contains(problem.code()));
    }

    @Override
    public void close() {
        // Before the clock: a worker that is being started learns from it that nobody wants it any
        // more.
        quick.close();
        slow.close();
        clock.shutdownNow();
    }
}
