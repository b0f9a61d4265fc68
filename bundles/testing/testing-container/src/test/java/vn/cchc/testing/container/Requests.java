package vn.cchc.testing.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Requests that go on, one after the other, while years come and go. Each must be answered 200. */
final class Requests implements AutoCloseable {
    private final LocalHttp http = new LocalHttp();
    private final List<String> paths;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Thread thread = new Thread(this::run, "requests");

    Requests(List<String> paths) {
        this.paths = List.copyOf(paths);
        thread.start();
    }

    private void run() {
        for (int i = 0; !done.get(); i++) {
            String path = paths.get(i % paths.size());
            try {
                int status = http.status(path);
                answered.incrementAndGet();
                if (status != 200) {
                    failures.add(path + " " + status);
                }
            } catch (IOException | InterruptedException e) {
                failures.add(path + " " + e);
            }
        }
    }

    /** Goes on until each address was asked so often again, and looks at all answers so far. */
    void goOnWithoutFailure(int times) {
        int wanted = answered.get() + times * paths.size();
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (answered.get() < wanted && failures.isEmpty()) {
            assertTrue("Requests are answered", System.nanoTime() < deadline);
            LockSupport.parkNanos(5_000_000L);
        }
        assertEquals("No request failed: " + failures, List.of(), List.copyOf(failures));
    }

    @Override
    public void close() throws InterruptedException {
        done.set(true);
        thread.join(30_000);
    }
}
