package vn.cchc.ops.internal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that look at the server as somebody outside does. */
class OutsideChecksTest {
    private static final String RUNTIME = "org.osgi.service.http.runtime.HttpServiceRuntime";

    @TempDir Path folder;
    private SmallFramework framework;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        framework = new SmallFramework(folder);
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(loopback, 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop(0);
        framework.close();
    }

    @Test
    void addresses_that_answer_are_well_even_when_they_ask_for_more() {
        answers("/", 200);
        answers("/sparql", 400);
        offerRuntime();

        assertThat(addresses("/", "/sparql").getStatus()).isEqualTo(Status.OK);
    }

    @Test
    void an_address_that_is_not_there_or_broken_is_named() {
        answers("/", 404);
        answers("/sparql", 503);
        offerRuntime();

        assertThat(addresses("/", "/sparql").getStatus()).isEqualTo(Status.CRITICAL);
        assertThat(addresses("/", "/sparql"))
                .asString()
                .contains("/ answers with status 404", "/sparql answers with status 503");
    }

    @Test
    void an_address_that_answered_before_and_is_slow_now_is_a_warning() {
        var gate = new CountDownLatch(1);
        var asked = new AtomicInteger();
        server.createContext(
                "/",
                exchange -> {
                    if (asked.incrementAndGet() > 1) {
                        wait(gate);
                    }
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        offerRuntime();
        var check = new AddressesCheck(framework.context(), List.of("/"), 2_000);

        assertThat(check.execute().getStatus()).isEqualTo(Status.OK);
        assertThat(check.execute().getStatus()).isEqualTo(Status.WARN);
        gate.countDown();
    }

    @Test
    void an_address_that_has_never_answered_is_not_ready() {
        var gate = new CountDownLatch(1);
        server.createContext("/", exchange -> wait(gate));
        offerRuntime();

        var check = new AddressesCheck(framework.context(), List.of("/"), 100);

        assertThat(check.execute().getStatus()).isEqualTo(Status.TEMPORARILY_UNAVAILABLE);
        gate.countDown();
    }

    @Test
    void an_answer_that_comes_late_is_told_by_the_next_run_and_not_asked_for_again() {
        var gate = new CountDownLatch(1);
        var asked = new AtomicInteger();
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    wait(gate);
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        offerRuntime();
        var check = new AddressesCheck(framework.context(), List.of("/"), 2_000);

        assertThat(check.execute().getStatus()).isEqualTo(Status.TEMPORARILY_UNAVAILABLE);
        gate.countDown();
        assertThat(check.execute().getStatus()).isEqualTo(Status.OK);
        assertThat(asked).hasValue(1);
    }

    @Test
    void no_open_port_is_critical() {
        assertThat(addresses("/").getStatus()).isEqualTo(Status.CRITICAL);

        server.stop(0);
        offerRuntime();
        assertThat(addresses("/")).asString().contains("/ does not answer");
    }

    @Test
    void the_shell_is_well_only_when_it_is_reached_and_knows_the_commands() throws Exception {
        try (var ssh = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var polite = Executors.newSingleThreadExecutor();
            polite.execute(
                    () -> {
                        try {
                            ssh.accept().close();
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
            assertThat(shell(ssh.getLocalPort()).getStatus()).isEqualTo(Status.OK);
            polite.shutdown();
            assertThat(shell(ssh.getLocalPort(), "cchc:units"))
                    .asString()
                    .contains("does not know cchc:units");
        }
        assertThat(shell(closedPort())).asString().contains("Nobody answers at");
    }

    @Test
    void without_a_data_source_there_is_no_database() {
        var result = new DatabaseCheck(framework.context()).execute();

        assertThat(result.getStatus()).isEqualTo(Status.CRITICAL);
        assertThat(result).asString().contains("no data source", "datasource-cchc.cfg");
    }

    @Test
    void a_database_that_gives_no_connection_is_critical_with_its_own_words() {
        var dead =
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> {
                            throw new SQLException("Connection refused");
                        });
        framework
                .context()
                .registerService(
                        DataSource.class,
                        (DataSource) dead,
                        new Hashtable<>(Map.of("osgi.jndi.service.name", "cchc")));

        var result = new DatabaseCheck(framework.context()).execute();

        assertThat(result.getStatus()).isEqualTo(Status.CRITICAL);
        assertThat(result).asString().contains("Connection refused", "datasource-cchc.cfg");
    }

    private Result shell(int port, String... commands) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new ShellCheck(framework.context(), List.of(commands), () -> address).execute();
    }

    private Result addresses(String... paths) {
        return new AddressesCheck(framework.context(), List.of(paths), 20_000).execute();
    }

    private static void wait(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answers(String path, int status) {
        server.createContext(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
    }

    private void offerRuntime() {
        int port = server.getAddress().getPort();
        framework.offer(
                RUNTIME,
                Map.of("osgi.http.endpoint", new String[] {"http://127.0.0.1:" + port + "/"}));
    }

    private static int closedPort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
