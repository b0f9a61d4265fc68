package vn.cchc.ops.internal.checks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is left in the heap after a collection leaves room to work. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + MemoryCheck.NAME, HealthCheck.TAGS + "=system"})
public final class MemoryCheck implements HealthCheck {
    public static final String NAME = "Memory";

    private static final long MEGABYTE = 1024L * 1024;
    private static final int MUCH_PERCENT = 85;
    private static final int TOO_MUCH_PERCENT = 95;

    /** What the heap holds, and could hold. */
    interface Heap {
        /** Bytes in use after the last collection of each part. */
        long used();

        long largest();
    }

    private final Heap heap;

    @Activate
    public MemoryCheck() {
        this(new CollectedHeap());
    }

    MemoryCheck(Heap heap) {
        this.heap = heap;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        long percent = heap.used() * 100 / heap.largest();
        String what =
                String.format(
                        Locale.ROOT,
                        "%,d of %,d MB of heap are in use after collection (%d %%).",
                        heap.used() / MEGABYTE,
                        heap.largest() / MEGABYTE,
                        percent);
        if (percent >= MUCH_PERCENT) {
            faults.add(
                    percent >= TOO_MUCH_PERCENT ? Status.CRITICAL : Status.WARN,
                    what,
                    "Give it more: EXTRA_JAVA_OPTS=-Xmx2g before bin/karaf or bin/start.");
        }
        return faults.orFine(what);
    }

    private static final class CollectedHeap implements Heap {
        @Override
        public long used() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getCollectionUsage)
                    .filter(usage -> usage != null)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
        }

        @Override
        public long largest() {
            return Runtime.getRuntime().maxMemory();
        }
    }
}
