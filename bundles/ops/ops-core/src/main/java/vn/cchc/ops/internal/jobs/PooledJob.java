package vn.cchc.ops.internal.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.ops.internal.faults.OpsFault;

/** A job that waits for a thread, runs on it once, and remembers how it ended. */
public final class PooledJob implements Job, Runnable {
    private static final Problem STOPPED = OpsFault.STOPPED.at("");

    /** How far the work is. */
    private record Progress(String step, long done, long total) {}

    /** How it ended. */
    private record End(State state, Instant at, Optional<String> result, List<Problem> problems) {}

    private final String id = UUID.randomUUID().toString();
    private final String kind;
    private final String subject;
    private final String who;
    private final Clock clock;
    private final Instant startedAt;
    private final Consumer<Job> whenEnded;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Jobs.Work work;
    private volatile Progress progress = new Progress("", 0, 0);
    private volatile boolean running;
    private volatile boolean stopAsked;
    private volatile boolean stopTold;
    private volatile End end;

    /**
     * @param whenEnded is told once, before anybody who waits for the end
     */
    public PooledJob(
            String kind,
            String subject,
            String who,
            Jobs.Work work,
            Clock clock,
            Consumer<Job> whenEnded) {
        this.kind = kind;
        this.subject = subject;
        this.who = who;
        this.work = work;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.whenEnded = whenEnded;
    }

    @Override
    public void run() {
        Jobs.Work own = begin();
        if (own != null) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            // Libraries look for their parts through this loader; they lie in the bundle of the
            // work.
            thread.setContextClassLoader(own.getClass().getClassLoader());
            try {
                finish(outcome(own));
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Hands the work out once; a job that ended or ran must not keep what its work holds. */
    private synchronized Jobs.Work begin() {
        Jobs.Work own = work;
        work = null;
        running = own != null;
        return own;
    }

    private End outcome(Jobs.Work own) {
        try {
            String answer = own.run(new Watched());
            return stopTold ? stopped() : done(answer);
        } catch (Throwable thrown) { // errors too: otherwise the job would seem to run for ever
            return Failure.refusal(thrown)
                    .map(refusal -> stopTold ? stopped() : refused(refusal))
                    .orElseGet(() -> failed(thrown));
        }
    }

    private End done(String answer) {
        return new End(State.DONE, clock.instant(), Optional.of(answer), List.of());
    }

    private End stopped() {
        return new End(State.STOPPED, clock.instant(), Optional.empty(), List.of(STOPPED));
    }

    private End refused(Refusal refusal) {
        return new End(State.REFUSED, clock.instant(), Optional.empty(), refusal.problems());
    }

    private End failed(Throwable thrown) {
        Problem problem = Failure.logged(thrown, this);
        return new End(State.FAILED, clock.instant(), Optional.empty(), List.of(problem));
    }

    private void finish(End how) {
        end = how;
        whenEnded.accept(this);
        ended.countDown();
    }

    @Override
    public synchronized void stop() {
        stopAsked = true;
        if (work != null) {
            work = null;
            finish(stopped());
        }
    }

    @Override
    public boolean await(Duration time) throws InterruptedException {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public State state() {
        End how = end;
        if (how != null) {
            return how.state();
        }
        return running ? State.RUNNING : State.WAITING;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String who() {
        return who;
    }

    @Override
    public String step() {
        return progress.step();
    }

    @Override
    public long done() {
        return progress.done();
    }

    @Override
    public long total() {
        return progress.total();
    }

    @Override
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(end).map(End::at);
    }

    @Override
    public Optional<String> result() {
        return Optional.ofNullable(end).flatMap(End::result);
    }

    @Override
    public List<Problem> problems() {
        return Optional.ofNullable(end).map(End::problems).orElse(List.of());
    }

    /** What the work sees of its job. */
    private final class Watched implements Jobs.Progress {
        @Override
        public void report(String step, long done, long total) {
            progress = new Progress(step, done, total);
        }

        @Override
        public boolean stopping() {
            stopTold = stopAsked;
            return stopTold;
        }
    }
}
