package vn.cchc.ops.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.ops.internal.faults.OpsFault;
import vn.cchc.ops.internal.jobs.JobHistory;
import vn.cchc.ops.internal.jobs.PooledJob;

/** Runs jobs on two threads; more of them would only fight for the same database. */
@Component(service = Jobs.class)
public final class PooledJobs implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(PooledJobs.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 100;
    private static final int KEPT = 200;
    private static final int PATIENCE_SECONDS = 20;

    private final JobHistory history = new JobHistory(KEPT);
    private final AtomicInteger threads = new AtomicInteger();
    private final Clock clock;
    private final ThreadPoolExecutor pool;

    @Activate
    public PooledJobs() {
        this(Clock.systemUTC());
    }

    PooledJobs(Clock clock) {
        this.clock = clock;
        pool =
                new ThreadPoolExecutor(
                        AT_ONCE,
                        AT_ONCE,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        this::thread);
        // A thread made later would carry the identity of the person who hands the first work over.
        pool.prestartAllCoreThreads();
    }

    @Override
    public Job start(String kind, String subject, String who, Work work) {
        var job = new PooledJob(kind, subject, who, work, clock, this::ended);
        history.arrived(job);
        try {
            pool.execute(job);
        } catch (RejectedExecutionException e) {
            history.forget(job);
            throw new Refusal(Refusal.Kind.UNAVAILABLE, full(kind));
        }
        LOG.info("Job {} ({}) of {} taken over", job.id(), kind, subject);
        return job;
    }

    @Override
    public Optional<Job> find(String id) {
        return history.find(id);
    }

    @Override
    public List<Job> all() {
        return history.all();
    }

    /**
     * Asks all work to stop and waits for it. Threads are not interrupted: an interrupted thread
     * inside the embedded database shuts the database down.
     */
    @Deactivate
    void close() throws InterruptedException {
        pool.shutdown();
        history.all().forEach(Job::stop);
        if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            history.all().stream().filter(job -> !job.ended()).forEach(PooledJobs::warn);
        }
    }

    private static void warn(Job job) {
        LOG.warn(
                "Job {} ({}) of {} does not stop; it is at \"{}\"",
                job.id(),
                job.kind(),
                job.subject(),
                job.step());
    }

    private void ended(Job job) {
        history.ended(job);
        LOG.info("Job {} ({}) of {} ended: {}", job.id(), job.kind(), job.subject(), job.state());
    }

    private static Problem full(String kind) {
        return OpsFault.FULL.at(kind);
    }

    private Thread thread(Runnable task) {
        var thread = new Thread(task, "cchc-job-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
