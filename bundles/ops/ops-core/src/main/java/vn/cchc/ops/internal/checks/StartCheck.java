package vn.cchc.ops.internal.checks;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The server has done everything it does at its start. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + StartCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class StartCheck implements HealthCheck {
    public static final String NAME = "Start";

    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    private final BundleContext context;

    @Activate
    public StartCheck(BundleContext context) {
        this.context = context;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        if (context.getServiceReference(BOOT_FINISHED) == null) {
            faults.add(
                    Status.TEMPORARILY_UNAVAILABLE,
                    "The features of the start are still being installed.",
                    "Wait; if it stays so, look for \"Error installing boot features\" in"
                            + " data/log/karaf.log.");
        }
        int wanted = wantedLevel();
        int level = context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
        if (level < wanted) {
            faults.add(
                    Status.TEMPORARILY_UNAVAILABLE,
                    "The framework is at start level " + level + " of " + wanted + ".",
                    "Wait; if somebody lowered it: system:start-level " + wanted + ".");
        }
        return faults.orFine("All features of the start are installed.");
    }

    private int wantedLevel() {
        String level = context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL);
        return level == null ? 1 : Integer.parseInt(level.strip());
    }
}
