package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.web.internal.requests.Remainder;

/** Clients that read nothing before they have sent everything, as browsers do. */
class RefusedBodiesTest {
    /** More than the buffers of both ends hold. */
    private static final byte[] BODY = "x".repeat(32 << 20).getBytes(StandardCharsets.US_ASCII);

    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
        web.publisher.bindSoap(
                new Granary(), Map.of("cchc.web.soap", "/soap/granary", "cchc.web.mtom", true));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/trees, application/octet-stream, X: y, 413",
        "/api/trees, text/xml, X: y, 413",
        "/nowhere, application/octet-stream, X: y, 413",
        "/soap/granary, multipart/mixed; boundary=b, X: y, 415",
        "/api/trees, application/octet-stream, Origin: https://elsewhere.example, 403",
        "/api/trees, application/octet-stream, OnewayRequest: true, 400"
    })
    void somebody_refused_reads_why(String path, String type, String header, int status)
            throws Exception {
        try (var socket = new Socket("localhost", web.port())) {
            send(socket, path, type, header);

            assertThat(answer(socket)).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void a_refused_package_leaves_the_connection_to_the_next_request() throws Exception {
        String type =
                "multipart/related; type=\"application/xop+xml\"; boundary=b;"
                        + " start-info=\"text/xml\"";
        try (var socket = new Socket("localhost", web.port())) {
            for (int request = 0; request < 20; request++) {
                var out = socket.getOutputStream();
                byte[] body = "X-1: y\r\n".repeat(40_000).getBytes(StandardCharsets.US_ASCII);
                out.write(head("/soap/granary", type, "X: y", body.length));
                out.write(body);
                out.flush();

                assertThat(answer(socket)).startsWith("HTTP/1.1 400").contains("begins with");
            }
        }
    }

    @Test
    @Timeout(60)
    void somebody_who_never_ends_is_cut_off() throws Exception {
        var server = new Server(0);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Refusing()), "/*");
        server.setHandler(context);
        server.start();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        boolean cut = false;
        try (var socket = new Socket("localhost", port)) {
            send(socket, "/", "text/plain", "X: y", Long.MAX_VALUE);
            while (!cut) {
                socket.getOutputStream().write(BODY, 0, 1 << 16);
            }
        } catch (IOException e) {
            cut = true;
        } finally {
            server.stop();
        }
        assertThat(cut).isTrue();
    }

    private static void send(Socket socket, String path, String type, String header)
            throws IOException {
        send(socket, path, type, header, BODY.length);
        socket.getOutputStream().write(BODY);
    }

    private static void send(Socket socket, String path, String type, String header, long length)
            throws IOException {
        socket.getOutputStream().write(head(path, type, header, length));
    }

    private static byte[] head(String path, String type, String header, long length) {
        return String.join(
                        "\r\n",
                        "POST " + path + " HTTP/1.1",
                        "Host: localhost",
                        "Content-Type: " + type,
                        "Content-Length: " + length,
                        header,
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One answer with a Content-Length; the connection stays as it is. */
    private static String answer(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("end of the connection after: %s", head).isNotNegative();
            head.append((char) next);
        }
        String length = head.toString().replaceFirst("(?is).*content-length: (\\d+).*", "$1");
        byte[] body = in.readNBytes(Integer.parseInt(length));
        return head + new String(body, StandardCharsets.UTF_8);
    }

    /** Refuses everything and is patient for a moment. */
    private static final class Refusing extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(403);
            new Remainder(Duration.ofMillis(300)).readOff(request, response);
        }
    }
}
