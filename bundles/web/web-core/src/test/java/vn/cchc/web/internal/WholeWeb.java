package vn.cchc.web.internal;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import vn.cchc.access.Access;
import vn.cchc.web.PageLayout;
import vn.cchc.web.internal.assets.Assets;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.openapi.ApiDocument;
import vn.cchc.web.internal.pages.JteLayout;
import vn.cchc.web.internal.servers.AwaitedAddresses;
import vn.cchc.web.internal.servers.Destinations;

/**
 * The front door of the product on a port of its own, for services of another room. It stands in
 * the package of that room because the framework, and nobody else, puts its parts together.
 */
public final class WholeWeb implements AutoCloseable {
    private final Server server = new Server(0);
    private final Publisher publisher;
    private final PageLayout layout;

    public WholeWeb(Access people) throws Exception {
        var brotli = new Brotli();
        layout = new JteLayout(new Assets(brotli));
        var answers = new FailureAnswers(layout);
        var destinations = new Destinations();
        var awaited = AwaitedAddresses.of(() -> 0, List::of, destinations);
        awaited.bindStart(() -> true);
        publisher = new Publisher(destinations, brotli, answers, new ApiDocument("1.2.3"));
        var guard = new Guard(new Settings());
        guard.bindAccess(people);
        var context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(
                        new FrontDoor(guard, destinations, awaited, new Shortcuts(), answers)),
                "/*");
        server.setHandler(context);
        server.start();
    }

    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    public void rest(String path, Object resource) {
        publisher.bindRest(resource, Map.of("cchc.web.rest", path));
    }

    public void pages(String path, Object resource) {
        publisher.bindPages(resource, Map.of("cchc.web.pages", path));
    }

    /** For pages of a room. */
    public PageLayout layout() {
        return layout;
    }

    public void soap(String path, Object endpoint) {
        publisher.bindSoap(endpoint, Map.of("cchc.web.soap", path, "cchc.web.mtom", true));
    }

    @Override
    public void close() throws Exception {
        publisher.closeAll();
        server.stop();
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Settings() implements WebSettings {
        @Override
        public int textMegabytes() {
            return 4;
        }

        @Override
        public int fileMegabytes() {
            return 200;
        }

        @Override
        public int signInsAtOnce() {
            return 4;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return WebSettings.class;
        }
    }
}
