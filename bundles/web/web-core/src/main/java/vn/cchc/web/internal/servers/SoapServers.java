package vn.cchc.web.internal.servers;

import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.failures.Failures;

/** Makes one JAX-WS server for one endpoint; its WSDL is at {@code ?wsdl}. */
public final class SoapServers {
    private final Buses buses;
    private final Failures failures;
    private final FailureAnswers answers;

    public SoapServers(
            Destinations destinations, Brotli brotli, Failures failures, FailureAnswers answers) {
        this.buses = new Buses(destinations, brotli);
        this.failures = failures;
        this.answers = answers;
    }

    public PublishedServer open(String path, Object endpoint) {
        return LoaderOfThread.set(
                endpoint.getClass().getClassLoader(),
                () -> {
                    Bus bus = buses.open();
                    try {
                        return new PublishedServer(factory(bus, path, endpoint).create(), bus);
                    } catch (RuntimeException e) {
                        bus.shutdown(false);
                        throw e;
                    }
                });
    }

    private JaxWsServerFactoryBean factory(Bus bus, String path, Object endpoint) {
        var factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(path);
        factory.setServiceBean(endpoint);
        factory.setProperties(Map.of("mtom-enabled", Boolean.FALSE));
        factory.getInInterceptors().add(new SoapRequests(answers));
        factory.getOutInterceptors().add(new SoapEncoding());
        factory.getOutFaultInterceptors().add(new SoapEncoding());
        factory.getInInterceptors().add(new SoapRoles(endpoint.getClass()));
        factory.getInInterceptors().add(new SoapStarted());
        factory.getOutFaultInterceptors().add(new SoapFaults(failures));
        return factory;
    }
}
