package vn.cchc.scoring.internal.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** A real HTTP server on the loopback address for one test class. */
public final class Http implements AutoCloseable {
    static {
        // CXF would else log past SLF4J.
        System.setProperty("org.apache.cxf.Logger", "org.apache.cxf.common.logging.Slf4jLogger");
    }

    private final Server server = new Server();
    private final StatisticsHandler finishing = new StatisticsHandler();
    private final Bus bus = BusFactory.newInstance().createBus();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Http() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        finishing.setHandler(context);
        server.setHandler(finishing);
        server.start();
    }

    /** Where servers are made. */
    public Bus bus() {
        return bus;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var uri = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
        var request = HttpRequest.newBuilder(uri);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // The client has its answer a moment before the server is done with it.
        while (finishing.getDispatchedActive() > 0) {
            Thread.onSpinWait();
        }
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        bus.shutdown(true);
    }
}
