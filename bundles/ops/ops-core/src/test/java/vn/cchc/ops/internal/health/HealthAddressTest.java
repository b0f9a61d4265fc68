package vn.cchc.ops.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ops.internal.FrameworkStart;
import vn.cchc.ops.internal.checks.SmallFramework;

/** What the server does when somebody else answers where a monitor asks. */
class HealthAddressTest {
    @TempDir private Path folder;
    private final AtomicInteger again = new AtomicInteger();
    private SmallFramework framework;
    private HttpServer server;
    private HealthAddress address;

    @BeforeEach
    void start() throws Exception {
        framework = new SmallFramework(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        framework.offer(
                "org.osgi.service.http.runtime.HttpServiceRuntime",
                Map.of(
                        "osgi.http.endpoint",
                        new String[] {"http://127.0.0.1:" + server.getAddress().getPort() + "/"}));
        address =
                new HealthAddress(
                        framework.context(),
                        new FrameworkStart(framework.context()),
                        again::incrementAndGet);
    }

    @AfterEach
    void stop() throws Exception {
        address.close();
        server.stop(0);
        framework.close();
    }

    private void started() {
        framework.offer("org.apache.karaf.features.BootFinished", Map.of());
    }

    private void answers(int status, String type) {
        answers("/", status, type);
    }

    private void answers(String path, int status, String type) {
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
    }

    @Test
    void when_somebody_else_answers_it_is_put_on_the_web_again() {
        answers(406, "application/problem+json");
        started();

        address.look();

        assertThat(again).hasValue(1);
    }

    @Test
    void one_of_its_addresses_answered_by_somebody_else_is_enough() {
        answers(200, "text/plain;charset=UTF-8");
        answers("/health/ready", 406, "application/problem+json");
        started();

        address.look();

        assertThat(again).hasValue(1);
    }

    @Test
    void well_or_not_it_stays_when_it_answers_itself() {
        answers(503, "text/plain;charset=UTF-8");
        started();

        address.look();

        assertThat(again).hasValue(0);
    }

    @Test
    void nothing_is_expected_before_the_start_is_finished_or_when_nobody_answers() {
        answers(404, "text/html");
        address.look();

        started();
        server.stop(0);
        address.look();

        assertThat(again).hasValue(0);
    }
}
