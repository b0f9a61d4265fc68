package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.GraphRules;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** An index of points from the empty server to the published figures, through every door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPointsIT {
    private static final String INDEX = "par-province/2024";

    private ServerProcess server;
    private ServerShell statistician;
    private ServerShell publisher;

    @BeforeAll
    void from_an_empty_server_to_a_published_index() {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "par-province-2024");
        statistician = server.person("statistician", "statistician");
        publisher = server.person("publisher", "publisher");
        String sheet =
                statistician.field("cchc:scores-demonstration --seed 7 " + INDEX, "Score sheet");
        assertThat(statistician.run("cchc:score-sheets"))
                .contains(sheet.substring(0, 8), "illustrative");
        String result = statistician.field("cchc:score " + sheet, "Result");
        assertThat(publisher.run("cchc:publish --yes " + result)).contains("Published:");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_sheet_filled_in_from_the_template_comes_in_over_http_and_its_faults_go_out()
            throws IOException {
        String template =
                server.get("/api/score-sheets/" + INDEX + "/template.csv", "text/csv").body();
        assertThat(template).startsWith("unit,criterion,stage,value,note");
        assertThat(post("/api/score-sheets/" + INDEX, template, 400).toString())
                .contains("SCO-507", "line 2, column value");
        String one = "unit,criterion,stage,value,note\n01,1.1.1,appraisal-1,yes,\n";
        var sheet = post("/api/score-sheets/" + INDEX + "?file=one.csv", one, 201);
        assertThat(sheet.get("scores").asInt()).isEqualTo(1);
        var job = post("/api/results?sheet=" + sheet.get("id").asText(), "", 202);
        assertThat(job.get("job").asText()).startsWith("/api/jobs/");
    }

    @Test
    void a_file_of_the_exchange_comes_in_by_command() throws IOException {
        assertThat(statistician.run("cchc:scores-template " + INDEX + " t.csv"))
                .contains("t.csv", "rows");
        Path exchange = server.home().resolve("data/exchange");
        assertThat(exchange.resolve("t.csv")).exists();
        Files.writeString(
                exchange.resolve("two.csv"),
                "unit,criterion,stage,value,note\n01,1.1.1,appraisal-1,yes,\n01,1.1.1,self,no,\n");
        assertThat(statistician.run("cchc:scores-import " + INDEX + " two.csv"))
                .contains("Scores: 2");
        Files.writeString(
                exchange.resolve("bad.csv"),
                "unit,criterion,stage,value,note\n99,1.1.1,appraisal-1,maybe,\n");
        assertThat(statistician.run("cchc:scores-import " + INDEX + " bad.csv"))
                .contains("SCO-509", "SCO-513", "line 2");
    }

    @Test
    void rest_gives_points_maximum_percent_and_band() throws IOException {
        String csv = server.get("/api/results/" + INDEX + "?criterion=PAR", "text/csv").body();
        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith("value,exact,maximum,points,rank,band,status");
        assertThat(csv.lines().filter(l -> l.startsWith("province,31,")).findFirst().orElseThrow())
                .as("published for 2024, and the demonstration comes near")
                .contains(",96.1", ",A,illustrative");
        var json =
                json(server.get("/api/results/" + INDEX + "?unit=31", "application/json").body());
        assertThat(json.at("/result/scoreSheet").asText()).hasSize(36);
        assertThat(json.at("/result/forms").isMissingNode()).isTrue();
        assertThat(json.at("/criteria/0/maximum").asInt()).isEqualTo(100);
        assertThat(json.at("/criteria/0/provinces/0/band/name").asText()).isEqualTo("A");
    }

    @Test
    void soap_and_shell_give_them_too() {
        String body =
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:r=\"https://cchc.vn/soap/results/1\">"
                        + "<soap:Body><r:getFigures><r:index>par-province</r:index><r:year>2024</r:year>"
                        + "<r:criterion>PAR</r:criterion><r:unit>31</r:unit></r:getFigures></soap:Body></soap:Envelope>";
        assertThat(
                        server.send(
                                        HttpRequest.newBuilder(server.uri("/soap/results"))
                                                .header("Content-Type", "text/xml")
                                                .POST(BodyPublishers.ofString(body)))
                                .body())
                .contains("<points>", "<band>A</band>")
                .doesNotContain("<forms>");
        String table = server.administrator().run("cchc:results " + INDEX);
        assertThat(table).contains("Hải Phòng", "scores, result", "ILLUSTRATIVE", "Band");
        assertThat(table.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_pages_show_fields_ranking_bands_and_the_notice() {
        String page = server.get("/results/" + INDEX + "?lang=vi", "text/html").body();
        assertThat(page)
                .contains(
                        "Hải Phòng",
                        "Nhóm",
                        "Số liệu minh họa",
                        "Điểm do máy tạo ra",
                        "<svg class=\"map\"");
        assertThat(server.get("/?lang=en", "text/html").body())
                .contains("PAR INDEX of provinces 2024");
    }

    @Test
    void the_graph_follows_and_conforms() {
        String query =
                "PREFIX cchc: <https://cchc.vn/def/> SELECT ?points ?possible { "
                        + "<https://cchc.vn/id/index/par-province/2024/province/31/PAR> cchc:points ?points ; cchc:possiblePoints ?possible }";
        String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        Eventually.within(Duration.ofSeconds(90))
                .isTrue(
                        () -> server.get(path, "text/csv").body().lines().count() == 2,
                        () -> server.get("/api/graph", "application/json").body());
        assertThat(GraphFile.faults(server)).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.names())).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.cube())).isEmpty();
    }

    @Test
    void a_figure_is_explained_by_page_by_rest_in_the_shell_and_in_the_graph() {
        String why =
                server.get("/api/explanations/" + INDEX + "/01/1.7", "application/json").body();
        assertThat(why).contains("876/QĐ-BNV", "\"counts\":true", "\"gap\"", "to 100 %");
        assertThat(server.get("/results/" + INDEX + "/01/1.7?lang=vi", "text/html").body())
                .contains("Chấm điểm thế nào", "Bước tiếp theo", "được tính");
        assertThat(server.administrator().run("cchc:explain " + INDEX + " 01 PAR"))
                .contains("Loses most", "Next step", "Scores:");
        the_graph_follows_and_conforms();
        assertThat(
                        server.get("/data/index/par-province/2024/province/01/1.7", "text/turtle")
                                .body())
                .contains("nextStep", "because");
    }

    @Test
    void other_ways_of_building_it_are_tried_with_the_maxima_as_weights() throws IOException {
        var tried = json(server.get("/api/robustness/" + INDEX, "application/json").body());
        assertThat(tried.at("/influences").findValuesAsText("choice"))
                .contains("weights", "criterion-left-out", "aggregation");
        assertThat(tried.at("/ranges")).hasSize(63);
        assertThat(tried.at("/ranges/0/published").asInt()).isEqualTo(1);
        assertThat(server.administrator().run("cchc:robustness " + INDEX))
                .contains("Weights of the criteria");
        assertThat(server.get("/results/" + INDEX + "?lang=vi", "text/html").body())
                .contains("thứ hạng của một đơn vị lệch");
    }

    @Test
    void the_log_is_clean() {
        assertThat(server.logComplaints()).isEmpty();
    }

    private JsonNode post(String path, String csv, int status) throws IOException {
        var request =
                HttpRequest.newBuilder(server.uri(path))
                        .header("Content-Type", "text/csv")
                        .header("Authorization", statistician.authorization())
                        .POST(BodyPublishers.ofString(csv));
        var answer = server.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json(answer.body());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
