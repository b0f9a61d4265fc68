package vn.cchc.ops.internal.checks;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.ops.internal.FrameworkStart;

/** The server has done everything it does at its start. */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + StartCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class StartCheck implements HealthCheck {
    public static final String NAME = "Start";

    private final FrameworkStart start;

    @Activate
    public StartCheck(@Reference FrameworkStart start) {
        this.start = start;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        if (!start.featuresInstalled()) {
            faults.add(
                    Status.TEMPORARILY_UNAVAILABLE,
                    "The features of the start are still being installed.",
                    "Wait; if it stays so, look for \"Error installing boot features\" in"
                            + " data/log/karaf.log.");
        }
        int highest = start.highestLevel();
        int level = start.level();
        if (level <= highest) {
            faults.add(
                    Status.TEMPORARILY_UNAVAILABLE,
                    "The framework is at start level "
                            + level
                            + "; bundles are started up to "
                            + highest
                            + ".",
                    "Wait; if somebody lowered it: system:start-level 100.");
        }
        return faults.orFine("All features of the start are installed.");
    }
}
