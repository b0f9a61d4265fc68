package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Data of other agencies beside the product's own: added, asked, replaced and removed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideGraphsIT {
    private static final String HEALTH = "https://data.agency.example/health";
    private static final String BEDS =
            "SELECT ?beds ?name { GRAPH <"
                    + HEALTH
                    + "> { ?h <https://data.agency.example/beds> ?beds ;"
                    + " <https://data.agency.example/in> ?there }"
                    + " ?there <http://www.w3.org/2002/07/owl#sameAs>? ?p ."
                    + " ?p <http://www.w3.org/2000/01/rdf-schema#label> ?name"
                    + " FILTER (LANG(?name) = 'vi') }";

    private ServerProcess server;
    private ServerShell administrator;
    private Path exchange;

    @BeforeAll
    void start() {
        server = Distribution.startedBefore().start();
        administrator = server.administrator();
        exchange = server.home().resolve("data/exchange");
        await("ASK { <https://cchc.vn/id/province/2024/01> ?p ?o }", "true");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> ask(String sparql) {
        return server.get(
                "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/csv");
    }

    private void await(String sparql, String expected) {
        Eventually.within(Duration.ofMinutes(2))
                .isTrue(() -> ask(sparql).body().contains(expected), () -> ask(sparql).body());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(exchange.resolve(name), text);
    }

    @Test
    @Order(1)
    void a_file_of_an_agency_is_joined_with_ours() throws IOException {
        write(
                "health.ttl",
                """
                @prefix a: <https://data.agency.example/> .
                a:hospital1 a:beds 320 ; a:in <https://cchc.vn/id/province/2024/01> .
                """);

        assertThat(administrator.run("cchc:graph-add --graph " + HEALTH + " health.ttl"))
                .contains("2 statements of 1 file added as " + HEALTH);

        await(BEDS, "320,Thành phố Hà Nội");
        assertThat(administrator.run("cchc:graph-list"))
                .contains("whole", "admin", HEALTH + " (health.ttl)");
        assertThat(server.get("/api/outside-graphs", "application/json").body())
                .contains(HEALTH, "\"statements\":2")
                .doesNotContain("admin");
        assertThat(administrator.run("cchc:audit")).contains("graph.add");
    }

    @Test
    @Order(2)
    void what_could_pass_for_an_official_figure_is_refused_whole() throws IOException {
        write(
                "wrong.ttl",
                """
                @prefix c: <https://cchc.vn/def/> .
                <urn:x:1> c:value 99.99 ; c:unit <https://cchc.vn/id/province/2024/01> .
                <https://cchc.vn/id/province/2024/01> <urn:x:name> "Khác" .
                <urn:x:2> <urn:x:3>
                """);

        assertThat(administrator.run("cchc:graph-add wrong.ttl"))
                .contains("GRA-151", "GRA-153", "GRA-154", "refused, 4 problems");
        assertThat(administrator.run("cchc:graph-add health.ttl --graph " + HEALTH))
                .contains("GRA-601");
        assertThat(administrator.run("cchc:graph-list")).doesNotContain("wrong.ttl");
    }

    @Test
    @Order(3)
    void a_hundred_thousand_statements_come_compressed_over_http_in_the_place_of_the_first()
            throws IOException {
        Path file = exchange.resolve("many.nt.gz");
        try (var out =
                new PrintWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)),
                        false,
                        StandardCharsets.UTF_8)) {
            for (int i = 0; i < 100_000; i++) {
                out.printf("<urn:h:%d> <https://data.agency.example/beds> \"%d\" .%n", i, i % 997);
            }
        }
        String address =
                "/api/outside-graphs?file=many.nt.gz&graph="
                        + URLEncoder.encode(HEALTH, StandardCharsets.UTF_8);

        assertThat(put(address, file, "").statusCode()).isEqualTo(401);
        var answer = put(address, file, server.administratorPassword());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"statements\":100000");
        await("SELECT (COUNT(*) AS ?n) FROM <" + HEALTH + "> { ?s ?p ?o }", "100000");
        assertThat(ask("ASK { ?s <https://data.agency.example/in> ?o }").body()).contains("false");
    }

    private HttpResponse<String> put(String address, Path file, String password)
            throws IOException {
        var request =
                HttpRequest.newBuilder(server.uri(address))
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofFile(file));
        if (!password.isEmpty()) {
            String person = "admin:" + password;
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(person.getBytes(StandardCharsets.UTF_8)));
        }
        return server.send(request);
    }

    @Test
    @Order(4)
    void it_is_still_there_after_a_power_cut_and_gone_when_it_is_removed() {
        server.kill();
        server.start();
        administrator = server.administrator();
        await("SELECT (COUNT(*) AS ?n) FROM <" + HEALTH + "> { ?s ?p ?o }", "100000");

        assertThat(administrator.run("cchc:graph-remove " + HEALTH)).contains("removed");

        await("ASK { ?s <https://data.agency.example/beds> ?o }", "false");
        assertThat(ask("ASK FROM <" + HEALTH + "> { ?s ?p ?o }").body()).contains("GRA-106");
        assertThat(administrator.run("cchc:graph-list")).contains("No graph of others");
        assertThat(server.logComplaints()).isEmpty();
    }
}
