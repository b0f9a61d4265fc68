package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * Officials of three groups are invited, answer with their ballots about Hà Nội, and what they gave
 * becomes points of the score sheet: from a list of people to an index.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialsPointsIT {
    private static final String YEAR = "par-province/2024";

    /** Ten, the fewest that give a figure, and one more who assesses another province. */
    private static final int PEOPLE = 11;

    private static final List<String> MANAGERS =
            List.of(
                    "group_steering/steering_plan", "group_steering/steering_check",
                    "group_rules/rules_quality", "group_rules/rules_review",
                    "group_procedures/procedures_simpler", "group_procedures/procedures_onestop",
                    "group_apparatus/apparatus_functions", "group_apparatus/apparatus_delegation",
                    "group_service/service_recruiting", "group_service/service_discipline",
                    "group_finance/finance_autonomy", "group_finance/finance_spending",
                    "group_digital/digital_data", "group_digital/digital_online");

    private static final List<String> CIVIL_SERVANTS =
            List.of(
                    "group_steering/steering_leader", "group_steering_known/steering_told",
                    "group_rules/rules_clear", "group_rules/rules_guidance",
                    "group_procedures/procedures_internal", "group_procedures/procedures_ontime",
                    "group_apparatus/apparatus_division", "group_apparatus/apparatus_together",
                    "group_service/service_assessment", "group_service/service_training",
                    "group_finance/finance_assets", "group_finance_known/finance_public",
                    "group_digital/digital_programs", "group_digital/digital_shared");

    private static final List<String> ASSOCIATIONS =
            List.of(
                    "group_rules/rules_consulted", "group_procedures/procedures_burden",
                    "group_procedures/procedures_complaints", "group_digital/digital_services");

    private ServerProcess server;
    private ServerShell statistician;
    private String campaigns;

    @BeforeAll
    void officials_are_asked() throws IOException {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "par-province-2024");
        statistician = server.person("lan", "statistician staff");
        var publisher = server.person("minh", "publisher");
        campaigns = "?campaign=" + asked("managers", MANAGERS, "1", publisher);
        campaigns += "&campaign=" + asked("civil-servants", CIVIL_SERVANTS, "2", publisher);
        campaigns += "&campaign=" + asked("associations", ASSOCIATIONS, "1", publisher);
    }

    /** Everybody gives this answer to every question. */
    private String asked(
            String instrument, List<String> questions, String code, ServerShell publisher)
            throws IOException {
        String id = "par-2024-" + instrument;
        var campaign = new InvitedCampaign(server, statistician, id);
        campaign.open(YEAR, instrument, PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            Map<String, String> answers = new HashMap<>();
            answers.put("about/unit_code", i == 0 ? "02" : "01");
            questions.forEach(question -> answers.put(question, code));
            campaign.respond(i, answers);
        }
        campaign.release(publisher);
        return id;
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void what_they_gave_is_weighted_by_group_and_few_are_not_told() throws IOException {
        var table = asked("GET", "/api/officials-points/" + YEAR + campaigns, 200);

        // 2.6: managers 100 by 50, civil servants 60 by 35, associations 100 by 15, of 4 points
        assertThat(score(table, "01", "2.6").get("percent").decimalValue())
                .isEqualByComparingTo("86");
        assertThat(score(table, "01", "2.6").get("points").decimalValue())
                .isEqualByComparingTo("3.44");
        // 5.6: no question for associations: (100 by 50, 60 by 35) of 85
        assertThat(score(table, "01", "5.6").get("percent").decimalValue())
                .isEqualByComparingTo("83.53");
        assertThat(score(table, "02", "2.6").get("percent")).as("one person").isNull();
        assertThat(score(table, "02", "2.6").get("tooFew")).hasSize(3);
        assertThat(table.at("/groups/0/responses").asInt()).isEqualTo(PEOPLE);
    }

    private static JsonNode score(JsonNode table, String unit, String criterion) {
        for (JsonNode score : table.get("scores")) {
            if (score.get("unit").asText().equals(unit)
                    && score.get("criterion").asText().equals(criterion)) {
                return score;
            }
        }
        throw new AssertionError(unit + " " + criterion + " in " + table);
    }

    @Test
    void it_is_taken_into_the_score_sheet_with_where_it_is_from() throws IOException {
        String sheet = statistician.field("cchc:scores-demonstration " + YEAR, "Score sheet");
        var made =
                asked("POST", "/api/officials-points/sheets/" + sheet + campaigns, 201)
                        .get("id")
                        .asText();

        assertThat(made).isNotEqualTo(sheet);
        assertThat(asked("GET", "/api/score-sheets", 200)).hasSize(2);
        assertThat(statistician.run("cchc:score " + made)).contains("Result");
        assertThat(server.logComplaints()).isEmpty();
    }

    private JsonNode asked(String method, String path, int status) throws IOException {
        var answer =
                server.send(
                        HttpRequest.newBuilder(server.uri(path))
                                .header("Accept", "application/json")
                                .header("Authorization", statistician.authorization())
                                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
