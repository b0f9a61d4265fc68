package vn.cchc.web.internal.servers;

import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.message.Message;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.failures.Failures;

/** Makes one JAX-WS server for one endpoint; its WSDL is at {@code ?wsdl}. */
public final class SoapServers {
    private final Destinations destinations;
    private final Buses buses;
    private final Failures failures;
    private final FailureAnswers answers;

    public SoapServers(
            Destinations destinations, Brotli brotli, Failures failures, FailureAnswers answers) {
        this.destinations = destinations;
        this.buses = new Buses(destinations, brotli);
        this.failures = failures;
        this.answers = answers;
    }

    /**
     * @param mtom whether messages may come with a file beside them
     */
    public PublishedServer open(String path, Object endpoint, boolean mtom) {
        return LoaderOfThread.set(
                endpoint.getClass().getClassLoader(),
                () -> {
                    Bus bus = buses.open();
                    try {
                        return opened(path, factory(bus, path, endpoint, mtom), mtom);
                    } catch (RuntimeException e) {
                        bus.shutdown(false);
                        throw e;
                    }
                });
    }

    private PublishedServer opened(String path, JaxWsServerFactoryBean factory, boolean mtom) {
        var server = factory.create();
        if (mtom) {
            destinations.takePackages(path);
        }
        return new PublishedServer(
                server, factory.getBus(), () -> destinations.takeNoPackages(path));
    }

    private JaxWsServerFactoryBean factory(Bus bus, String path, Object endpoint, boolean mtom) {
        var factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(path);
        factory.setServiceBean(endpoint);
        factory.setProperties(Map.of(Message.MTOM_ENABLED, mtom));
        factory.getInInterceptors().add(new SoapRequests(answers));
        factory.getOutInterceptors().add(new SoapEncoding());
        factory.getOutFaultInterceptors().add(new SoapEncoding());
        factory.getInInterceptors().add(new SoapRoles(endpoint.getClass()));
        factory.getInInterceptors().add(new SoapStarted());
        factory.getOutInterceptors().add(new SoapPackages());
        factory.getOutFaultInterceptors().add(new SoapPackages());
        factory.getOutFaultInterceptors().add(new SoapFaults(failures));
        return factory;
    }
}
