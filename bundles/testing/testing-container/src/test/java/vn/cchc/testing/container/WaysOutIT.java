package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;

/** Requests made to get out of the endpoint: no host and no file hears of any of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaysOutIT {
    private static final List<String> LEAKS =
            List.of("Exception", "org.apache.", "\tat ", "root:x:");

    private ServerProcess server;
    private Canaries canaries;
    private String content;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        canaries = new Canaries(folder);
        server = Distribution.startedBefore().start();
        Eventually.within(Duration.ofMinutes(2))
                .isTrue(() -> ask("ASK {}") == 200, () -> "No graph answers");
        content = build();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        canaries.close();
    }

    private int ask(String sparql) {
        return server.get(
                        "/sparql?query=" + sparql.replace(" ", "%20").replace("{}", "%7B%7D"),
                        "*/*")
                .statusCode();
    }

    private String build() {
        return server.get("/api/graph", "application/json")
                .body()
                .replaceAll("(?s).*\"content\":\"([0-9a-f]+)\".*", "$1");
    }

    /** The same requests to an engine with its doors open. */
    @Test
    @Order(1)
    void host_and_file_notice_an_engine_that_goes_out() {
        notices(canaries::visits, () -> select("ASK { SERVICE <$HTTP/sparql> { ?s ?p ?o } }"));
        notices(canaries::visits, () -> load("LOAD <$HTTP/x.ttl>"));
        notices(canaries::readings, () -> select("ASK FROM <$FILE> { ?s ?p ?o }"));
        notices(canaries::readings, () -> load("LOAD <$FILE>"));
    }

    private static void notices(IntSupplier canary, Runnable act) {
        int before = canary.getAsInt();
        act.run();
        Eventually.soon().isTrue(() -> canary.getAsInt() > before, () -> "Nobody noticed");
    }

    private void select(String sparql) {
        Query query = QueryFactory.create(canaries.named(sparql));
        try (var open =
                query.hasDatasetDescription()
                        ? QueryExecutionFactory.create(query)
                        : QueryExecutionFactory.create(query, DatasetFactory.empty())) {
            open.execAsk();
        } catch (RuntimeException e) {
            // What the host answers is no result of a query.
        }
    }

    private void load(String update) {
        UpdateAction.parseExecute(canaries.named(update), DatasetFactory.createTxnMem());
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> no_way_leads_out() {
        var ways = WayOut.all();
        assertThat(ways).hasSizeGreaterThanOrEqualTo(100);
        assertThat(ways.stream().map(WayOut::name)).doesNotHaveDuplicates();
        return ways.stream().map(way -> dynamicTest(way.name(), () -> leadsNowhere(way)));
    }

    private void leadsNowhere(WayOut way) throws IOException {
        int visits = canaries.visits();
        int readings = canaries.readings();

        var answer = RawHttp.send(server.uri("/"), way.head(canaries), way.bytes(canaries));

        assertThat(canaries.visits()).as("visits to the host").isEqualTo(visits);
        assertThat(canaries.readings()).as("readings of the file").isEqualTo(readings);
        assertThat(Integer.toString(answer.status())).as(answer.body()).matches(way.status());
        assertThat(answer.body()).doesNotContain(Canaries.SONG);
        // A refusal may repeat what was sent.
        assertThat(LEAKS.stream().filter(answer.body()::contains))
                .allMatch(leak -> way.body().contains(leak));
    }

    @Test
    @Order(3)
    void the_graph_is_as_it_was_and_nobody_came_later() {
        assertThat(ask("ASK {}")).isEqualTo(200);
        assertThat(build()).isEqualTo(content).hasSize(64);
    }
}
