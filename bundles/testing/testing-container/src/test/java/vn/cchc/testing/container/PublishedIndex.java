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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.GraphRules;
import vn.cchc.testing.ServerProcess;

/**
 * From an empty server to a published index, by the commands of the README, on one database; then
 * the same figures through every door.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PublishedIndex {
    /**
     * As published in April 2025 (VNA, Vietnamplus); the demonstration answers are made to give
     * them.
     */
    private static final Map<String, String> PUBLISHED =
            new TreeMap<>(
                    Map.of(
                            "SIPAS", "83.94", "I", "83.84", "II", "84.09", "II.A", "84.27", "II.B",
                            "84.23", "II.C", "84.29", "II.D", "84.12", "II.E", "83.50"));

    private ServerProcess server;

    /** Whatever the database needs before the first start. */
    abstract void configure(ServerProcess unpacked);

    @BeforeAll
    void from_an_empty_server_to_a_published_index() {
        server = Distribution.unpacked();
        configure(server);
        server.start();
        Distribution.install(server.administrator(), "plan-2024");
        Distribution.install(server.administrator(), "plan-2026");
        Distribution.install(server.administrator(), "sipas-2024");
        var statistician = server.person("statistician", "statistician");
        var publisher = server.person("publisher", "publisher");
        String result = Distribution.score(statistician, Distribution.demonstrate(statistician));
        assertThat(server.get("/api/results/sipas/2024", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(statistician.run("cchc:publish --yes " + result)).doesNotContain("Published:");
        assertThat(server.get("/api/results/sipas/2024", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(publisher.run("cchc:publish " + result))
                .contains("36525 forms", "provinces have a figure", "SCO-313")
                .doesNotContain("Published:");
        assertThat(publisher.run("cchc:publish --yes " + result)).contains("Published:");
    }

    ServerProcess server() {
        return server;
    }

    @AfterAll
    void stop() {
        server.close();
    }

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
    void the_graph_follows_and_gives_the_same_ranking_as_csv() {
        String query =
                "PREFIX cchc: <https://cchc.vn/def/> PREFIX dim: <http://purl.org/linked-data/sdmx/2009/dimension#> "
                        + "SELECT ?unit ?value WHERE { ?f cchc:criterion <https://cchc.vn/id/criterion/sipas/2024/SIPAS> ; "
                        + "cchc:value ?value ; cchc:rank ?rank ; dim:refArea ?unit } ORDER BY ?rank ?unit";
        String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        Eventually.within(Duration.ofSeconds(90))
                .isTrue(
                        () -> server.get(path, "text/csv").body().lines().count() == 64,
                        () -> server.get(path, "text/csv").body());
        String csv = csv("/api/results/sipas/2024");
        server.get(path, "text/csv")
                .body()
                .lines()
                .skip(1)
                .forEach(
                        line -> {
                            String code = line.replaceFirst(".*/province/2024/([0-9]+),.*", "$1");
                            assertThat(new BigDecimal(line.replaceFirst(".*,", "").strip()))
                                    .isEqualByComparingTo(value(csv, "province", code, "SIPAS"));
                        });
    }

    @Test
    void the_graph_tells_groups_and_ranges_of_ranks_as_rest_does() {
        new GraphAnalyses(server).await();

        assertThat(new GraphAnalyses(server).groups())
                .isEqualTo(
                        GraphAnalyses.groups(
                                csv("/api/breakdowns/sipas/2024.csv?criterion=SIPAS")));
        assertThat(new GraphAnalyses(server).ranges()).hasSize(63);
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
    void what_the_rooms_tell_conforms_to_the_shapes() {
        new GraphAnalyses(server).await();

        assertThat(GraphFile.faults(server)).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.names())).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.cube())).isEmpty();
    }

    @Test
    void a_published_figure_is_walked_back_by_sparql_alone() {
        the_graph_follows_and_gives_the_same_ranking_as_csv();

        var rows =
                ProvenanceWalk.from(server, "https://cchc.vn/id/index/sipas/2024/province/01/9.1");

        assertThat(rows).hasSize(1);
        Function<String, String> walked = name -> rows.get(0).path(name).path("value").asText();
        assertThat(walked.apply("number")).isEqualTo("1001/QĐ-BNV");
        assertThat(walked.apply("day")).isEqualTo("2023-12-11");
        assertThat(walked.apply("issuer")).isEqualTo("https://cchc.vn/id/ministry/2024/BNV");
        assertThat(walked.apply("code")).isEqualTo("9.1");
        assertThat(walked.apply("asked")).isEqualTo("q9_01");
        assertThat(walked.apply("forms")).isEqualTo("36525");
        assertThat(walked.apply("computer")).isEqualTo("https://cchc.vn/id/role/statistician");
        assertThat(walked.apply("publisher")).isEqualTo("https://cchc.vn/id/role/publisher");
        assertThat(server.get("/api/editions/sipas/2024", "application/json").body())
                .contains(walked.apply("editionFingerprint"));
        assertThat(server.get("/api/results/sipas/2024", "application/json").body())
                .contains(walked.apply("editionFingerprint"), walked.apply("hash"));
    }

    @Test
    void every_own_term_has_a_definition_and_a_page() {
        the_graph_follows_and_gives_the_same_ranking_as_csv();
        assertThat(GraphFile.addresses(server))
                .filteredOn(address -> address.contains("/def/"))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        address -> {
                            String term = address.replace("https://cchc.vn", "");
                            assertThat(server.get(term, "text/turtle").body())
                                    .contains("rdfs:comment", "@vi", "@en");
                            assertThat(server.get(term, "text/html").statusCode()).isEqualTo(200);
                        });
    }

    @Test
    void every_figure_has_an_address_that_answers() {
        Eventually.within(Duration.ofSeconds(90))
                .isTrue(
                        () ->
                                server.get(
                                                        "/data/index/sipas/2024/province/01/SIPAS",
                                                        "text/turtle")
                                                .statusCode()
                                        == 200,
                        () -> "The graph does not know the figure of Hà Nội");
        assertThat(server.get("/data/index/sipas/2024/province/01/SIPAS", "text/turtle").body())
                .contains("86.50");
        var thing = server.get("/id/province/2024/01", "text/html");
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(thing.headers().firstValue("Location"))
                .contains(server.uri("/page/province/2024/01").toString());
        assertThat(server.get("/page/province/2024/01", "text/html").body()).contains("Hà Nội");
        assertThat(server.get("/def/Criterion", "text/turtle").body()).contains("Tiêu chí");
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

    private String csv(String path) {
        var answer = server.get(path, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static BigDecimal nation(String csv, String criterion) {
        return value(csv, "nation", "VN", criterion);
    }

    /** The value in the line of a unit and criterion; columns by the header. */
    private static BigDecimal value(String csv, String kind, String unit, String criterion) {
        var row =
                Pattern.compile(
                                "(?m)^\"?"
                                        + kind
                                        + "\"?,\"?"
                                        + unit
                                        + "\"?,[^,]*,\"?"
                                        + Pattern.quote(criterion)
                                        + "\"?,.*$")
                        .matcher(csv);
        assertThat(row.find())
                .as("%s %s %s in\n%s", kind, unit, criterion, csv.lines().limit(3).toList())
                .isTrue();
        var decimals = Pattern.compile(",\"?([0-9]+\\.[0-9]{2})\"?,").matcher(row.group());
        assertThat(decimals.find()).isTrue();
        return new BigDecimal(decimals.group(1));
    }
}
