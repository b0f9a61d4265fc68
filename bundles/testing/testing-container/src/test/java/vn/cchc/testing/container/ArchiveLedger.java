package vn.cchc.testing.container;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What all clients together sent and were told; kept outside the server, so no kill takes it. */
final class ArchiveLedger {
    private final Queue<SentDocument> documents = new ConcurrentLinkedQueue<>();
    private final Set<SentDocument> touched = ConcurrentHashMap.newKeySet();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();

    /** A request goes out. */
    void begin() {
        begun.incrementAndGet();
    }

    int begun() {
        return begun.get();
    }

    /** The server said that it has done something, or has some bytes. */
    void acknowledge() {
        acknowledged.incrementAndGet();
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** An upload went on behind a kill. */
    void resume() {
        resumed.incrementAndGet();
    }

    int resumed() {
        return resumed.get();
    }

    /** A request without an answer was sent once more. */
    void repeat() {
        again.incrementAndGet();
    }

    int repeated() {
        return again.get();
    }

    void add(SentDocument document) {
        documents.add(document);
        touched.add(document);
    }

    void touch(SentDocument document) {
        touched.add(document);
    }

    List<SentDocument> all() {
        return List.copyOf(documents);
    }

    /** What something was done with since the last call. */
    List<SentDocument> takeTouched() {
        var taken = List.copyOf(touched);
        taken.forEach(touched::remove);
        return taken;
    }

    /** Hashes of what was not deleted. */
    Set<String> kept() {
        return hashes(document -> document.acknowledged() != SentDocument.Step.DELETED);
    }

    /** Hashes of what two people have deleted. */
    Set<String> deleted() {
        return hashes(document -> document.acknowledged() == SentDocument.Step.DELETED);
    }

    private Set<String> hashes(Predicate<SentDocument> which) {
        return documents.stream()
                .filter(which)
                .map(document -> document.file().sha256())
                .collect(Collectors.toSet());
    }
}
