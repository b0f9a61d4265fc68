package vn.cchc.web.internal.servers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.ServletController;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.internal.requests.SeveralParts;

/**
 * All addresses that servers listen on. It is ours and not the one CXF shares between everybody, so
 * nothing else on this Karaf can take an address, and CXF's own servlet knows none of ours.
 */
@Component(service = Destinations.class)
public final class Destinations {
    private final DestinationRegistryImpl registry = new DestinationRegistryImpl();
    private final HTTPTransportFactory transport = new HTTPTransportFactory(registry);
    private final Doors doors = new Doors();
    private final Set<String> takingPackages = ConcurrentHashMap.newKeySet();
    private final Set<FormAddress> takingForms = ConcurrentHashMap.newKeySet();

    HTTPTransportFactory transport() {
        return transport;
    }

    /** Hands requests of a servlet to the servers. */
    public interface Dispatcher {
        /** False when no server listens on the address. */
        boolean dispatch(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException;
    }

    /** The server at the address is complete. */
    public void open(String path) {
        doors.open(path);
    }

    /** The server at the address is about to end; returns when it may. */
    public void close(String path) {
        doors.close(path);
    }

    /** What the server at just this address takes of bodies of several parts. */
    public SeveralParts severalParts(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null) {
            return SeveralParts.NONE;
        }
        return takingPackages.contains(path)
                ? SeveralParts.PACKAGE
                : takingForms.stream().anyMatch(address -> address.leadsTo(path))
                        ? SeveralParts.FORM
                        : SeveralParts.NONE;
    }

    void takeForms(List<FormAddress> addresses) {
        takingForms.addAll(addresses);
    }

    void takeNoForms(List<FormAddress> addresses) {
        takingForms.removeAll(addresses);
    }

    void takePackages(String path) {
        takingPackages.add(path);
    }

    void takeNoPackages(String path) {
        takingPackages.remove(path);
    }

    /** Addresses whose servers answer now. */
    public Stream<String> answering() {
        return doors.open();
    }

    public Dispatcher dispatcher(ServletConfig config) {
        var noServiceList =
                new HttpServlet() {
                    private static final long serialVersionUID = 1;
                };
        var servlets = new Hidden(registry, config, noServiceList);
        return (request, response) -> {
            var door = address(request).flatMap(doors::enter);
            if (door.isEmpty()) {
                return false;
            }
            try {
                return servlets.filter(request, response);
            } finally {
                door.get().unlock();
            }
        };
    }

    /** That of the server which CXF would choose. */
    private Optional<String> address(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var exact = Optional.ofNullable(registry.getDestinationForPath(path, true));
        return exact.or(() -> Optional.ofNullable(registry.checkRestfulRequest(path)))
                .map(AbstractHTTPDestination::getPath);
    }

    /** Never lists the services, whatever the configuration says. */
    private static final class Hidden extends ServletController {
        Hidden(DestinationRegistryImpl registry, ServletConfig config, HttpServlet list) {
            super(registry, config, list);
            isHideServiceList = true;
        }
    }
}
