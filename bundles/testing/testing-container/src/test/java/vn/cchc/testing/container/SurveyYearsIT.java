package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * Years of surveys, and the survey of officials of the PAR Index, in a running server: campaigns
 * are made of their questionnaires, and an open one gives no points.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveyYearsIT {
    private static final Map<String, List<String>> FORMS =
            Map.of(
                    "opinion/2024", List.of("citizens"),
                    "opinion/2026", List.of("citizens", "officials"),
                    "impact/2024", List.of("officials"),
                    "par-province/2024", List.of("managers", "civil-servants", "associations"),
                    "par-ministry/2024", List.of("managers", "civil-servants", "associations"));

    private ServerProcess server;
    private ServerShell staff;
    private ServerShell publisher;
    private ServerShell statistician;

    @BeforeAll
    void start() {
        server = Distribution.startedBefore().start();
        for (String year : FORMS.keySet()) {
            Distribution.install(server.administrator(), year.replace('/', '-'));
        }
        staff = server.person("an", "staff");
        publisher = server.person("minh", "publisher");
        statistician = server.person("lan", "statistician");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void each_says_whom_it_asks_and_that_it_is_no_index() throws IOException {
        var year = json(server.get("/api/editions/opinion/2026", "application/json"), 200);

        assertThat(year.at("/surveys/1/asked/0").asText()).isEqualTo("officials");
        assertThat(year.at("/surveys/1/results").asText()).isEqualTo("no-index");
        assertThat(year.at("/edition/status").asText()).isEqualTo("illustrative");
        assertThat(server.administrator().run("cchc:editions"))
                .containsPattern("opinion/2026 .*2 surveys")
                .containsPattern("impact/2024 .*1 survey ");
        assertThat(server.get("/api/editions/opinion/2026/criteria.csv", "text/csv").body())
                .contains("EDN-915");
        assertThat(server.get("/questionnaires/opinion/2026?lang=vi", "text/html").body())
                .contains("không phải chỉ số", "Hỏi: người dân.", "Minh họa.");
    }

    @Test
    @Order(2)
    void every_questionnaire_can_be_put_to_people() throws IOException {
        for (var year : FORMS.entrySet()) {
            for (String form : year.getValue()) {
                String campaign = "/api/campaigns/" + id(year.getKey(), form);
                json(send(staff, "PUT", campaign, plan(year.getKey(), form)), 200);
                json(send(staff, "POST", campaign + "/checking", ""), 200);
                json(send(staff, "POST", campaign + "/opening", ""), 200);
            }
        }
        assertThat(server.get("/surveys?lang=vi", "text/html").body()).contains("opinion/2024");
    }

    @Test
    @Order(3)
    void somebody_answers_and_what_came_out_is_shown_question_by_question() throws IOException {
        var answers =
                Map.of(
                        "use/used", "1",
                        "use/channel", "2",
                        "use/visits", "0",
                        "last_service/s_time", "4",
                        "last/suggestion", "Nhanh hơn");
        var wrong = Map.of("use/used", "1", "use/channel", "2", "use/visits", "-1");

        assertThat(take("opinion-2024-citizens", wrong).body()).contains("Ghi số từ 0 đến 50");
        json(take("opinion-2024-citizens", answers), 200);

        var outcome =
                json(send(staff, "GET", "/api/campaigns/opinion-2024-citizens/outcome", ""), 200);
        assertThat(outcome.get("responses").asInt()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void an_open_campaign_of_officials_gives_no_points() throws IOException {
        String all = "";
        for (String form : FORMS.get("par-province/2024")) {
            String campaign = "/api/campaigns/" + id("par-province/2024", form);
            json(send(staff, "POST", campaign + "/closing", ""), 200);
            all += (all.isEmpty() ? "?" : "&") + "campaign=" + id("par-province/2024", form);
        }
        String points = "/api/officials-points/par-province/2024" + all;
        assertThat(send(statistician, "GET", points, "").body()).contains("CAM-102");
        for (String form : FORMS.get("par-province/2024")) {
            String campaign = "/api/campaigns/" + id("par-province/2024", form);
            json(send(publisher, "POST", campaign + "/release", ""), 200);
        }

        assertThat(send(statistician, "GET", points, "").body())
                .contains("SCO-531", "represents nobody but those who answered");
        String sheet =
                statistician.field("cchc:scores-demonstration par-province/2024", "Score sheet");
        String into = "/api/officials-points/sheets/" + sheet + all;
        assertThat(send(statistician, "POST", into, "").statusCode()).isEqualTo(400);
        assertThat(
                        statistician.run(
                                "cchc:scores-officials --into "
                                        + sheet.substring(0, 8)
                                        + " par-province/2024 "
                                        + id("par-province/2024", "managers")))
                .contains("SCO-531", "SCO-534");
        assertThat(json(send(statistician, "GET", "/api/score-sheets", ""), 200)).hasSize(1);
        assertThat(server.logComplaints()).isEmpty();
    }

    @Test
    @Order(5)
    void a_program_that_sends_without_end_is_stopped_and_told_why() throws IOException {
        int taken = 0;
        HttpResponse<String> answer = take("opinion-2024-citizens", Map.of());
        while (answer.statusCode() == 400 && taken < 100) {
            taken++;
            answer = take("opinion-2024-citizens", Map.of());
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("CAM-410", "sau mười phút");
        assertThat(taken).isBetween(20, 30);
        var work =
                json(
                        server.get("/api/campaigns/opinion-2024-citizens/work", "application/json"),
                        200);
        assertThat(work.get("algorithm").asText()).isEqualTo("SHA-256");
        assertThat(work.get("maxnumber").asInt()).isPositive();
    }

    private static String id(String year, String form) {
        return year.replace('/', '-') + "-" + form;
    }

    private static String plan(String year, String form) {
        return """
                {"edition": "%s", "instrument": "%s", "admission": "open",
                 "title": {"vi": "Khảo sát %s %s", "en": "Survey %s %s"},
                 "introduction": {"vi": "Bộ Nội vụ hỏi ý kiến.", "en": "The ministry asks."},
                 "opens": "2020-01-01", "closes": "2099-12-31", "quota": 0}
                """
                .formatted(year, form, year, form, year, form);
    }

    private HttpResponse<String> take(String campaign, Map<String, String> answers)
            throws IOException {
        String body =
                new ObjectMapper()
                        .writeValueAsString(
                                Map.of(
                                        "instance",
                                        UUID.randomUUID().toString(),
                                        "answers",
                                        answers));
        return server.send(
                HttpRequest.newBuilder(
                                server.uri("/api/campaigns/" + campaign + "/responses?lang=vi"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("Accept-Language", "vi")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(ServerShell person, String method, String path, String body) {
        return server.send(
                HttpRequest.newBuilder(server.uri(path))
                        .header("Accept", "application/json")
                        .header("Content-Type", body.isEmpty() ? "text/plain" : "application/json")
                        .header("Authorization", person.authorization())
                        .method(
                                method,
                                method.equals("GET")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
