package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cchc.testing.Eventually;

/** The figures of a published index are the same through every door. */
abstract class PublishedIndex extends PublishedGraph {
    /**
     * As published in April 2025 (VNA, Vietnamplus); the demonstration answers are made to give
     * them.
     */
    private static final Map<String, String> PUBLISHED =
            new TreeMap<>(
                    Map.of(
                            "SIPAS", "83.94", "I", "83.84", "II", "84.09", "II.A", "84.27", "II.B",
                            "84.23", "II.C", "84.29", "II.D", "84.12", "II.E", "83.50"));

    @Test
    void rest_gives_the_published_figures() {
        String csv = csv("/api/results/sipas/2024");
        PUBLISHED.forEach(
                (criterion, value) ->
                        assertThat(nation(csv, criterion)).isEqualByComparingTo(value));
    }

    @Test
    void json_says_that_it_is_illustrative() {
        var answer = server.get("/api/results/sipas/2024", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("83.94")
                .containsPattern("\"illustrative\"\\s*:\\s*true");
    }

    @Test
    void the_shell_prints_the_national_table_and_both_ends_of_the_ranking() {
        String table = server.administrator().run("cchc:results --top 5 --bottom 5 sipas/2024");
        assertThat(table).contains("83.94").contains("Hải Phòng").contains("Bắc Kạn");
        assertThat(table.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void soap_gives_the_same_figure_and_describes_itself() {
        assertThat(server.get("/soap/results?wsdl", "*/*").body()).contains("getPublishedResult");
        String body =
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:r=\"https://cchc.vn/soap/results/1\">"
                        + "<soap:Body><r:getPublishedResult><r:index>sipas</r:index><r:year>2024</r:year></r:getPublishedResult></soap:Body></soap:Envelope>";
        var answer =
                server.send(
                        HttpRequest.newBuilder(server.uri("/soap/results"))
                                .header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("83.94");
    }

    @Test
    void errors_and_ranges_of_ranks_are_the_same_by_every_way() {
        var heading = csv("/api/results/sipas/2024").lines().findFirst().orElseThrow().split(",");
        var hanoi = csv("/api/results/sipas/2024?unit=01&criterion=SIPAS").strip().split(",");
        int error = List.of(heading).indexOf("standard_error") - heading.length + hanoi.length;
        assertThat(hanoi[error]).matches("[0-9]\\.[0-9]{9}");

        assertThat(
                        server.get(
                                        "/api/results/sipas/2024?unit=01&criterion=SIPAS",
                                        "application/json")
                                .body())
                .contains("\"standardError\":" + hanoi[error], "\"confidence\":95");
        assertThat(figuresBySoap("SIPAS", "01"))
                .contains("<standardError>" + hanoi[error] + "</standardError>", "<rankBest>");
        the_graph_follows_and_gives_the_same_ranking_as_csv();
        String query =
                "PREFIX cchc: <https://cchc.vn/def/> SELECT ?error { "
                        + "<https://cchc.vn/id/index/sipas/2024/province/01/SIPAS> cchc:standardError ?error }";
        assertThat(
                        server.get(
                                        "/sparql?query="
                                                + URLEncoder.encode(query, StandardCharsets.UTF_8),
                                        "text/csv")
                                .body())
                .contains(hanoi[error]);
        assertThat(server.administrator().run("cchc:results sipas/2024"))
                .contains("Intervals of 95 %");
    }

    private String figuresBySoap(String criterion, String unit) {
        String body =
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:r=\"https://cchc.vn/soap/results/1\">"
                        + "<soap:Body><r:getFigures><r:index>sipas</r:index><r:year>2024</r:year><r:criterion>"
                        + criterion
                        + "</r:criterion><r:unit>"
                        + unit
                        + "</r:unit></r:getFigures></soap:Body></soap:Envelope>";
        return server.send(
                        HttpRequest.newBuilder(server.uri("/soap/results"))
                                .header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString(body)))
                .body();
    }

    @Test
    void a_figure_is_explained_by_page_by_rest_and_in_the_shell() {
        assertThat(server.get("/results/sipas/2024/01/II.A?lang=vi", "text/html").body())
                .contains("Hà Nội", "Vì sao là số này");
        assertThat(server.get("/api/explanations/sipas/2024/01/II.A", "application/json").body())
                .contains("1001/QĐ-BNV", "each with the same weight");
        assertThat(server.administrator().run("cchc:explain sipas/2024 01 II.A"))
                .contains("each with the same weight", "Basis: 1001/QĐ-BNV");
        assertThat(server.administrator().run("cchc:robustness sipas/2024"))
                .contains("2000 other ways", "Weights of the criteria", "Hải Phòng");
        assertThat(server.get("/results/sipas/2024/99/II.A", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void figures_are_broken_down_by_region_and_by_groups_of_respondents() {
        String csv =
                server.get("/api/breakdowns/sipas/2024.csv?criterion=SIPAS", "text/csv").body();

        var lines = csv.lines().skip(1).toList();
        assertThat(lines).filteredOn(line -> line.startsWith("region,")).hasSize(6);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("sex,"))
                .hasSize(2)
                .allMatch(
                        line -> line.matches("sex,Giới tính,Sex,[12],.*,SIPAS,8[34]\\.\\d\\d,.*"));
        assertThat(lines.stream().filter(line -> line.startsWith("sex,")))
                .extracting(line -> Integer.parseInt(line.split(",")[6]))
                .satisfies(
                        forms ->
                                assertThat(forms.get(0) + forms.get(1))
                                        .as("some did not say")
                                        .isBetween(36_000, 36_524));
        assertThat(server.get("/groups/sipas/2024?lang=vi", "text/html").body())
                .contains("theo vùng và nhóm người trả lời", "Giới tính", "Đồng bằng sông Hồng");
        assertThat(server.administrator().run("cchc:breakdowns sipas/2024 II.A"))
                .contains("Vùng", "Giới tính", "II.A, intervals of 95 %");
        assertThat(server.get("/api/breakdowns/sipas/2024?criterion=IX", "application/json"))
                .extracting(answer -> answer.statusCode())
                .isEqualTo(404);
        assertThat(server.get("/groups/sipas/1999", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void long_answers_are_compressed_as_a_client_likes_it() throws Exception {
        var encodings = new ContentEncodings(server);

        encodings.check("/api/results/sipas/2024.csv");
        encodings.check("/api/openapi.json");
        var sheet = Pattern.compile("/assets/[0-9a-f]+/cchc\\.css").matcher(first());
        assertThat(sheet.find()).isTrue();
        encodings.check(sheet.group());
    }

    @Test
    void the_first_page_shows_the_index_in_both_languages() {
        var vietnamese = server.get("/", "text/html");
        assertThat(vietnamese.body())
                .contains("83,94")
                .contains("Hải Phòng")
                .contains("<svg")
                .contains("minh họa");
        assertThat(server.get("/?lang=en", "text/html").body())
                .contains("83.94")
                .contains("llustrative");
    }

    @Test
    void the_plans_of_the_ministry_stand_beside_the_index_in_page_rest_shell_and_graph() {
        assertThat(server.get("/plans?lang=vi", "text/html").body())
                .contains("Kế hoạch năm 2026", "8 nhiệm vụ", "76/NQ-CP", "/plans/2024");
        assertThat(server.get("/plans/2024?lang=en", "text/html").body())
                .contains("Plan for 2024", "12 tasks", "not an official one");
        assertThat(server.get("/plans/2025", "text/html").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/editions/plan/2026", "application/json").body())
                .contains("\"tasks\":8", "2027-Q1", "ministry/2026/BNV");
        assertThat(server.get("/api/editions/plan/2026/criteria.csv", "text/csv").statusCode())
                .isEqualTo(404);
        assertThat(server.administrator().run("cchc:editions")).contains("12 tasks", "8 tasks");
        assertThat(server.administrator().run("cchc:edition-diff plan 2024 2026"))
                .contains("EDN-914");
        String tasks =
                "PREFIX cchc: <https://cchc.vn/def/> PREFIX dct: <http://purl.org/dc/terms/>"
                        + " PREFIX eli: <http://data.europa.eu/eli/ontology#>"
                        + " SELECT ?number ?lead ?act { ?task dct:isPartOf <https://cchc.vn/id/plan/2026> ;"
                        + " cchc:number ?number ; cchc:lead ?lead ;"
                        + " cchc:inQuarter <https://cchc.vn/id/quarter/2026/3> ."
                        + " <https://cchc.vn/id/plan/2026> eli:based_on/eli:id_local ?act }"
                        + " ORDER BY ?number";
        String path = "/sparql?query=" + URLEncoder.encode(tasks, StandardCharsets.UTF_8);
        Eventually.within(Duration.ofSeconds(90))
                .isTrue(
                        () -> server.get(path, "text/csv").body().lines().count() == 1 + 6 * 4,
                        () -> server.get(path, "text/csv").body());
        assertThat(server.get(path, "text/csv").body())
                .contains("8,https://cchc.vn/id/ministry/2026/BNV,25/2025/NĐ-CP")
                .doesNotContain("\n5,", "\n2,");
        assertThat(server.get("/page/plan/2026/task/3", "text/html").body())
                .contains("Trang Thông tin điện tử CCHC");
    }

    @Test
    void the_api_document_leaves_nothing_open() {
        assertThat(new ApiVisit(server, server.administrator()).description().gaps()).isEmpty();
    }

    @Test
    void whatever_can_be_read_is_as_the_api_document_says() {
        assertThat(new ApiVisit(server, server.administrator()).faults()).isEmpty();
    }

    @Test
    void whatever_is_refused_is_as_the_api_document_says() {
        assertThat(new ApiVisit(server, server.administrator()).faultsOfRefusals()).isEmpty();
    }

    @Test
    void the_log_is_clean() {
        assertThat(server.logComplaints()).isEmpty();
    }

    private String first() {
        return server.get("/", "text/html").body();
    }

    private static BigDecimal nation(String csv, String criterion) {
        return value(csv, "nation", "VN", criterion);
    }
}
