package vn.cchc.ops.internal.checks;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Every bundle is active and every fragment attached. Years are left out: a year that is refused or
 * stopped disturbs nobody, and {@code cchc:editions} tells about it.
 */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + BundlesCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class BundlesCheck implements HealthCheck {
    public static final String NAME = "Bundles";

    private static final String YEAR_REQUIREMENT = "cchc.edition";

    private final BundleContext context;

    @Activate
    public BundlesCheck(BundleContext context) {
        this.context = context;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        int good = 0;
        for (var bundle : context.getBundles()) {
            var revision = bundle.adapt(BundleRevision.class);
            if (revision == null || isYear(revision)) {
                continue;
            }
            if (isGood(bundle, revision)) {
                good++;
            } else {
                tell(bundle, faults);
            }
        }
        return faults.orFine(good + " bundles are active or attached, years not counted.");
    }

    private static boolean isYear(BundleRevision revision) {
        return !revision.getDeclaredRequirements(YEAR_REQUIREMENT).isEmpty();
    }

    private static boolean isGood(Bundle bundle, BundleRevision revision) {
        if ((revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
            return bundle.getState() == Bundle.RESOLVED;
        }
        return bundle.getState() == Bundle.ACTIVE
                || bundle.getState() == Bundle.STARTING && startsWhenUsed(bundle);
    }

    private static boolean startsWhenUsed(Bundle bundle) {
        String policy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY);
        return policy != null && policy.startsWith(Constants.ACTIVATION_LAZY);
    }

    private static void tell(Bundle bundle, Faults faults) {
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        long id = bundle.getBundleId();
        switch (bundle.getState()) {
            case Bundle.INSTALLED ->
                    faults.add(
                            Status.CRITICAL,
                            name + " does not resolve.",
                            "bundle:diag " + id + " says what it lacks.");
            case Bundle.RESOLVED ->
                    faults.add(
                            Status.CRITICAL,
                            name + " is stopped.",
                            "bundle:start " + id + " starts it.");
            default ->
                    faults.add(
                            Status.TEMPORARILY_UNAVAILABLE,
                            name + " is starting or stopping.",
                            "Wait; if it stays so, bundle:diag " + id + " says what it waits for.");
        }
    }
}
