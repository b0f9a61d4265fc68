package vn.cchc.delivery.internal.sms;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets no more through in a second than were agreed. */
final class Pace {
    private final long apart;
    private long next = System.nanoTime();

    Pace(int perSecond) {
        if (perSecond < 1 || perSecond > 1000) {
            throw new IllegalArgumentException("A second has 1 to 1000 messages, not " + perSecond);
        }
        apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits for the turn. */
    void await() {
        long now = System.nanoTime();
        for (long wait = next - now; wait > 0; wait = next - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        next = Math.max(next, now) + apart;
    }

    /** Said to be too quick: nobody goes for a while. */
    void slower(long millis) {
        next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
