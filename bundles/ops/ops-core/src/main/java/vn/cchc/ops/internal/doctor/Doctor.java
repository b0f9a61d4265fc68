package vn.cchc.ops.internal.doctor;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.edition.Editions;
import vn.cchc.ops.internal.health.Checks;
import vn.cchc.ops.internal.health.Finding;
import vn.cchc.ops.internal.health.Probe;
import vn.cchc.persistence.Schema;

/**
 * Looks at the whole server. It asks for nothing but the checks, because it is needed most when
 * other rooms are not there.
 */
@Component(service = Doctor.class)
public final class Doctor {
    private static final long MEGABYTE = 1024L * 1024;
    private static final String UNKNOWN = "unknown";

    private final BundleContext context;
    private final Checks checks;

    @Activate
    public Doctor(BundleContext context, @Reference Checks checks) {
        this.context = context;
        this.checks = checks;
    }

    public List<Finding> findings() {
        return checks.run(Probe.ALL);
    }

    public List<Fact> facts() {
        return List.of(
                new Fact("Product", "CCHC " + context.getBundle().getVersion()),
                new Fact("Karaf", versionOf("org.apache.karaf.features.core")),
                new Fact("Java", System.getProperty("java.runtime.version", UNKNOWN)),
                new Fact("Database", from(Schema.class, Schema::database).orElse(UNKNOWN)),
                new Fact("Memory", memory()),
                new Fact("Disk", disk()),
                new Fact("Uptime", uptime(ManagementFactory.getRuntimeMXBean().getUptime())),
                new Fact("Bundles", bundles()),
                new Fact("Years", from(Editions.class, Doctor::years).orElse(UNKNOWN)));
    }

    private String versionOf(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getVersion().toString())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** What a service says, when it is there. */
    private <T> Optional<String> from(Class<T> type, Function<T, String> question) {
        var reference = context.getServiceReference(type);
        if (reference == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(context.getService(reference)).map(question);
        } finally {
            context.ungetService(reference);
        }
    }

    private static String memory() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return String.format(
                Locale.ROOT,
                "%,d MB of heap in use, %,d MB at most",
                heap.getUsed() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private String disk() {
        String data = context.getProperty("karaf.data");
        return data == null
                ? UNKNOWN
                : String.format(
                        Locale.ROOT,
                        "%,d MB free for data",
                        new File(data).getUsableSpace() / MEGABYTE);
    }

    static String uptime(long milliseconds) {
        var time = Duration.ofMillis(milliseconds);
        return time.toDays() > 0
                ? time.toDays() + " d " + time.toHoursPart() + " h"
                : time.toHours() > 0
                        ? time.toHours() + " h " + time.toMinutesPart() + " min"
                        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }

    private String bundles() {
        var bundles = context.getBundles();
        long active = Arrays.stream(bundles).filter(b -> b.getState() == Bundle.ACTIVE).count();
        return bundles.length
                + " with years and fragments; "
                + active
                + " are active, a fragment is attached and never active";
    }

    private static String years(Editions editions) {
        int refused = editions.refused().size();
        return editions.all().size()
                + " on offer"
                + (refused == 0 ? "" : ", " + refused + " refused: cchc:editions says why");
    }
}
