package vn.cchc.ops.internal.checks;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.metatype.annotations.Designate;
import vn.cchc.ops.internal.OpsSettings;

/** The rooms' front doors are open, and none of our own components waits for anything. */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.ops",
        property = {HealthCheck.NAME + "=" + ServicesCheck.NAME, HealthCheck.TAGS + "=ready"})
@Designate(ocd = OpsSettings.class)
public final class ServicesCheck implements HealthCheck {
    public static final String NAME = "Services";

    private static final String OWN_BUNDLES = "vn.cchc.";
    private static final String LAST_ONE =
            "Bring the last one named: data/log/karaf.log says why it is not there.";

    private final BundleContext context;
    private final List<String> services;
    private final ServiceComponentRuntime runtime;

    @Activate
    public ServicesCheck(
            BundleContext context,
            OpsSettings settings,
            @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.services = List.of(settings.services());
        this.runtime = runtime;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        var waiting =
                new WaitingComponents(
                        runtime.getComponentDescriptionDTOs(),
                        runtime::getComponentConfigurationDTOs);
        // By name and across class spaces: an interface need not be wired to this bundle.
        var missing =
                services.stream()
                        .filter(service -> context.getServiceReference(service) == null)
                        .collect(Collectors.partitioningBy(waiting::offered));
        if (!missing.get(false).isEmpty()) {
            faults.add(
                    Status.CRITICAL,
                    "No installed bundle offers " + String.join(", ", missing.get(false)) + ".",
                    "Install what brings it: feature:install cchc.");
        }
        missing.get(true).forEach(service -> tell(service, waiting, faults));
        var others = waiting.otherReasons(OWN_BUNDLES);
        if (!others.isEmpty()) {
            faults.add(Status.CRITICAL, String.join("; ", others) + ".", LAST_ONE);
        }
        return faults.orFine(services.size() + " services are there, no component waits.");
    }

    private static void tell(String service, WaitingComponents waiting, Faults faults) {
        var reasons = waiting.reasons(service);
        faults.add(
                Status.CRITICAL,
                service
                        + " is missing"
                        + (reasons.isEmpty() ? "." : ": " + String.join("; ", reasons) + "."),
                reasons.isEmpty() ? "data/log/karaf.log says why." : LAST_ONE);
    }
}
