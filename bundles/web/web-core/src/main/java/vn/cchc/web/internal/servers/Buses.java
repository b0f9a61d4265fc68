package vn.cchc.web.internal.servers;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.logging.NoOpFaultListener;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.DestinationFactoryManager;
import vn.cchc.web.internal.encodings.Brotli;

/**
 * A bus of its own for each server, with limits on what a request may make the parsers do. They are
 * set by hand because the CXF versions that have them cannot be had yet. A body of several parts
 * comes this far only where an endpoint asks for it, and then written anew by {@link
 * vn.cchc.web.internal.xop.Packages}; {@link vn.cchc.web.internal.requests.Form} refuses the rest.
 */
final class Buses {
    private static final Map<String, Object> PROPERTIES =
            Map.ofEntries(
                    Map.entry("maxFormParameterCount", "200"),
                    Map.entry("mtom-enabled", "false"),
                    Map.entry("org.apache.cxf.stax.maxElementDepth", "50"),
                    Map.entry("org.apache.cxf.stax.maxChildElements", "10000"),
                    Map.entry("org.apache.cxf.stax.maxAttributeSize", "65536"),
                    Map.entry("org.apache.cxf.stax.maxTextLength", "1048576"),
                    Map.entry("org.apache.cxf.stax.maxElementCount", "100000"),
                    Map.entry("org.apache.cxf.stax.maxXMLCharacters", "4194304"),
                    Map.entry("org.apache.cxf.stax.allowInsecureParser", "false"),
                    Map.entry("org.apache.cxf.jaxrs.allow.http.method.override", "false"),
                    Map.entry("exceptionMessageCauseEnabled", "false"),
                    Map.entry("faultStackTraceEnabled", "false"));

    /** Read when a reader is made; CXF sets it on the finished reader, where nobody looks. */
    private static final String ATTRIBUTES = "com.ctc.wstx.maxAttributesPerElement";

    private static final int MOST_ATTRIBUTES = 50;
    private static final String HTTP = "http://cxf.apache.org/transports/http";

    private final Destinations destinations;
    private final Brotli brotli;

    Buses(Destinations destinations, Brotli brotli) {
        this.destinations = destinations;
        this.brotli = brotli;
    }

    Bus open() {
        Bus bus = BusFactory.newInstance().createBus();
        bus.getExtension(DestinationFactoryManager.class)
                .registerDestinationFactory(HTTP, destinations.transport());
        var properties = new HashMap<String, Object>(PROPERTIES);
        // A refused call is an answer; what is a fault is logged by Failures, once.
        properties.put(FaultListener.class.getName(), new NoOpFaultListener());
        properties.put(XMLInputFactory.class.getName(), xml());
        properties.forEach(bus::setProperty);
        bus.getOutInterceptors().add(new Compression(brotli));
        return bus;
    }

    private static XMLInputFactory xml() {
        var factory = StaxUtils.createXMLInputFactory(true);
        factory.setProperty(ATTRIBUTES, MOST_ATTRIBUTES);
        return factory;
    }
}
