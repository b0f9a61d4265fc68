package vn.cchc.testing.container;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** Work in progress: found by those who may see drafts, and nowhere by anybody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffGraphIT {
    private static final String ENDPOINT = "/api/staff-graph/sparql";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PREFIXES =
            "PREFIX cchc: <https://cchc.vn/def/> PREFIX dct: <http://purl.org/dc/terms/>"
                    + " PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#>"
                    + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final String INTERNAL =
            "SELECT DISTINCT ?thing { ?thing a cchc:InternalRecord }";
    private static final int IDLE_SECONDS = 30;

    private ServerProcess server;
    private ServerShell statistician;
    private ServerShell publisher;
    private ServerShell reader;
    private ServerShell staff;
    private String answers;
    private String draft;

    @BeforeAll
    void a_server_with_an_answer_set_in_work() throws IOException {
        server = Distribution.startedBefore();
        Files.writeString(
                server.home().resolve("etc/cchc.graph.staff.cfg"),
                "idleSeconds = " + IDLE_SECONDS + "\n");
        server.start();
        Distribution.install(server.administrator(), "sipas-2024");
        statistician = server.person("statistician", "statistician");
        publisher = server.person("publisher", "publisher");
        reader = server.person("reader", "reader");
        staff = server.person("clerk", "staff");
        answers = Distribution.demonstrate(statistician);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(PREFIXES + text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> asked(ServerShell person, String path, String accept) {
        return server.send(
                HttpRequest.newBuilder(server.uri(path))
                        .header("Accept", accept)
                        .header("Authorization", person.authorization()));
    }

    /** Whoever asks while a process for queries is on its way is told to try again, and does. */
    private String toStaff(String sparql) {
        return Eventually.within(PATIENCE)
                .gives(
                        () -> {
                            String path = ENDPOINT + "?query=" + encoded(sparql);
                            var answer = asked(reader, path, "text/csv");
                            return answer.statusCode() == 503
                                    ? Optional.empty()
                                    : Optional.of(answer.body());
                        },
                        () -> "No process to run a query of staff");
    }

    private String toEverybody(String sparql) {
        return server.get("/sparql?query=" + encoded(sparql), "text/csv").body();
    }

    private void staffFind(String sparql, String expected) {
        Eventually.within(PATIENCE)
                .isTrue(() -> toStaff(sparql).contains(expected), () -> toStaff(sparql));
    }

    private static String national(String property, String result) {
        return "SELECT ?value ?status { ?f "
                + property
                + " ?value ; cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ;"
                + " dim:refArea <https://cchc.vn/id/nation/2024/VN> ; "
                + result
                + " OPTIONAL { ?f cchc:status ?status } }";
    }

    private String ofDraft() {
        return national(
                "cchc:unofficialValue", "dct:isPartOf <https://cchc.vn/id/result/" + draft + "> .");
    }

    @Test
    @Order(1)
    void it_sleeps_until_somebody_asks() {
        assertThat(workers()).as("those of the public graph").isEqualTo(2);
        assertThat(asked(reader, "/api/graph", "application/json").body())
                .contains("\"awake\":false");
    }

    @Test
    @Order(2)
    void answers_in_work_are_counted_and_nothing_is_said_of_a_form() {
        String query =
                "SELECT ?forms ?status { ?set a cchc:OpenAnswerSet ; cchc:forms ?forms ;"
                        + " cchc:status ?status }";

        staffFind(query, "36525,https://cchc.vn/def/status/in-work");

        assertThat(workers()).as("and those of the staff graph").isEqualTo(4);
        assertThat(toEverybody(query).lines()).hasSize(1);
        assertThat(toStaff("SELECT DISTINCT ?p { ?set a cchc:OpenAnswerSet ; ?p ?o }").lines())
                .as("type, status, name, edition, illustrative, its fingerprint, created, forms")
                .hasSize(1 + 8);
    }

    @Test
    @Order(3)
    void a_draft_is_found_by_staff_with_its_status_and_joined_with_the_registry() {
        draft = Distribution.score(statistician, answers);

        staffFind(ofDraft(), "83.94,https://cchc.vn/def/status/draft");

        assertThat(
                        toStaff(
                                "SELECT ?name { ?f cchc:unofficialRank 1 ; dim:refArea ?unit ;"
                                        + " cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ."
                                        + " ?unit rdfs:label ?name FILTER(LANG(?name) = 'vi') }"))
                .contains("Hải Phòng");
        assertThat(toStaff(national("cchc:value", "rdfs:label ?n .")).lines())
                .as("a query for official figures does not find it")
                .hasSize(1);
        assertThat(toStaff("SELECT ?g { GRAPH ?g { ?f cchc:unofficialValue ?v } } GROUP BY ?g"))
                .contains("https://cchc.vn/id/graph/internal/results");
    }

    @Test
    @Order(4)
    void the_endpoint_is_for_those_who_may_see_drafts_and_nothing_of_it_is_kept() {
        String path = ENDPOINT + "?query=" + encoded("ASK {}");
        var answer = asked(reader, path, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control"))
                .containsExactly("private, no-store");
        assertThat(answer.headers().map().keySet().stream().map(String::toLowerCase))
                .doesNotContain("etag", "access-control-allow-origin");

        var nobody = server.get(path, "text/csv");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().map().toString())
                .contains("application/problem+json", "no-store");
        assertThat(asked(staff, path, "text/csv").statusCode())
                .as("to whom drafts are not shown elsewhere either")
                .isEqualTo(403);
        for (var person : List.of(statistician, publisher, server.administrator())) {
            assertThat(asked(person, path, "text/csv").statusCode())
                    .as(person.name())
                    .isEqualTo(200);
        }
        var preflight = HttpRequest.newBuilder(server.uri(ENDPOINT)).method("OPTIONS", noBody());
        assertThat(server.send(preflight).headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        assertThat(asked(reader, ENDPOINT + "?query=rubbish", "text/csv").body())
                .contains("GRA-103");
    }

    @Test
    @Order(5)
    void the_shell_asks_it_for_the_same_people() {
        String query = "'" + PREFIXES + ofDraft() + "'";
        assertThat(statistician.run("cchc:sparql --staff " + query)).contains("83.94");
        assertThat(statistician.run("cchc:sparql " + query)).doesNotContain("83.94");
        assertThat(staff.run("cchc:sparql " + query)).doesNotContain("83.94");
        assertThat(staff.run("cchc:sparql --staff " + query)).contains("ACC-107");
        assertThat(staff.run("cchc:graph")).contains("registry").doesNotContain("internal/");
    }

    @Test
    @Order(6)
    void its_build_is_told_to_those_who_may_ask_it() {
        String toAll = server.get("/api/graph", "application/json").body();
        assertThat(toAll).doesNotContain("internal/", "awake");
        assertThat(asked(staff, "/api/graph", "application/json").body())
                .doesNotContain("internal/", "awake");
        assertThat(asked(reader, "/api/graph", "application/json").body())
                .contains("\"awake\":true", "internal/results");
    }

    @Test
    @Order(7)
    void nothing_of_it_is_in_the_public_graph() {
        assertThat(toEverybody(ofDraft()).lines()).hasSize(1);
        assertThat(toEverybody(INTERNAL).lines()).hasSize(1);
        assertThat(toEverybody("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"))
                .contains("graph/registry")
                .doesNotContain("internal/");
        assertThat(
                        toEverybody(
                                "SELECT * FROM <https://cchc.vn/id/graph/internal/results> { ?s ?p ?o }"))
                .contains("GRA-106");
        var internal = toStaff(INTERNAL).lines().skip(1).toList();
        assertThat(internal).hasSizeGreaterThan(1000);
        assertThat(GraphFile.addresses(server))
                .doesNotContainAnyElementsOf(internal)
                .noneMatch(address -> address.contains(draft));
    }

    @Test
    @Order(8)
    void nor_at_an_address_in_a_dump_in_the_catalog_in_the_site_map_or_by_search() {
        var places = new PublicPlaces(server, HttpClient.newHttpClient());
        assertThat(places.knowing("result/" + draft)).isEmpty();
        assertThat(places.knowing("unofficial/" + draft + "/nation/VN/SIPAS")).isEmpty();
        assertThat(places.texts().values())
                .as("it is looked at")
                .anyMatch(text -> text.contains("province/2024/01"));
        assertThat(places.having("graph/internal/", "/unofficial/", draft)).isEmpty();
        String search =
                "SELECT ?thing { (?thing ?text ?score) cchc:search (\"dự thảo kết quả chưa công bố\" 1000) }";
        assertThat(toEverybody(search)).doesNotContain("/id/result/", "/id/unofficial/");
        assertThat(toStaff(search)).contains("/id/result/" + draft);
    }

    @Test
    @Order(9)
    void what_is_published_is_in_both_and_a_draft_no_more() {
        Distribution.publish(publisher, draft);
        String official =
                national(
                        "cchc:value",
                        "<http://purl.org/linked-data/cube#dataSet> <https://cchc.vn/id/result/"
                                + draft
                                + "> .");

        Eventually.within(PATIENCE)
                .isTrue(() -> toEverybody(official).contains("83.94"), () -> toEverybody(official));
        staffFind(official, "83.94");
        Eventually.within(PATIENCE)
                .isTrue(() -> toStaff(ofDraft()).lines().count() == 1, () -> toStaff(ofDraft()));
        assertThat(server.get("/data/result/" + draft, "text/turtle").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(10)
    void a_result_that_a_newer_one_replaced_keeps_its_figures_for_staff() {
        String newer = statistician.field("cchc:score " + answers, "Result");
        Distribution.publish(publisher, newer);

        staffFind(ofDraft(), "83.94,https://cchc.vn/def/status/superseded");

        assertThat(toEverybody(ofDraft()).lines()).hasSize(1);
    }

    @Test
    @Order(11)
    void it_goes_to_sleep_when_nobody_asks_and_wakes_up_again() {
        Eventually.within(Duration.ofSeconds(IDLE_SECONDS * 3))
                .isTrue(() -> workers() == 2, () -> workers() + " workers");
        assertThat(asked(reader, "/api/graph", "application/json").body())
                .contains("\"awake\":false");

        long start = System.nanoTime();
        assertThat(toStaff(ofDraft())).contains("83.94");
        System.out.printf(
                "The staff graph woke up in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    @Order(12)
    void the_log_is_clean() {
        assertThat(server.logComplaints()).isEmpty();
    }

    /** The server has no other processes. */
    private long workers() {
        return ProcessHandle.of(server.pid()).orElseThrow().descendants().count();
    }
}
