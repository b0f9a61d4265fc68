package vn.cchc.ops.internal.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.ops.internal.FrameworkStart;
import vn.cchc.ops.internal.HttpEndpoint;

/**
 * Keeps the addresses of health on the web. Rarely, a server was started in which the front door
 * answered there, with 406 until the next start, and nobody was told why; monitors would have taken
 * it for dead. It may be one of the addresses alone, for the web server remembers by address who
 * answers. So the server visits its own addresses, and when somebody else answers it puts the
 * servlet on the web again and says so.
 */
@Component(service = {})
public final class HealthAddress {
    private static final Logger LOG = LoggerFactory.getLogger(HealthAddress.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLISECONDS = 20_000;
    private static final List<String> PATHS = List.of("/health/live", "/health/ready");

    /** Health refuses it without looking at anything. */
    private static final String CHEAP = "OPTIONS";

    private final BundleContext bundles;
    private final FrameworkStart start;
    private final Runnable again;
    private final ScheduledExecutorService visits =
            Executors.newSingleThreadScheduledExecutor(HealthAddress::thread);

    @Activate
    public HealthAddress(ComponentContext components, @Reference FrameworkStart start) {
        this(
                components.getBundleContext(),
                start,
                () -> {
                    components.disableComponent(HealthServlet.class.getName());
                    components.enableComponent(HealthServlet.class.getName());
                });
        visits.scheduleWithFixedDelay(
                this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    HealthAddress(BundleContext bundles, FrameworkStart start, Runnable again) {
        this.bundles = bundles;
        this.start = start;
        this.again = again;
    }

    @Deactivate
    void close() {
        visits.shutdownNow();
    }

    /** Nothing is expected before the start is finished. */
    void look() {
        if (start.finished()) {
            HttpEndpoint.of(bundles).ifPresent(this::visit);
        }
    }

    private void visit(URI server) {
        PATHS.stream()
                .filter(path -> somebodyElseAnswers(server.resolve(path)))
                .findFirst()
                .ifPresent(
                        path -> {
                            LOG.info(
                                    "{} was answered by somebody else and is put on the web again",
                                    path);
                            again.run();
                        });
    }

    private static boolean somebodyElseAnswers(URI address) {
        try {
            String type = type((HttpURLConnection) address.toURL().openConnection());
            return type == null || !type.startsWith("text/plain");
        } catch (IOException e) {
            LOG.debug("{} was not answered: {}", address.getPath(), e.toString());
            return false;
        }
    }

    /** Of health's answer it is plain text, whatever the status. */
    private static String type(HttpURLConnection connection) throws IOException {
        try {
            connection.setConnectTimeout(PATIENCE_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_MILLISECONDS);
            connection.setUseCaches(false);
            connection.setRequestMethod(CHEAP);
            connection.setRequestProperty("Accept", "text/plain");
            connection.setRequestProperty("User-Agent", "cchc-health");
            connection.getResponseCode();
            return connection.getContentType();
        } finally {
            connection.disconnect();
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "cchc-health-address");
        thread.setDaemon(true);
        return thread;
    }
}
