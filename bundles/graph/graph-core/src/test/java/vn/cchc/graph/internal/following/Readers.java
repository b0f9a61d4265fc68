package vn.cchc.graph.internal.following;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Ask the same again and again while the one they ask is killed and started. */
final class Readers implements AutoCloseable {
    private static final long PAUSE_NANOS = 5_000_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong newest = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile int port;
    private volatile boolean done;

    Readers(int count) {
        for (int i = 0; i < count; i++) {
            var thread = new Thread(this::read, "reader-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Where to ask from now on. */
    void ask(int nextPort) {
        port = nextPort;
    }

    private void read() {
        while (!done) {
            if (port == 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
                continue;
            }
            long before = newest.get();
            try {
                var answer = http.send(request(), HttpResponse.BodyHandlers.ofString());
                look(before, answer.statusCode(), answer.body());
            } catch (IOException e) {
                refused.incrementAndGet();
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sparql")).build();
    }

    /** One row, of all things, and never older than what somebody has seen before. */
    private void look(long before, int status, String body) {
        if (status == 503) {
            refused.incrementAndGet();
            return;
        }
        String[] lines = body.split("\r\n");
        String row = lines.length == 2 ? lines[1] : "";
        if (status != 200 || !row.matches("[0-9]+," + ChangingRoom.THINGS)) {
            wrong.add(status + ": " + body);
            return;
        }
        long value = Long.parseLong(row.split(",")[0]);
        if (value < before) {
            wrong.add("After " + before + " somebody read " + value);
        }
        newest.accumulateAndGet(value, Math::max);
        answered.incrementAndGet();
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    int answered() {
        return answered.get();
    }

    int refused() {
        return refused.get();
    }

    /** The newest value anybody read. */
    long newest() {
        return newest.get();
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        for (Thread thread : threads) {
            thread.join(30_000);
        }
    }
}
