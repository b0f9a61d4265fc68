package vn.cchc.web.internal.servers;

import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.failures.Failures;
import vn.cchc.web.internal.json.JsonFormat;

/** Makes one JAX-RS server for one resource. */
public final class RestServers {
    private final Destinations destinations;
    private final Buses buses;
    private final Failures failures;
    private final FailureAnswers answers;
    private final JsonFormat json = new JsonFormat();

    public RestServers(
            Destinations destinations, Brotli brotli, Failures failures, FailureAnswers answers) {
        this.destinations = destinations;
        this.buses = new Buses(destinations, brotli);
        this.failures = failures;
        this.answers = answers;
    }

    public PublishedServer open(String path, Object resource) {
        return open(path, resource, List.of());
    }

    /**
     * @param forms addresses of the resource that take forms with files
     */
    public PublishedServer open(String path, Object resource, List<FormAddress> forms) {
        return LoaderOfThread.set(
                resource.getClass().getClassLoader(),
                () -> {
                    Bus bus = buses.open();
                    try {
                        return opened(factory(bus, path, resource), forms);
                    } catch (RuntimeException e) {
                        bus.shutdown(false);
                        throw e;
                    }
                });
    }

    private PublishedServer opened(JAXRSServerFactoryBean factory, List<FormAddress> forms) {
        var server = factory.create();
        destinations.takeForms(forms);
        return new PublishedServer(server, factory.getBus(), () -> destinations.takeNoForms(forms));
    }

    private JAXRSServerFactoryBean factory(Bus bus, String path, Object resource) {
        var factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(path);
        factory.setResourceClasses(resource.getClass());
        factory.setResourceProvider(
                resource.getClass(), new SingletonResourceProvider(resource, true));
        factory.setProviders(
                List.of(
                        new JacksonJsonProvider(json.mapper()),
                        new RoleFilter(),
                        new KeptAnswers(json.mapper()),
                        new RestFailures(failures, answers)));
        return factory;
    }
}
