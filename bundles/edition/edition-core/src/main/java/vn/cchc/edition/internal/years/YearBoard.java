package vn.cchc.edition.internal.years;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps which years are installed and what is on offer. Reading never waits; a change is told to
 * one listener, change after change.
 */
public final class YearBoard {
    private final Map<Long, InstalledEdition> installed = new LinkedHashMap<>();
    private final Consumer<Offers> listener;
    private volatile Offers offers = Offers.of(List.of());

    /**
     * @param listener hears the new offers after each change, on the thread that made it
     */
    public YearBoard(Consumer<Offers> listener) {
        this.listener = listener;
    }

    public Offers offers() {
        return offers;
    }

    /** A year came, or came again with other content. */
    public synchronized void put(InstalledEdition year) {
        installed.put(year.bundleId(), year);
        change();
    }

    /** A year left. Empty when it was not there. */
    public synchronized Optional<InstalledEdition> remove(long bundleId) {
        Optional<InstalledEdition> gone = Optional.ofNullable(installed.remove(bundleId));
        gone.ifPresent(year -> change());
        return gone;
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
        offers = Offers.of(installed.values());
        listener.accept(offers);
        notifyAll();
    }
}
