package vn.cchc.web.internal.servers;

import java.io.IOException;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.ServletController;
import org.osgi.service.component.annotations.Component;

/**
 * All addresses that servers listen on. It is ours and not the one CXF shares between everybody, so
 * nothing else on this Karaf can take an address, and CXF's own servlet knows none of ours.
 */
@Component(service = Destinations.class)
public final class Destinations {
    private final DestinationRegistryImpl registry = new DestinationRegistryImpl();
    private final HTTPTransportFactory transport = new HTTPTransportFactory(registry);

    HTTPTransportFactory transport() {
        return transport;
    }

    /** Hands requests of a servlet to the servers. */
    public interface Dispatcher {
        /** False when no server listens on the address. */
        boolean dispatch(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException;
    }

    public Dispatcher dispatcher(ServletConfig config) {
        var noServiceList =
                new HttpServlet() {
                    private static final long serialVersionUID = 1;
                };
        return new Hidden(registry, config, noServiceList)::filter;
    }

    /** Never lists the services, whatever the configuration says. */
    private static final class Hidden extends ServletController {
        Hidden(DestinationRegistryImpl registry, ServletConfig config, HttpServlet list) {
            super(registry, config, list);
            isHideServiceList = true;
        }
    }
}
