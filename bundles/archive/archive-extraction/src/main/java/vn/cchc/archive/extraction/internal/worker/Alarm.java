package vn.cchc.archive.extraction.internal.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.cchc.archive.extraction.internal.Limits;

/** Ends a worker that takes too long with one file. */
final class Alarm {
    private final WorkerProcess worker;
    private final ScheduledExecutorService clock;
    private final Limits limits;
    private Duration time;
    private boolean extended;
    private ScheduledFuture<?> planned;
    private volatile boolean rung;

    Alarm(WorkerProcess worker, ScheduledExecutorService clock, Limits limits) {
        this.worker = worker;
        this.clock = clock;
        this.limits = limits;
        this.time = limits.time();
    }

    void begin() {
        planned = clock.schedule(this::ring, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once a file, whatever a worker says. */
    void extend() {
        if (!extended && planned.cancel(false)) {
            extended = true;
            time = limits.time().plus(limits.recognition());
            long left = planned.getDelay(TimeUnit.MILLISECONDS) + limits.recognition().toMillis();
            planned = clock.schedule(this::ring, left, TimeUnit.MILLISECONDS);
        }
    }

    private void ring() {
        rung = true;
        worker.close();
    }

    void end() {
        planned.cancel(false);
    }

    boolean rung() {
        return rung;
    }

    String words() {
        return "takes longer than " + time.toSeconds() + " s";
    }
}
