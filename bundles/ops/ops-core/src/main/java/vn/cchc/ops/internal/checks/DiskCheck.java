package vn.cchc.ops.internal.checks;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.ops.internal.OpsSettings;

/** There is room for data. */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.ops",
        property = {HealthCheck.NAME + "=" + DiskCheck.NAME, HealthCheck.TAGS + "=system"})
public final class DiskCheck implements HealthCheck {
    public static final String NAME = "Disk";

    private static final long MEGABYTE = 1024L * 1024;

    private final Path data;
    private final int little;
    private final int no;

    @Activate
    public DiskCheck(BundleContext context, OpsSettings settings) {
        this(
                Path.of(context.getProperty("karaf.data")),
                settings.diskLittleMegabytes(),
                settings.diskNoMegabytes());
    }

    DiskCheck(Path data, int little, int no) {
        this.data = data;
        this.little = little;
        this.no = no;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        long free = data.toFile().getUsableSpace() / MEGABYTE;
        String what = String.format(Locale.ROOT, "%,d MB are free for data.", free);
        if (free < little) {
            faults.add(
                    free < no ? Status.CRITICAL : Status.WARN,
                    what,
                    "Free some disk: old files in data/log, old backups; "
                            + little
                            + " MB should be free.");
        }
        return faults.orFine(what);
    }
}
