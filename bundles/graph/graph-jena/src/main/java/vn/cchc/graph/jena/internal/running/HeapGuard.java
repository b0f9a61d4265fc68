package vn.cchc.graph.jena.internal.running;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;

/**
 * Tells when the memory of this process runs short, so that queries end before the process does: a
 * server that has run out of memory stops.
 */
final class HeapGuard {
    /** Percent of the memory for long-lived objects that queries may bring it to. */
    private static final long FULL = 75;

    /**
     * Percent of it by which it must have grown meanwhile: garbage of others is no fault of a
     * query.
     */
    private static final long GROWN = 15;

    private final Optional<MemoryPoolMXBean> longLived;

    HeapGuard() {
        longLived =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                        .findFirst();
    }

    /** Begins to watch for one query. */
    Watch watch() {
        return new Watch();
    }

    /** What happens to the memory while one query runs. Used by one thread. */
    final class Watch {
        private long lowest = Long.MAX_VALUE;

        /** True when memory runs short and has filled since the watch began. */
        boolean tight() {
            return longLived.map(HeapGuard::usage).filter(this::tight).isPresent();
        }

        private boolean tight(MemoryUsage usage) {
            long used = usage.getUsed();
            long percent = usage.getMax() / 100;
            lowest = Math.min(lowest, used);
            return percent > 0 && used > FULL * percent && used - lowest > GROWN * percent;
        }
    }

    /**
     * G1 cleans up long before its pool is full, so what is in it counts. Other collectors let it
     * fill with garbage first; there, what was left after the last cleaning counts.
     */
    private static MemoryUsage usage(MemoryPoolMXBean pool) {
        boolean counts = pool.getName().startsWith("G1") || pool.getCollectionUsage() == null;
        return counts ? pool.getUsage() : pool.getCollectionUsage();
    }
}
