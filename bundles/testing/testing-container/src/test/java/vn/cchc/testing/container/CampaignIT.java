package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** A questionnaire of a year is put to people, answered without a script, and comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignIT {
    private static final String CAMPAIGN = "/api/campaigns/y-kien";
    private static final String FORM = "/surveys/y-kien/form?lang=vi";
    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");
    private static final Pattern AT = Pattern.compile("name=\"at\" value=\"([^\"]+)\"");
    private static final String PLAN =
            """
            {"edition": "sample/2000", "instrument": "form", "admission": "open",
             "title": {"vi": "Ý kiến người dân", "en": "View of the people"},
             "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
             "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
            """;

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "identification/form_number", "PH-0001",
                    "identification/province_code", "01",
                    "identification/district_code", "001",
                    "identification/commune_code", "00001",
                    "identification/village", "Thôn Đông",
                    "demographics/sex", "1",
                    "group_satisfaction/q1", "5",
                    "group_satisfaction/q2", "4",
                    "group_satisfaction/q3", "4",
                    "group_satisfaction/q4", "3");

    private ServerProcess server;
    private ServerShell staff;
    private ServerShell publisher;

    @BeforeAll
    void staff_put_a_questionnaire_to_people() throws IOException {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "year-template");
        staff = server.person("an", "staff");
        publisher = server.person("minh", "publisher");
        json(send(staff, "PUT", CAMPAIGN, "application/json", PLAN), 200);
        assertThat(server.get("/surveys/y-kien", "text/html").statusCode()).isEqualTo(404);
        json(send(staff, "POST", CAMPAIGN + "/checking", "text/plain", ""), 200);
        assertThat(server.get(CAMPAIGN, "application/json").statusCode()).isEqualTo(404);
        json(send(staff, "POST", CAMPAIGN + "/opening", "text/plain", ""), 200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void somebody_answers_page_by_page_without_a_script() {
        assertThat(server.get("/surveys?lang=vi", "text/html").body()).contains("Ý kiến người dân");
        String page = page(Map.of("go", "begin"));
        String first = page;
        for (int step = 0; page.contains("name=\"at\"") && step < 10; step++) {
            page = page(typed(page));
        }

        assertThat(first).contains("Trang 1 / 3");
        assertThat(page).contains("Mã biên nhận");
        assertThat(staff.run("cchc:campaigns")).containsPattern("y-kien .*open.* 1\\s");
    }

    /** What a person would type on this page, and Continue or Send. */
    private static Map<String, String> typed(String page) {
        var sent = new HashMap<String, String>();
        String at = found(AT, page);
        sent.put("state", found(STATE, page));
        sent.put("at", at);
        sent.put("go", at.equals("review") ? "send" : "next");
        ANSWERS.forEach(
                (path, value) -> {
                    if (path.startsWith(at + "/")) {
                        sent.put("q:" + path, value);
                    }
                });
        return sent;
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    @Order(2)
    void what_is_missing_is_told_on_its_page_in_words() {
        String page = page(Map.of("go", "begin"));
        String again =
                page(
                        Map.of(
                                "state", found(STATE, page),
                                "at", "identification",
                                "go", "next",
                                "q:identification/form_number", "?"));

        assertThat(again)
                .contains("Cần xem lại", "Số phiếu phải có từ 4 đến 32 ký tự")
                .contains("value=\"?\"");
    }

    @Test
    @Order(3)
    void a_form_that_was_changed_on_its_way_is_refused() {
        String page = page(Map.of("go", "begin"));
        var answer = form(Map.of("state", "A" + found(STATE, page), "at", "review", "go", "send"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("CAM-405");
    }

    @Test
    @Order(4)
    void a_program_sends_the_same_again_and_gets_the_same_receipt_also_after_a_kill()
            throws IOException {
        String instance = UUID.randomUUID().toString();
        String body =
                new ObjectMapper()
                        .writeValueAsString(Map.of("instance", instance, "answers", ANSWERS));
        var first = json(take(body), 200);
        server.kill();
        server.start();
        var again = json(take(body), 200);

        assertThat(again.get("code")).isEqualTo(first.get("code"));
        assertThat(again.get("again").asBoolean()).isTrue();
        assertThat(take(body.replace("Thôn Đông", "Thôn Đoài")).statusCode()).isEqualTo(409);
        assertThat(json(server.get(CAMPAIGN, "application/json"), 200).get("responses").asInt())
                .isEqualTo(2);
    }

    private HttpResponse<String> take(String body) {
        return server.send(
                HttpRequest.newBuilder(server.uri(CAMPAIGN + "/responses"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    @Order(5)
    void what_came_out_is_public_after_a_second_person_released_it() throws IOException {
        assertThat(server.get(CAMPAIGN + "/outcome", "application/json").statusCode())
                .isEqualTo(404);
        json(send(staff, "POST", CAMPAIGN + "/closing", "text/plain", ""), 200);
        assertThat(take("{}").statusCode()).isEqualTo(400);
        json(send(publisher, "POST", CAMPAIGN + "/release", "text/plain", ""), 200);

        var outcome = json(server.get(CAMPAIGN + "/outcome", "application/json"), 200);
        assertThat(outcome.get("responses").asInt()).isEqualTo(2);
        assertThat(outcome.get("guarded").asBoolean()).isTrue();
        assertThat(outcome.at("/questions/0/label/vi").asText()).isNotBlank();
        assertThat(outcome.at("/questions/0/answered").isNumber()).as("two are few").isFalse();
        assertThat(server.get("/surveys/y-kien/results?lang=vi", "text/html").body())
                .contains("không đại diện", "không nêu");
        assertThat(server.administrator().run("cchc:audit"))
                .contains("campaign.open", "campaign.release");
        Eventually.within(Duration.ofMinutes(1))
                .isTrue(() -> responsesInGraph().contains("\n2"), this::responsesInGraph);
    }

    private String responsesInGraph() {
        String query =
                "SELECT ?responses { <https://cchc.vn/id/campaign/y-kien>"
                        + " <https://cchc.vn/def/responses> ?responses }";
        return server.get(
                        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                        "text/csv")
                .body();
    }

    @Test
    @Order(6)
    void a_statistician_takes_the_data_and_what_documents_them() {
        var statistician = server.person("lan", "statistician");
        String data = "/api/survey-data/y-kien";
        String rows = send(statistician, "GET", data + "/responses.csv", "text/plain", "").body();

        assertThat(rows.split("\r\n")).hasSize(3);
        assertThat(rows).startsWith("stratum,week,").contains("PH-0001", "Thôn Đông");
        for (String file : List.of("/codebook.xml", "/questionnaire.xlsx", "/questionnaire.xml")) {
            var answer = send(statistician, "GET", data + file, "text/plain", "");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name).contains("y-kien"));
        }
        assertThat(send(staff, "GET", data + "/responses.csv", "text/plain", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(7)
    void the_questionnaire_goes_on_to_another_tool() throws IOException {
        var form = server.get("/api/instruments/sample/2000/form.xml", "text/xml");
        assertThat(form.statusCode()).isEqualTo(200);
        Path exchange = Files.createDirectories(server.home().resolve("data/exchange"));
        Files.writeString(exchange.resolve("form.xml"), form.body());

        assertThat(staff.run("cchc:instrument-convert form.xml form.json")).contains("form.json: ");
        assertThat(Files.readString(exchange.resolve("form.json"))).contains("\"pages\"");
        assertThat(staff.run("cchc:instrument-convert form.json form.xlsx"))
                .contains("form.xlsx: ");
    }

    @Test
    @Order(8)
    void no_answer_and_no_visitor_is_in_the_log() {
        assertThat(server.text("data/log/karaf.log")).doesNotContain("Thôn Đông", "PH-0001");
        assertThat(server.logComplaints()).isEmpty();
    }

    private String page(Map<String, String> sent) {
        var answer = form(sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> form(Map<String, String> sent) {
        String body =
                sent.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return server.send(
                HttpRequest.newBuilder(server.uri(FORM))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(
            ServerShell person, String method, String path, String type, String body) {
        return server.send(
                HttpRequest.newBuilder(server.uri(path))
                        .header("Accept", "application/json, */*;q=0.5")
                        .header("Content-Type", type)
                        .header("Authorization", person.authorization())
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
