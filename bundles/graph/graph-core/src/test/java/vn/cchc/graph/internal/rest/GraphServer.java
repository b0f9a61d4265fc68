package vn.cchc.graph.internal.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.store.Build;
import vn.cchc.model.Refusal;
import vn.cchc.web.PageLayout;

/** The graph's resources behind a real HTTP port, over a build of a few statements. */
final class GraphServer implements AutoCloseable {
    private static final String STATEMENTS =
            """
            @prefix cchc: <https://cchc.vn/def/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://cchc.vn/id/province/2024/01> a cchc:Province ;
                rdfs:label "Thành phố Hà Nội"@vi , "Ha Noi <b>"@en ; cchc:population 8807523 .
            <https://cchc.vn/id/commune/2024/00001> cchc:withinUnit <https://cchc.vn/id/province/2024/01> .
            <https://cchc.vn/id/province/2024/01> cchc:region <https://cchc.vn/id/region/2024/1> .
            cchc:Province rdfs:label "Tỉnh"@vi , "Province"@en .
            cchc:Commune a <http://www.w3.org/2002/07/owl#Class> ; rdfs:label "Xã"@vi , "Commune"@en .
            cchc:value a <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property> ; rdfs:label "giá trị"@vi , "value"@en .
            <http://www.w3.org/ns/prov#Entity> rdfs:label "Thực thể"@vi , "Entity"@en .
            <http://www.w3.org/ns/prov#used> rdfs:label "dùng"@vi , "used"@en .
            """;

    final Build build;
    final Graph graph;
    final SparqlResource sparql;
    private final AtomicInteger asked = new AtomicInteger();
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    GraphServer() throws Exception {
        var builds =
                new JenaBuilds(
                        new Limits(Duration.ofSeconds(5), 100, 100_000, 2, Duration.ofSeconds(5)));
        var draft = builds.draft();
        draft.addTurtle("few", "few.ttl", STATEMENTS);
        build = draft.finish();
        var fixed = new FixedGraph(build, asked);
        graph = fixed;
        var layout = new PlainLayout();
        var context = new ServletContextHandler();
        sparql = new SparqlResource(fixed, layout, 2, 1);
        publish(context, sparql, "/sparql");
        publish(context, new ThingsResource(fixed), "/id");
        publish(context, new ThingDocumentsResource(fixed), "/data");
        publish(context, new ThingPagesResource(fixed, fixed, layout), "/page");
        publish(context, new TermsResource(fixed, fixed, layout, builds, Map.of()), "/def");
        server.setHandler(context);
        server.start();
    }

    private static void publish(ServletContextHandler context, Object resource, String path) {
        var servlet =
                new CXFNonSpringJaxrsServlet(
                        new Application() {
                            @Override
                            public Set<Object> getSingletons() {
                                return Set.of(resource, new Refusals());
                            }
                        });
        context.addServlet(new ServletHolder(servlet), path + "/*");
    }

    /** How many queries the graph was asked so far. */
    int asked() {
        return asked.get();
    }

    HttpRequest.Builder to(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    /** The kinds of refusal as status codes, as the web room has them. */
    public static final class Refusals implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            if (thrown instanceof WebApplicationException answered) {
                return answered.getResponse();
            }
            return thrown instanceof Refusal refusal
                    ? answer(refusal)
                    : Response.serverError().entity(thrown.toString()).build();
        }

        private static Response answer(Refusal refusal) {
            int status =
                    switch (refusal.kind()) {
                        case INVALID -> 400;
                        case NOT_FOUND -> 404;
                        case CONFLICT -> 409;
                        case NOT_ACCEPTABLE -> 406;
                        case TOO_LARGE -> 413;
                        case FORBIDDEN -> 403;
                        case TOO_MANY -> 429;
                        case UNAVAILABLE -> 503;
                    };
            return Response.status(status).type("text/plain").entity(refusal.getMessage()).build();
        }
    }

    /** A graph that follows nobody. */
    private record FixedGraph(Build fixed, AtomicInteger asked) implements Graph, CurrentBuild {
        @Override
        public Answer query(SparqlRequest request) {
            asked.incrementAndGet();
            return fixed.query(request);
        }

        @Override
        public Answer describe(String iri, String accept) {
            return fixed.describe(iri, accept);
        }

        @Override
        public Status status() {
            return new Status(
                    true, fixed.content(), fixed.triples(), Instant.EPOCH, Map.of(), List.of());
        }

        @Override
        public void rebuild() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Build> build() {
            return Optional.of(fixed);
        }
    }

    /** A frame of nothing but the title. */
    private static final class PlainLayout implements PageLayout {
        @Override
        public byte[] wrap(
                Locale locale, String title, String path, String lasting, String mainHtml) {
            return ("<title>" + locale.getLanguage() + "</title>" + mainHtml)
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Locale locale(String langParameter, String acceptLanguage) {
            return "en".equals(langParameter) ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        }
    }
}
