package vn.cchc.ops.internal.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.ops.internal.OpsSettings;

/**
 * What people and programs open first answers, seen from outside: a service may be there a moment
 * before its address is.
 */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.ops",
        property = {HealthCheck.NAME + "=" + AddressesCheck.NAME, HealthCheck.TAGS + "=ready"})
public final class AddressesCheck implements HealthCheck {
    public static final String NAME = "Addresses";

    private static final String RUNTIME = "org.osgi.service.http.runtime.HttpServiceRuntime";
    private static final String ENDPOINT = "osgi.http.endpoint";
    private static final int PATIENCE_MILLISECONDS = 200;

    private final BundleContext context;
    private final List<String> paths;
    private final int patience;
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    @Activate
    public AddressesCheck(BundleContext context, OpsSettings settings) {
        this(context, List.of(settings.addresses()), PATIENCE_MILLISECONDS);
    }

    AddressesCheck(BundleContext context, List<String> paths, int patienceMilliseconds) {
        this.context = context;
        this.paths = paths;
        this.patience = patienceMilliseconds;
    }

    @Override
    public Result execute() {
        var faults = new Faults();
        var reference = context.getServiceReference(RUNTIME);
        String endpoint = reference == null ? null : endpoint(reference);
        if (endpoint == null) {
            faults.add(
                    Status.CRITICAL,
                    "No port is open for HTTP.",
                    "Check etc/org.ops4j.pax.web.cfg and that no other program has the port.");
        } else {
            paths.forEach(path -> ask(endpoint, path, faults));
        }
        return faults.orFine(String.join(", ", paths) + " answer at " + endpoint + ".");
    }

    /** For example {@code http://127.0.0.1:8181/}. */
    private static String endpoint(ServiceReference<?> runtime) {
        Object endpoints = runtime.getProperty(ENDPOINT);
        String first = endpoints instanceof String[] several ? several[0] : (String) endpoints;
        return first == null ? null : first.replace("//0.0.0.0:", "//127.0.0.1:");
    }

    private void ask(String endpoint, String path, Faults faults) {
        try {
            int status = status(URI.create(endpoint).resolve(path).toURL());
            if (status == 404 || status >= 500) {
                answered.remove(path);
                faults.add(
                        Status.CRITICAL,
                        path + " answers with status " + status + ".",
                        "Wait while the server starts; later, data/log/karaf.log says why.");
            } else {
                answered.add(path);
            }
        } catch (SocketTimeoutException e) {
            faults.add(
                    // Slow is not absent, but what never answered may be absent.
                    answered.contains(path) ? Status.WARN : Status.TEMPORARILY_UNAVAILABLE,
                    path + " needs more than " + patience + " ms.",
                    "Look at the load of the machine; dev:dump-create shows what the server does.");
        } catch (IOException e) {
            answered.remove(path);
            faults.add(
                    Status.CRITICAL,
                    path + " does not answer: " + e.getMessage() + ".",
                    "Check etc/org.ops4j.pax.web.cfg and the port.");
        }
    }

    private int status(URL address) throws IOException {
        var connection = (HttpURLConnection) address.openConnection();
        try {
            connection.setConnectTimeout(patience);
            connection.setReadTimeout(patience);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestProperty("User-Agent", "cchc-health");
            int status = connection.getResponseCode();
            if (status < 400) {
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            return status;
        } finally {
            connection.disconnect();
        }
    }
}
