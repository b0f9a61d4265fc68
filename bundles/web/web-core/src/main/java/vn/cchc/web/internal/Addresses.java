package vn.cchc.web.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.web.internal.servers.Destinations;

/**
 * Who has which address. The first service at an address is served; others wait until it goes,
 * because of two bundles that bring the same address one is usually on its way out.
 */
final class Addresses {
    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

    private final Map<String, Deque<Claim>> claims = new HashMap<>();
    private final Destinations destinations;

    Addresses(Destinations destinations) {
        this.destinations = destinations;
    }

    /** A service that wants the address, and what to do to serve it. */
    private static final class Claim {
        private final Object service;
        private final Supplier<Runnable> opening;
        private Runnable closing;

        Claim(Object service, Supplier<Runnable> opening) {
            this.service = service;
            this.opening = opening;
        }
    }

    /**
     * @param opening starts a server and answers how to stop it
     */
    synchronized void open(String path, Object service, Supplier<Runnable> opening) {
        var waiting = claims.computeIfAbsent(path, p -> new ArrayDeque<>());
        if (waiting.stream().anyMatch(claimed -> claimed.service == service)) {
            // Two threads that start the server's parts may both bring the same service.
            return;
        }
        var claim = new Claim(service, opening);
        waiting.add(claim);
        if (waiting.size() == 1) {
            serve(path, claim);
        } else {
            LOG.warn(
                    "WEB-141  {}  Two services want this address. {} waits until {} goes; give one"
                            + " of them another path.",
                    path,
                    service.getClass().getName(),
                    waiting.getFirst().service.getClass().getName());
        }
    }

    synchronized void close(String path, Object service) {
        var waiting = claims.get(path);
        if (waiting == null) {
            return;
        }
        boolean served = waiting.getFirst().service == service;
        if (served) {
            stop(path, waiting.removeFirst());
        } else {
            waiting.removeIf(c -> c.service == service);
        }
        if (waiting.isEmpty()) {
            claims.remove(path);
        } else if (served) {
            serve(path, waiting.getFirst());
        }
    }

    synchronized void closeAll() {
        claims.forEach((path, waiting) -> stop(path, waiting.getFirst()));
        claims.clear();
    }

    private void serve(String path, Claim claim) {
        try {
            claim.closing = claim.opening.get();
            destinations.open(path);
            LOG.info("{} is on the web: {}", path, claim.service.getClass().getSimpleName());
        } catch (RuntimeException e) {
            LOG.error(
                    "WEB-142  {}  {} cannot be served. Correct its annotations and install it"
                            + " again.",
                    path,
                    claim.service.getClass().getName(),
                    e);
        }
    }

    private void stop(String path, Claim claim) {
        if (claim.closing != null) {
            destinations.close(path);
            claim.closing.run();
            LOG.info("{} is off the web", path);
        }
    }
}
