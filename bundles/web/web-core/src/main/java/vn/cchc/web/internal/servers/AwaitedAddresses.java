package vn.cchc.web.internal.servers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import vn.cchc.ops.ServerStart;
import vn.cchc.web.Published;

/**
 * Addresses that will be on the web and are not yet: the server starts, or the component at home
 * there waits for something. Who asks for one is told to come back, and not that there is nothing.
 */
@Component(service = AwaitedAddresses.class)
public final class AwaitedAddresses {
    private static final String ROOT = "/";
    private static final String CHANGES = "service.changecount";

    private final Supplier<?> changes;
    private final Supplier<Collection<ComponentDescriptionDTO>> components;
    private final Destinations destinations;
    private volatile ServerStart start;
    private volatile Declared declared = new Declared(null, List.of());

    /**
     * What components want to serve, as of a count of changes. The framework counts them up to five
     * seconds late, so what was seen during the start says nothing of the time after it: there the
     * count is null.
     */
    private record Declared(Object changes, List<String> paths) {}

    @Activate
    public AwaitedAddresses(
            @Reference ServiceReference<ServiceComponentRuntime> reference,
            @Reference ServiceComponentRuntime components,
            @Reference Destinations destinations) {
        this(
                () -> reference.getProperty(CHANGES),
                components::getComponentDescriptionDTOs,
                destinations);
    }

    private AwaitedAddresses(
            Supplier<?> changes,
            Supplier<Collection<ComponentDescriptionDTO>> components,
            Destinations destinations) {
        this.changes = changes;
        this.components = components;
        this.destinations = destinations;
    }

    /**
     * @param changes another value whenever the components are others
     */
    public static AwaitedAddresses of(
            Supplier<?> changes,
            Supplier<Collection<ComponentDescriptionDTO>> components,
            Destinations destinations) {
        return new AwaitedAddresses(changes, components, destinations);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindStart")
    public void bindStart(ServerStart service) {
        start = service;
    }

    void unbindStart(ServerStart service) {
        if (start == service) {
            start = null;
        }
    }

    /** Whether somebody will serve the path who does not serve it now. */
    public boolean awaits(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? ROOT : request.getPathInfo();
        String here = leading(destinations.answering(), path);
        return leading(declared(), path).length() > here.length()
                || starting() && !path.equals(here) && (here.isEmpty() || othersBelow(here));
    }

    /** The longest address that leads to the path; empty when none does. */
    private static String leading(Stream<String> addresses, String path) {
        return addresses
                .filter(address -> leads(address, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The root is an address like any other, and not the home of all that nobody knows. */
    private static boolean leads(String address, String path) {
        return path.equals(address) || !address.equals(ROOT) && path.startsWith(address + "/");
    }

    /** Such an address does not know what there will be below it. */
    private boolean othersBelow(String address) {
        return Stream.concat(declared(), destinations.answering())
                .anyMatch(other -> other.startsWith(address + "/"));
    }

    private boolean starting() {
        var now = start;
        return now == null || !now.finished();
    }

    private Stream<String> declared() {
        Object now = starting() ? null : changes.get();
        var known = declared;
        if (now == null || !now.equals(known.changes())) {
            known = new Declared(now, paths());
            declared = known;
        }
        return known.paths().stream();
    }

    private List<String> paths() {
        return components.get().stream().flatMap(AwaitedAddresses::paths).toList();
    }

    private static Stream<String> paths(ComponentDescriptionDTO component) {
        return Stream.of(Published.REST, Published.PAGES, Published.SOAP)
                .map(component.properties::get)
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }
}
