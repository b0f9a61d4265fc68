package vn.cchc.testing.benchmarks.graph;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Application;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Statement;
import vn.cchc.graph.Term;
import vn.cchc.graph.internal.rest.SparqlResource;
import vn.cchc.graph.internal.rest.SparqlSettings;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.Limits;
import vn.cchc.graph.jena.internal.frozen.FrozenStore;
import vn.cchc.graph.store.Build;
import vn.cchc.web.PageLayout;
import vn.cchc.web.ReadyAnswer;
import vn.cchc.web.ReadyAnswers;

/**
 * The product's endpoint without the container: its resource under the same CXF and Jetty, its
 * store and both of its workers. Arguments: a folder, communes of a province and groups of figures.
 * Writes a line with the seconds until the build was swapped in and the port, and ends with its
 * standard input.
 */
public final class OurEndpoint {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), 100_000, 32 << 20, 2, Duration.ofSeconds(20));
    private static final int MEGABYTES = 512;

    private OurEndpoint() {}

    public static void main(String[] arguments) throws Exception {
        long begun = System.nanoTime();
        var builds = JenaBuilds.withWorkers(LIMITS, new FrozenStore(), MEGABYTES);
        Build build = build(builds, arguments);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        server.setHandler(
                published(new SparqlResource(new Fixed(build), new NoLayout(), new Defaults())));
        server.start();
        System.out.println(seconds + " " + connector.getLocalPort());
        while (System.in.read() >= 0) {
            // nothing is ever sent
        }
        server.stop();
        builds.close();
    }

    private static Build build(JenaBuilds builds, String[] arguments) throws IOException {
        var graph =
                new PublishedGraph(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Build build;
        try (var draft = builds.draft()) {
            graph.tell(triple -> draft.add("figures", statement(triple)));
            build = draft.finish();
        }
        build.save(Path.of(arguments[0]).resolve("build.graph"));
        return build;
    }

    private static Statement statement(Triple triple) {
        return new Statement(
                Term.iri(triple.getSubject().getURI()),
                Term.iri(triple.getPredicate().getURI()),
                term(triple.getObject()));
    }

    private static Term term(Node node) {
        return node.isURI()
                ? Term.iri(node.getURI())
                : new Term.Literal(
                        node.getLiteralLexicalForm(),
                        node.getLiteralDatatypeURI(),
                        node.getLiteralLanguage());
    }

    /** Ready answers first, as the front door of the product gives them. */
    private record Door(ReadyAnswers answers) implements Filter {
        @Override
        public void doFilter(ServletRequest asked, ServletResponse response, FilterChain others)
                throws IOException, ServletException {
            var request = (HttpServletRequest) asked;
            var ready =
                    answers.find(
                            request.getQueryString(),
                            name -> Optional.ofNullable(request.getHeader(name)));
            if (ready.isPresent()) {
                send(ready.get(), (HttpServletResponse) response);
            } else {
                others.doFilter(asked, response);
            }
        }

        private static void send(ReadyAnswer answer, HttpServletResponse response)
                throws IOException {
            response.setStatus(answer.status());
            answer.headers().forEach(response::setHeader);
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private static ServletContextHandler published(SparqlResource resource) {
        var context = new ServletContextHandler();
        var servlet =
                new CXFNonSpringJaxrsServlet(
                        new Application() {
                            @Override
                            public Set<Object> getSingletons() {
                                return Set.of(resource);
                            }
                        });
        context.addServlet(new ServletHolder(servlet), "/sparql/*");
        context.addFilter(
                new FilterHolder(new Door(resource)),
                "/sparql/*",
                EnumSet.of(DispatcherType.REQUEST));
        return context;
    }

    /** A graph that follows nobody. */
    private record Fixed(Build build) implements Graph {
        @Override
        public Answer query(SparqlRequest request) {
            return build.query(request);
        }

        @Override
        public Answer describe(String iri, String accept) {
            return build.describe(iri, accept);
        }

        @Override
        public Status status() {
            return new Status(
                    true, build.content(), build.triples(), Instant.EPOCH, Map.of(), List.of());
        }

        @Override
        public void rebuild() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NoLayout implements PageLayout {
        @Override
        public byte[] wrap(
                Locale locale, String title, String path, String lasting, String mainHtml) {
            return mainHtml.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Locale locale(String langParameter, String acceptLanguage) {
            return Locale.ENGLISH;
        }
    }

    private static final class Defaults implements SparqlSettings {
        @Override
        public int perClient() {
            return 16;
        }

        @Override
        public int keptMegabytes() {
            return 16;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return SparqlSettings.class;
        }
    }
}
