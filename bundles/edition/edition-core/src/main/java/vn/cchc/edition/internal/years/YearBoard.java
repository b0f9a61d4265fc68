package vn.cchc.edition.internal.years;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.cchc.edition.RefusedYear;

/**
 * Keeps which years are installed and what is on offer. Reading never waits; a change is told to
 * one listener, change after change.
 *
 * <p>A bundle that gets other content is stopped and started again, and nobody says beforehand
 * whether it will come back. What it offered therefore stays on offer until its new content was
 * examined, until it has been away for longer than an update takes, or until it is forgotten. New
 * content that is refused leaves it there too.
 */
public final class YearBoard implements AutoCloseable {
    private final Map<Long, InstalledEdition> installed = new LinkedHashMap<>();
    private final Map<Long, InstalledEdition> before = new LinkedHashMap<>();
    private final Set<Long> changing = new HashSet<>();
    private final Map<String, RefusedYear> refusedFiles = new TreeMap<>();
    private final Consumer<Offers> listener;
    private final Duration patience;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var thread = new Thread(work, "years that left");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile Offers offers = Offers.NONE;

    /**
     * @param listener hears the new offers after each change, on the thread that made it
     * @param patience how long a bundle may be away before its year leaves
     */
    public YearBoard(Consumer<Offers> listener, Duration patience) {
        this.listener = listener;
        this.patience = patience;
    }

    public Offers offers() {
        return offers;
    }

    /** A year came, or came again with other content. */
    public synchronized void put(InstalledEdition year) {
        installed.put(year.bundleId(), year);
        if (year.verdict().value().isPresent()) {
            before.remove(year.bundleId());
        }
        change();
    }

    /** The bundle of a year stopped: for good, or to come again with other content. */
    public synchronized void stopped(long bundleId) {
        InstalledEdition year = installed.remove(bundleId);
        if (year == null) {
            return;
        }
        if (year.verdict().value().isPresent()) {
            before.put(bundleId, year);
        }
        change();
        InstalledEdition kept = before.get(bundleId);
        if (kept != null) {
            clock.schedule(() -> expire(kept), patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void expire(InstalledEdition kept) {
        long bundleId = kept.bundleId();
        boolean away = !installed.containsKey(bundleId) && !changing.contains(bundleId);
        if (away && before.get(bundleId) == kept) {
            forget(bundleId);
        }
    }

    /** The year leaves at once. */
    public synchronized void forget(long bundleId) {
        installed.remove(bundleId);
        before.remove(bundleId);
        change();
    }

    /** The bundle is given other content; until {@link #changed} it may be away for any time. */
    public synchronized void changing(long bundleId) {
        changing.add(bundleId);
    }

    /** The bundle is as it will be; a year that did not come back leaves. */
    public synchronized void changed(long bundleId) {
        changing.remove(bundleId);
        if (!installed.containsKey(bundleId)) {
            forget(bundleId);
        }
    }

    /** A file of a year was refused before it became a bundle. */
    public synchronized void refuseFile(RefusedYear file) {
        if (!file.equals(refusedFiles.put(file.bundle(), file))) {
            change();
        }
    }

    /** A file that may have been refused before is in order now. */
    public synchronized void acceptFile(String name) {
        if (refusedFiles.remove(name) != null) {
            change();
        }
    }

    /** Forgets the refusals of files that are not among these. */
    public synchronized void retainFiles(Collection<String> names) {
        if (refusedFiles.keySet().retainAll(names)) {
            change();
        }
    }

    /** What a bundle offers now. */
    public Optional<InstalledEdition> offered(long bundleId) {
        return offers.editions().values().stream()
                .filter(year -> year.bundleId() == bundleId)
                .findFirst();
    }

    public synchronized Optional<InstalledEdition> find(long bundleId) {
        return Optional.ofNullable(installed.get(bundleId));
    }

    /** Waits until the bundle has been examined; empty when that takes longer. */
    public synchronized Optional<InstalledEdition> await(long bundleId, Duration most)
            throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!installed.containsKey(bundleId)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return find(bundleId);
    }

    private void change() {
        offers = Offers.of(installed.values(), before).and(refusedFiles.values());
        listener.accept(offers);
        notifyAll();
    }

    /** Nothing more leaves by time. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
