package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;

/** The other two places of the graph, in one server: on disk, then in a real Fuseki. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GraphStoresIT {
    private static final String PROVINCES =
            "SELECT (COUNT(?p) AS ?n) { ?p a <https://cchc.vn/def/Province> }";
    private static final String BY_WORDS =
            "SELECT ?name { (?p ?name) <https://cchc.vn/def/search> 'ha noi' ."
                    + " ?p a <https://cchc.vn/def/Province> }";
    private static final String BY_GRAPH =
            "SELECT DISTINCT ?g { GRAPH ?g { ?p a <https://cchc.vn/def/Province> } }";
    private static final String EVERYTHING = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    @TempDir private Path folder;
    private ServerProcess server;
    private String everything;

    @BeforeAll
    void start() throws IOException {
        server = Distribution.unpacked();
        settings("store = tdb2");
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void settings(String... lines) throws IOException {
        Files.write(server.home().resolve("etc/cchc.graph.query.cfg"), List.of(lines));
    }

    private HttpResponse<String> ask(String sparql) {
        return server.get(
                "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/csv");
    }

    private void answersAsAlways() {
        Eventually.within(Duration.ofMinutes(2))
                .isTrue(
                        () -> ask(PROVINCES).body().contains("97"),
                        () -> ask(PROVINCES).toString());
        assertThat(ask(BY_WORDS).body()).contains("Thành phố Hà Nội");
        assertThat(ask(BY_GRAPH).body().lines().skip(1))
                .containsExactly("https://cchc.vn/id/graph/registry");
        assertThat(server.get("/data/province/2024/01", "text/turtle").body())
                .contains("Thành phố Hà Nội");
        assertThat(server.get("/page/province/2024/01?lang=vi", "text/html").body())
                .contains("Thành phố Hà Nội");
    }

    /** The places of builds that satisfy something; there are none for a moment in a swap. */
    private boolean isKept(Predicate<Path> kind) {
        try (var found = Files.list(server.home().resolve("data/cchc/graph"))) {
            return found.filter(f -> f.toString().endsWith(".graph")).anyMatch(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(1)
    void on_disk_a_build_is_a_folder_and_answers_as_always() {
        answersAsAlways();

        assertThat(isKept(f -> Files.exists(f.resolve("build.properties")))).isTrue();
        everything = ask(EVERYTHING).body();
        assertThat(server.administrator().run("cchc:graph")).contains("Ready     yes");
    }

    @Test
    @Order(2)
    void it_moves_to_another_server_while_this_one_runs_and_back() throws IOException {
        try (var fuseki = FusekiProcess.start(folder)) {
            settings(
                    "store = remote",
                    "remoteQuery = " + fuseki.address() + "/query",
                    "remoteGraphs = " + fuseki.address() + "/data");
            Eventually.within(Duration.ofMinutes(2))
                    .isTrue(
                            () -> isKept(f -> Files.exists(f.resolve("pointer"))),
                            () -> "No pointer yet");
            answersAsAlways();
            assertThat(ask(EVERYTHING).body()).isEqualTo(everything);
        }

        var refused = ask("ASK { ?nobody ?answers ?this }");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("GRA-133");

        settings("store = frozen");
        Eventually.within(Duration.ofMinutes(2))
                .isTrue(() -> isKept(Files::isRegularFile), () -> "No file yet");
        answersAsAlways();
        assertThat(ask(EVERYTHING).body()).isEqualTo(everything);
        assertThat(server.logComplaints())
                .as("what an administrator is told of a store that went and of a build of another")
                .hasSizeLessThan(5)
                .allMatch(
                        line ->
                                line.contains("The remote store did not answer")
                                        || line.contains("cannot be opened")
                                        || line.contains("cannot be read"));
    }
}
