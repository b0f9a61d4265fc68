package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** SIPAS 2022 and 2024 published in one server, and set side by side through every door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparedYearsIT {
    private static final int FORMS = 6_000;
    private static final String YEARS = "/api/comparisons/sipas/2022/2024";

    private ServerProcess server;
    private ServerShell statistician;

    @BeforeAll
    void from_two_files_of_answers_to_two_published_years() throws IOException {
        server = Distribution.startedBefore().start();
        Distribution.install(server.administrator(), "sipas-2022");
        Distribution.publishSipas(server);
        statistician = server.person("statistician-2022", "statistician");
        var publisher = server.person("publisher-2022", "publisher");
        Distribution.publish(publisher, Distribution.score(statistician, imported()));
    }

    private String imported() throws IOException {
        statistician.run("cchc:answers-template sipas/2022 template.csv");
        Path exchange = server.home().resolve("data/exchange");
        String heading = Files.readAllLines(exchange.resolve("template.csv")).get(0);
        var columns = List.of(heading.replace("\uFEFF", "").split(","));
        new FormsOf2022(columns, 2022).write(FORMS, exchange.resolve("forms.csv"));
        String told = statistician.run("cchc:answers-import sipas/2022 forms.csv");
        var set = Pattern.compile("Answer set ([0-9a-f-]+) ").matcher(told);
        assertThat(set.find()).as(told).isTrue();
        return set.group(1);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private JsonNode json(String address) throws IOException {
        var answer = server.get(address, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void as_published_only_what_may_be_is_compared() throws IOException {
        String told = statistician.run("cchc:compare sipas/2022 sipas/2024");

        assertThat(told)
                .contains("sipas/2022: as published.", "no: its 39 criteria include")
                .containsPattern("Việt Nam\\s+II\\.4\\s+II\\.D\\s.*\\s84\\.12\\s.*yes");
        assertThat(told.lines()).allMatch(line -> line.length() <= 100);
        var nation = json(YEARS + "?unit=VN&criterion=SIPAS").at("/pairs/0");
        assertThat(nation.at("/later").decimalValue()).isEqualByComparingTo("83.94");
        assertThat(nation.at("/comparable").asBoolean()).isFalse();
        assertThat(nation.has("difference")).isFalse();
        assertThat(nation.at("/because/vi").asText()).startsWith("trong 39 tiêu chí");
    }

    @Test
    void both_years_on_the_thirty_four_provinces() throws IOException {
        var comparison = json(YEARS + "?on=2026&criterion=II.D");

        assertThat(comparison.at("/earlier/moved/to").asText()).isEqualTo("2026");
        assertThat(
                        comparison.at("/earlier/moved/byCommune").asInt()
                                + comparison.at("/earlier/moved/byProvince").asInt())
                .isEqualTo(FORMS);
        assertThat(comparison.at("/pairs")).hasSize(1 + 34);
        assertThat(statistician.run("cchc:compare sipas/2022 sipas/2024 --on 2026 --unit 15"))
                .contains("on the units of 2026", "Lào Cai");
        assertThat(server.get("/compare/sipas/2022/2024?on=2026&lang=vi", "text/html").body())
                .contains("tính lại từ phiếu gốc trên 34 tỉnh");
    }

    @Test
    void by_the_methodology_of_2022_on_the_questions_both_asked() throws IOException {
        var common = json(YEARS + "?questions=common&unit=VN");

        assertThat(common.at("/common/methodology").asText()).isEqualTo("sipas/2022");
        assertThat(common.at("/common/criteria/0").toString())
                .isEqualTo("{\"criterion\":\"SIPAS\",\"same\":3,\"reworded\":0,\"of\":33}");
        var service = common.at("/pairs/2");
        assertThat(service.at("/earlierCriterion").asText()).isEqualTo("II.4");
        assertThat(service.at("/later").decimalValue())
                .as("all three are left, so it is the published figure of 2024")
                .isEqualByComparingTo("84.12");
        assertThat(statistician.run("cchc:compare sipas/2022 sipas/2024 --questions reworded"))
                .contains("reworded ones included", "of 33 criteria");
        assertThat(
                        server.get(YEARS + ".csv?questions=common&unit=01", "text/csv")
                                .body()
                                .lines()
                                .skip(1))
                .hasSize(6)
                .allMatch(line -> line.contains(",common-questions,common-questions,"));
        assertThat(server.get("/compare/sipas/2022/2024?questions=common&lang=en", "*/*").body())
                .contains("by the method of 2022, on the 3 of 33 criteria");
    }

    @Test
    void what_cannot_be_compared_is_told_by_every_door() {
        assertThat(server.get(YEARS + "?on=2030", "application/json").body()).contains("SCO-445");
        assertThat(server.get(YEARS + "?questions=all", "application/json").body())
                .contains("SCO-450");
        assertThat(server.get("/compare/sipas/2022/2024?questions=all", "text/html").body())
                .contains("POR-105");
        assertThat(statistician.run("cchc:compare sipas/2024 sipas/2022")).contains("SCO-442");
        assertThat(statistician.run("cchc:compare sipas/2022 sipas/2024 --criterion none"))
                .contains("SCO-307");
    }

    @Test
    void the_words_of_what_changed_are_told() {
        assertThat(statistician.run("cchc:edition-diff sipas 2022 2024"))
                .contains("Number of criteria: was 33, is 39.", "Renumbered: 9.28 is now 9.34");
    }
}
