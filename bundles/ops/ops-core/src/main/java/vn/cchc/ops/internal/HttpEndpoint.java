package vn.cchc.ops.internal;

import java.net.URI;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Where this server answers HTTP, seen from itself. */
public final class HttpEndpoint {
    private static final String RUNTIME = "org.osgi.service.http.runtime.HttpServiceRuntime";
    private static final String ENDPOINT = "osgi.http.endpoint";

    private HttpEndpoint() {}

    /** For example {@code http://127.0.0.1:8181/}; empty while no port is open. */
    public static Optional<URI> of(BundleContext context) {
        return Optional.ofNullable(context.getServiceReference(RUNTIME))
                .map(HttpEndpoint::first)
                .map(endpoint -> URI.create(endpoint.replace("//0.0.0.0:", "//127.0.0.1:")));
    }

    private static String first(ServiceReference<?> runtime) {
        Object endpoints = runtime.getProperty(ENDPOINT);
        return endpoints instanceof String[] several ? several[0] : (String) endpoints;
    }
}
