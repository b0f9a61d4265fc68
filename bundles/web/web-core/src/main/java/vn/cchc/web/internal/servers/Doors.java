package vn.cchc.web.internal.servers;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * Which addresses answer. CXF knows an address before its server can answer, and still while it is
 * taken down: whoever came then got an error or nothing at all. So nobody is let in before and
 * after, and those who are in are waited for.
 */
final class Doors {
    private static final long PATIENCE_SECONDS = 5;

    private final Map<String, ReadWriteLock> open = new ConcurrentHashMap<>();

    void open(String path) {
        open.put(path, new ReentrantReadWriteLock());
    }

    /** Nobody is let in any more. Returns when nobody is in, or after some seconds. */
    void close(String path) {
        var door = open.remove(path);
        if (door == null) {
            return;
        }
        try {
            door.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Addresses that answer now. */
    Stream<String> open() {
        return open.keySet().stream();
    }

    /** To be unlocked when leaving; empty when the address does not answer. */
    Optional<Lock> enter(String path) {
        var door = open.get(path);
        return door != null && door.readLock().tryLock()
                ? Optional.of(door.readLock())
                : Optional.empty();
    }
}
