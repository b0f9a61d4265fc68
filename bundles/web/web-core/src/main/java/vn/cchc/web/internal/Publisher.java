package vn.cchc.web.internal;

import java.util.Map;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.cchc.web.Published;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.failures.Failures;
import vn.cchc.web.internal.openapi.ApiDocument;
import vn.cchc.web.internal.servers.Destinations;
import vn.cchc.web.internal.servers.FormAddress;
import vn.cchc.web.internal.servers.RestServers;
import vn.cchc.web.internal.servers.SoapServers;

/** Puts every service that asks for it on the web, each with a server of its own. */
@Component(service = Publisher.class, immediate = true)
public final class Publisher {
    private final Addresses addresses;
    private final RestServers rest;
    private final SoapServers soap;
    private final ApiDocument api;

    @Activate
    public Publisher(
            @Reference Destinations destinations,
            @Reference Brotli brotli,
            @Reference FailureAnswers answers,
            @Reference ApiDocument api) {
        this.addresses = new Addresses(destinations);
        var failures = new Failures();
        this.rest = new RestServers(destinations, brotli, failures, answers);
        this.soap = new SoapServers(destinations, brotli, failures, answers);
        this.api = api;
    }

    @Reference(
            service = AnyService.class,
            target = "(" + Published.REST + "=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindRest")
    void bindRest(Object resource, Map<String, Object> properties) {
        String path = path(properties, Published.REST);
        var forms = FormAddress.of(properties.get(Published.FORMS));
        addresses.open(
                path,
                resource,
                () -> {
                    var server = rest.open(path, resource, forms);
                    api.add(path, resource.getClass());
                    return () -> {
                        api.remove(path);
                        server.close();
                    };
                });
    }

    void unbindRest(Object resource, Map<String, Object> properties) {
        addresses.close(path(properties, Published.REST), resource);
    }

    @Reference(
            service = AnyService.class,
            target = "(" + Published.PAGES + "=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindPages")
    void bindPages(Object resource, Map<String, Object> properties) {
        String path = path(properties, Published.PAGES);
        addresses.open(path, resource, () -> rest.open(path, resource)::close);
    }

    void unbindPages(Object resource, Map<String, Object> properties) {
        addresses.close(path(properties, Published.PAGES), resource);
    }

    @Reference(
            service = AnyService.class,
            target = "(" + Published.SOAP + "=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindSoap")
    void bindSoap(Object endpoint, Map<String, Object> properties) {
        String path = path(properties, Published.SOAP);
        boolean mtom = Boolean.parseBoolean(String.valueOf(properties.get(Published.MTOM)));
        addresses.open(path, endpoint, () -> soap.open(path, endpoint, mtom)::close);
    }

    void unbindSoap(Object endpoint, Map<String, Object> properties) {
        addresses.close(path(properties, Published.SOAP), endpoint);
    }

    @Deactivate
    void closeAll() {
        addresses.closeAll();
    }

    private static String path(Map<String, Object> properties, String name) {
        return String.valueOf(properties.get(name));
    }
}
