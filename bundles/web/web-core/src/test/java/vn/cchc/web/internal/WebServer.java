package vn.cchc.web.internal;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.testing.KnownPeople;
import vn.cchc.web.internal.assets.AssetServlet;
import vn.cchc.web.internal.assets.Assets;
import vn.cchc.web.internal.encodings.Brotli;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.openapi.ApiDocument;
import vn.cchc.web.internal.pages.ApiPages;
import vn.cchc.web.internal.pages.JteLayout;
import vn.cchc.web.internal.rest.ApiDocumentResource;
import vn.cchc.web.internal.servers.AwaitedAddresses;
import vn.cchc.web.internal.servers.Destinations;

/** The whole web room behind a real HTTP port, wired by hand instead of by OSGi. */
final class WebServer implements AutoCloseable {
    static final String PASSWORD = "mật khẩu dài";

    private final Brotli brotli = new Brotli();
    final Assets assets = new Assets(brotli);
    final Publisher publisher;
    final ApiDocument api = new ApiDocument("1.2.3");
    final List<ComponentDescriptionDTO> components = new CopyOnWriteArrayList<>();

    /** What happens just after somebody asked which components there are. */
    Runnable afterwards = () -> {};

    /** What components() says about itself; the framework says it seconds late. */
    final AtomicLong changes = new AtomicLong();

    final AtomicBoolean started = new AtomicBoolean(true);
    final Shortcuts shortcuts = new Shortcuts();
    final Guard guard;
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    WebServer() throws Exception {
        this(3);
    }

    WebServer(int fileMegabytes) throws Exception {
        guard = new Guard(new Settings(fileMegabytes));
        var layout = new JteLayout(assets);
        var answers = new FailureAnswers(layout);
        var destinations = new Destinations();
        var awaited = AwaitedAddresses.of(changes::get, this::listed, destinations);
        awaited.bindStart(started::get);
        publisher = new Publisher(destinations, brotli, answers, api);
        guard.bindAccess(people());
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new AssetServlet(assets, answers)), "/assets/*");
        var door = new FrontDoor(guard, destinations, awaited, shortcuts, answers);
        context.addServlet(new ServletHolder(door), "/*");
        server.setHandler(context);
        ((ServerConnector) server.getConnectors()[0])
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setSendServerVersion(false);
        server.start();
        publisher.bindRest(
                new ApiDocumentResource(api), Map.of("cchc.web.rest", "/api/openapi.json"));
        publisher.bindPages(new ApiPages(layout, assets, api), Map.of("cchc.web.pages", "/api"));
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The body as it was sent. */
    HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
        return client.send(
                to(path).headers(headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static String basic(String name, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private List<ComponentDescriptionDTO> listed() {
        var now = List.copyOf(components);
        afterwards.run();
        return now;
    }

    @Override
    public void close() throws Exception {
        publisher.closeAll();
        server.stop();
    }

    /** A statistician called thống-kê and a reader called đọc. */
    private static KnownPeople people() {
        return new KnownPeople(
                List.of(
                        new Person("thống-kê", Set.of(Role.STATISTICIAN)),
                        new Person("đọc", Set.of(Role.READER))),
                PASSWORD);
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Settings(int fileMegabytes) implements WebSettings {
        @Override
        public int textMegabytes() {
            return 2;
        }

        @Override
        public int signInsAtOnce() {
            return 2;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return WebSettings.class;
        }
    }
}
