package vn.cchc.ops.internal.checks;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import vn.cchc.ops.internal.HttpEndpoint;
import vn.cchc.ops.internal.OpsSettings;

/**
 * What people and programs open first answers, seen from outside: a service may be there a moment
 * before its address is. A visit that takes long goes on and is looked at next time, so that the
 * server is not made to answer somebody who has hung up.
 */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.ops",
        property = {HealthCheck.NAME + "=" + AddressesCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class AddressesCheck implements HealthCheck {
    public static final String NAME = "Addresses";

    /** Less than a check may take: an answer that comes later is told by the next run. */
    private static final int PATIENCE_MILLISECONDS = 400;

    private final BundleContext context;
    private final List<String> paths;
    private final int patience;
    private final Map<String, CompletableFuture<Visit>> visits = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final ExecutorService visitors;

    @Activate
    public AddressesCheck(BundleContext context, OpsSettings settings) {
        this(context, List.of(settings.addresses()), PATIENCE_MILLISECONDS);
    }

    AddressesCheck(BundleContext context, List<String> paths, int patienceMilliseconds) {
        this.context = context;
        this.paths = paths;
        this.patience = patienceMilliseconds;
        this.visitors = Executors.newCachedThreadPool(AddressesCheck::thread);
    }

    @Deactivate
    void close() {
        visitors.shutdownNow();
    }

    @Override
    public synchronized Result execute() {
        var faults = new Faults();
        var endpoint = HttpEndpoint.of(context);
        if (endpoint.isEmpty()) {
            faults.add(
                    Status.CRITICAL,
                    "No port is open for HTTP.",
                    "Check etc/org.ops4j.pax.web.cfg and that no other program has the port.");
        } else {
            visit(endpoint.get());
            paths.forEach(path -> tell(path, faults));
        }
        String where = endpoint.map(URI::toString).orElse("");
        return faults.orFine(String.join(", ", paths) + " answer at " + where + ".");
    }

    /** All at once, and those that are still on their way. */
    private void visit(URI endpoint) {
        for (String path : paths) {
            var address = endpoint.resolve(path);
            visits.computeIfAbsent(
                    path, p -> CompletableFuture.supplyAsync(() -> Visit.pay(address), visitors));
        }
        var all = CompletableFuture.allOf(visits.values().toArray(CompletableFuture[]::new));
        all.completeOnTimeout(null, patience, TimeUnit.MILLISECONDS).join();
    }

    private void tell(String path, Faults faults) {
        if (!visits.get(path).isDone()) {
            faults.add(
                    // Slow is not absent, but what never answered may be absent.
                    answered.contains(path) ? Status.WARN : Status.TEMPORARILY_UNAVAILABLE,
                    path + " needs more than " + patience + " ms.",
                    "Look at the load of the machine; dev:dump-create shows what the server does.");
            return;
        }
        var visit = visits.remove(path).join();
        if (visit.served()) {
            answered.add(path);
        } else {
            answered.remove(path);
            faults.add(
                    Status.CRITICAL,
                    path + " " + visit.answer() + ".",
                    "data/log/karaf.log says why.");
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "cchc-health-visitor");
        thread.setDaemon(true);
        return thread;
    }
}
