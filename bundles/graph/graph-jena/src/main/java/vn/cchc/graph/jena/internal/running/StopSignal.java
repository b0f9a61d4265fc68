package vn.cchc.graph.jena.internal.running;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** Set once when a query's time is over; everything that may take long looks at it now and then. */
final class StopSignal {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Runnable> then = new CopyOnWriteArrayList<>();

    void stop() {
        stopped.set(true);
        then.forEach(Runnable::run);
    }

    /** For work that waits and so cannot look. */
    void whenStopped(Runnable work) {
        then.add(work);
        if (stopped.get()) {
            work.run();
        }
    }

    /** Ends the work of the calling thread when the signal is set. */
    void check() {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
    }

    /** The same signal in the form the engine polls between rows. */
    AtomicBoolean forEngine() {
        return stopped;
    }
}
