package vn.cchc.ops.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.ops.internal.health.Finding.Status;

class HealthServletTest {
    private static final Finding FINE = new Finding("Bundles", Status.OK, "All are active.", "");
    private static final Finding GONE =
            new Finding("Services", Status.CRITICAL, "Graph is missing.", "Install cchc.");
    private static final Finding SLOW =
            new Finding("Addresses", Status.WARN, "/ needs long.", "Look at the load.");
    private static final Finding SOON =
            new Finding("Start", Status.WAIT, "Not all is installed.", "Wait.");

    private final Server server = new Server(0);
    private Map<Probe, List<Finding>> findings = Map.of();

    @BeforeEach
    void open() throws Exception {
        var context = new ServletContextHandler();
        var holder = new ServletHolder(new HealthServlet(probe -> findings.get(probe)));
        context.addServlet(holder, "/health/live");
        context.addServlet(holder, "/health/ready");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void close() throws Exception {
        server.stop();
    }

    @Test
    void a_server_that_can_serve_answers_200_and_one_line() throws Exception {
        findings = Map.of(Probe.READY, List.of(FINE));

        var answer = ask("GET", "/health/ready", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ready: OK\n");
        assertThat(header(answer, "Content-Type"))
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void every_check_that_is_not_well_is_told_with_its_remedy() throws Exception {
        findings = Map.of(Probe.READY, List.of(SLOW, FINE, GONE));

        var answer = ask("GET", "/health/ready", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .isEqualTo(
                        """
                        ready: CRITICAL
                        WARN  Addresses  / needs long. Remedy: Look at the load.
                        CRITICAL  Services  Graph is missing. Remedy: Install cchc.
                        """);
    }

    @Test
    void json_says_the_same() throws Exception {
        findings = Map.of(Probe.READY, List.of(FINE, GONE));

        var answer = ask("GET", "/health/ready", "application/json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
        assertThat(answer.body())
                .isEqualToIgnoringWhitespace(
                        """
                        {"probe":"ready","status":"CRITICAL","checks":[
                         {"check":"Services","status":"CRITICAL","what":"Graph is missing.","remedy":"Install cchc."}]}
                        """);
    }

    @Test
    void what_is_not_there_yet_is_not_ready_but_a_warning_is() throws Exception {
        findings = Map.of(Probe.READY, List.of(SOON));
        assertThat(ask("GET", "/health/ready", "*/*").statusCode()).isEqualTo(503);

        findings = Map.of(Probe.READY, List.of(SLOW));
        assertThat(ask("GET", "/health/ready", "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void a_server_that_is_not_ready_is_alive() throws Exception {
        findings = Map.of(Probe.READY, List.of(GONE), Probe.LIVE, List.of(FINE));

        var answer = ask("GET", "/health/live", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("live: OK\n");
    }

    @Test
    void health_is_read_only() throws Exception {
        findings = Map.of(Probe.READY, List.of(FINE));

        assertThat(ask("HEAD", "/health/ready", "*/*").statusCode()).isEqualTo(200);
        var answer = ask("POST", "/health/ready", "*/*");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }

    private HttpResponse<String> ask(String method, String path, String accept) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept", accept)
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
