package vn.cchc.delivery.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Threads that keep no server from stopping. */
public final class Daemon {
    private Daemon() {}

    public static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                work -> {
                    var made = new Thread(work, name);
                    made.setDaemon(true);
                    return made;
                });
    }
}
