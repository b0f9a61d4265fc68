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
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.GraphRules;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Values of indicators from two agencies to the public, through every door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {
    private static final String VALUES = "/api/figures/observations";

    private ServerProcess server;
    private ServerShell staff;
    private ServerShell others;
    private ServerShell statistician;
    private ServerShell publisher;

    @BeforeAll
    void values_come_in_by_rest_and_are_approved_by_somebody_else() throws IOException {
        server = Distribution.startedBefore().start();
        staff = staffOf("province/2026/01", "an");
        others = staffOf("province/2026/08", "binh");
        statistician = server.person("lan", "statistician");
        publisher = server.person("minh", "publisher");
        String csv =
                "indicator,agency,time,value,jump_reason\n"
                        + "ON_TIME_SHARE,province/2026/01,2025-Q3,91.5,\n"
                        + "ON_TIME_SHARE,province/2026/01,2025-Q4,93.25,\n"
                        + "AGENCIES_INSPECTED,province/2026/01,2025-H2,7,\n";
        for (var draft : json(post(staff, VALUES + "/file?file=v.csv", "text/csv", csv), 200)) {
            String id = draft.get("id").asText();
            json(post(staff, VALUES + "/" + id + "/submission", "text/plain", ""), 200);
            json(post(statistician, VALUES + "/" + id + "/approval", "text/plain", ""), 200);
        }
    }

    private ServerShell staffOf(String agency, String name) {
        String command = "cchc:user-add --agency " + agency + " " + name + " staff";
        return server.shell(name, server.administrator().field(command, "Password"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everybody_sees_what_is_approved_and_only_the_agency_its_draft() throws IOException {
        var draft =
                json(
                        post(
                                staff,
                                VALUES,
                                "application/json",
                                "{\"indicator\":\"ONLINE_SHARE\",\"agency\":\"province/2026/01\","
                                        + "\"time\":\"2025-Q4\",\"value\":\"61.77\"}"),
                        200);
        String path = VALUES + "/" + draft.get("id").asText();

        assertThat(get(staff, path).statusCode()).isEqualTo(200);
        assertThat(get(others, path).statusCode()).isEqualTo(404);
        assertThat(get(statistician, path).statusCode()).isEqualTo(404);
        assertThat(server.get(path, "application/json").statusCode()).isEqualTo(404);
        assertThat(post(others, path + "/submission", "text/plain", "").statusCode())
                .isEqualTo(404);
        json(post(staff, path + "/submission", "text/plain", ""), 200);
        assertThat(get(statistician, path).statusCode()).isEqualTo(200);
        assertThat(server.get("/api/figures/data.csv", "text/csv").body()).doesNotContain("61.77");
        var rejected =
                json(
                        post(
                                publisher,
                                path + "/rejection",
                                "application/json",
                                "{\"reason\":\"Thiếu cấp xã\"}"),
                        200);
        assertThat(rejected.get("state").asText()).isEqualTo("rejected");
        assertThat(get(staff, path + "/history").body()).contains("Thiếu cấp xã");
    }

    @Test
    void what_is_wrong_is_told_all_at_once_in_the_language_asked_for() throws IOException {
        String wrong =
                "{\"indicator\":\"ON_TIME_SHARE\",\"agency\":\"province/2026/99\","
                        + "\"time\":\"2025-Q3\",\"value\":\"101\"}";
        assertThat(post(staff, VALUES, "application/json", wrong).body())
                .contains("FIG-303", "FIG-314");
        String foreign = wrong.replace("/99", "/08").replace("101", "95");
        var answer = post(staff, VALUES, "application/json", foreign);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("FIG-403");
    }

    @Test
    void series_and_open_data_go_out_in_every_form() throws IOException {
        var series =
                json(
                        server.get(
                                "/api/figures/series/ON_TIME_SHARE?agency=province/2026/01",
                                "application/json"),
                        200);
        assertThat(series.at("/values/1/value").asText()).isEqualTo("93.25");
        assertThat(server.get("/api/figures/data.csv?indicator=ON_TIME_SHARE", "text/csv").body())
                .contains("province/2026/01", "93.25", "illustrative");
        var sdmx = server.get("/api/figures/data.sdmx.csv", "*/*");
        assertThat(sdmx.body()).contains("dataflow,CCHC:FIGURES(1.0),I,Q,PROVINCE_2026_01");
        assertThat(sdmx.headers().firstValue("Content-Type").orElse(""))
                .contains("application/vnd.sdmx.data+csv");
        assertThat(json(server.get("/api/figures/data.json", "application/json"), 200).at("/size"))
                .hasSize(3);
        assertThat(server.get("/api/figures/data.xlsx", "*/*").body()).startsWith("PK");
        assertThat(get(staff, VALUES + "/template.xlsx").body()).startsWith("PK");
    }

    @Test
    void the_pages_show_them_in_both_languages() {
        assertThat(server.get("/figures?lang=vi", "text/html").body())
                .contains("Số liệu cải cách hành chính", "Tỷ lệ hồ sơ trực tuyến", "minh họa");
        assertThat(server.get("/figures/ON_TIME_SHARE?lang=en", "text/html").body())
                .contains("Share of applications settled on time", "Ha Noi", "93.25%");
        assertThat(
                        server.get("/figures/ON_TIME_SHARE/province/2026/01?lang=vi", "text/html")
                                .body())
                .contains("<svg class=\"over-time\"", "93,25", "Quý 4/2025");
        assertThat(server.get("/figures/NONE", "text/html").statusCode()).isEqualTo(404);
        assertThat(server.get("/figures/work", "text/html").statusCode()).isEqualTo(401);
    }

    @Test
    void the_work_page_takes_a_form_and_gives_back_what_was_refused() {
        assertThat(get(staff, "/figures/work?lang=vi").body())
                .contains("Nhập một giá trị", "province/2026/01")
                .doesNotContain("province/2026/08");
        String form =
                "indicator=DOCUMENTS_REVIEWED&agency=province%2F2026%2F01&time=2025&value=2,5";
        var refused = post(staff, "/figures/work", "application/x-www-form-urlencoded", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("FIG-312", "value=\"2,5\"");
        var done =
                post(
                        staff,
                        "/figures/work",
                        "application/x-www-form-urlencoded",
                        form.replace("2,5", "25"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(get(staff, "/figures/work?lang=en").body()).contains("Submit");
        assertThat(
                        post(publisher, "/figures/work", "application/x-www-form-urlencoded", form)
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void soap_gives_values_to_everybody_and_takes_them_from_staff() {
        assertThat(
                        soap(
                                null,
                                "<f:getFigures><f:indicator>ON_TIME_SHARE</f:indicator></f:getFigures>"))
                .contains("93.25", "province/2026/01");
        String entry =
                "<f:enterValue><f:indicator>STAFF_WITH_JOB_POSITION</f:indicator>"
                        + "<f:agency>province/2026/01</f:agency><f:time>2025</f:time>"
                        + "<f:value>88.5</f:value></f:enterValue>";
        assertThat(soap(staff, entry)).contains("draft</");
        assertThat(soap(others, entry)).contains("FIG-403");
        assertThat(soap(null, entry)).contains("Fault").doesNotContain("draft");
    }

    @Test
    void a_value_given_by_soap_rests_on_a_page_of_the_archive_and_is_told_with_it()
            throws IOException {
        String document =
                json(
                                post(
                                        staff,
                                        "/api/archive/documents?file=bao-cao.txt",
                                        "application/octet-stream",
                                        "Báo cáo về giải quyết hồ sơ"),
                                201)
                        .get("id")
                        .asText();
        String entry =
                "<f:enterValue><f:indicator>ON_TIME_SHARE</f:indicator>"
                        + "<f:agency>province/2026/01</f:agency><f:time>2026-Q1</f:time>"
                        + "<f:value>93.5</f:value><f:evidence><f:document>%s</f:document>"
                        + "<f:version>%d</f:version><f:page>1</f:page></f:evidence></f:enterValue>";
        String passage =
                "<evidence><document>" + document + "</document><version>1</version><page>1</page>";

        assertThat(soap(staff, entry.formatted(document, 2))).contains("FIG-422");
        assertThat(soap(staff, entry.formatted("x", 1))).contains("FIG-421");
        String draft = soap(staff, entry.formatted(document, 1));
        assertThat(bare(draft)).contains(passage);
        String id = bare(draft).replaceFirst("(?s).*?<id>([^<]+)</id>.*", "$1");
        assertThat(get(others, "/api/archive/citations/" + document).statusCode()).isEqualTo(404);
        assertThat(get(staff, "/api/archive/citations/" + document).body())
                .contains("figure-draft/" + id);

        soap(staff, "<f:submitValue><f:id>" + id + "</f:id></f:submitValue>");
        json(post(statistician, VALUES + "/" + id + "/approval", "text/plain", ""), 200);

        String asked = "<f:getFigures><f:indicator>ON_TIME_SHARE</f:indicator></f:getFigures>";
        assertThat(bare(soap(null, asked))).contains(passage);
        assertThat(inTheGraph("?document", "dct:source", document)).isFalse();
        published(document);
        Eventually.within(Duration.ofSeconds(120))
                .isTrue(
                        () ->
                                inTheGraph(
                                        "?version", "prov:wasDerivedFrom", document + "/version/1"),
                        () -> "the graph has no link to " + document);
        assertThat(server.get("/documents/" + document, "text/html").body())
                .contains("/id/figure/ON_TIME_SHARE/province/2026/01/2026-Q1");
        assertThat(server.get("/soap/figures?wsdl", "text/xml").body())
                .containsPattern("minOccurs=\"0\" name=\"evidence\"");
    }

    /** Described by its agency, and published by a second person of it. */
    private void published(String document) throws IOException {
        var says =
                request(staff, "/api/archive/documents/" + document + "/description")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"title\":\"Báo cáo quý 1\"}"));
        json(server.send(says), 200);
        var nga = server.personOf("province/2026/01", "nga", "publisher");
        String path = "/api/archive/documents/" + document + "/publication";
        json(post(nga, path, "text/plain", ""), 200);
    }

    /** Whether the value is linked to it. */
    private boolean inTheGraph(String variable, String property, String document) {
        String query =
                "PREFIX dct: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#>"
                        + " SELECT %s { <https://cchc.vn/id/figure/ON_TIME_SHARE/province/2026/01/2026-Q1> %s %s }"
                                .formatted(variable, property, variable);
        return rows(query).contains("/id/document/" + document);
    }

    private String rows(String query) {
        String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return server.get(path, "text/csv").body();
    }

    /** Without the prefixes of names. */
    private static String bare(String xml) {
        return xml.replaceAll("<(/?)\\w+:", "<$1");
    }

    @Test
    void files_come_in_and_go_out_by_command() throws IOException {
        Path exchange = server.home().resolve("data/exchange");
        Files.createDirectories(exchange);
        Files.writeString(
                exchange.resolve("values.csv"),
                "indicator,agency,time,value\nUNITS_SELF_FINANCED,province/2026/01,2025,40\n");
        Files.writeString(
                exchange.resolve("bad.csv"),
                "indicator,agency,time,value\nUNITS_SELF_FINANCED,province/2026/01,2025,4.5\n");
        assertThat(staff.run("cchc:figures-import values.csv")).contains("Drafts: 1");
        assertThat(staff.run("cchc:figures-import bad.csv")).contains("FIG-312", "row 2");
        assertThat(statistician.run("cchc:figures-export f.sdmx.csv")).contains("values");
        assertThat(exchange.resolve("f.sdmx.csv")).content().contains("PROVINCE_2026_01");
        assertThat(statistician.run("cchc:figures")).contains("ON_TIME_SHARE", "illus.");
        assertThat(staff.run("cchc:figures UNITS_SELF_FINANCED")).contains("draft");
        assertThat(others.run("cchc:figures UNITS_SELF_FINANCED")).contains("Values: 0");
        assertThat(statistician.run("cchc:figures").lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_catalogue_comes_in_by_rest_and_closing_a_period_holds() throws IOException {
        String catalogue = server.get("/api/figures/indicators/catalogue.csv", "text/csv").body();
        assertThat(
                        json(
                                        post(
                                                statistician,
                                                "/api/figures/indicators",
                                                "text/csv",
                                                catalogue),
                                        200)
                                .get("same")
                                .asInt())
                .isGreaterThan(10);
        assertThat(
                        post(
                                        statistician,
                                        "/api/figures/indicators",
                                        "text/csv",
                                        catalogue.replace(",percent,", ",viel,"))
                                .body())
                .contains("FIG-203");
        var closing =
                request(statistician, "/api/figures/times/2021-Q2/closing")
                        .PUT(BodyPublishers.noBody());
        assertThat(server.send(closing).body()).contains("2021-Q2");
    }

    @Test
    void the_graph_follows_and_conforms_and_knows_no_draft() {
        String query =
                "PREFIX cchc: <https://cchc.vn/def/> SELECT ?v { GRAPH"
                        + " <https://cchc.vn/id/graph/figures> { ?o cchc:indicator"
                        + " <https://cchc.vn/id/indicator/ON_TIME_SHARE> ; cchc:value ?v } }";
        Eventually.within(Duration.ofSeconds(120))
                .isTrue(() -> rows(query).contains("93.25"), () -> rows(query));
        assertThat(GraphFile.faults(server)).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.names())).isEmpty();
        assertThat(GraphFile.offences(server, GraphRules.cube())).isEmpty();
    }

    @Test
    void who_harvests_the_catalog_finds_every_file_of_the_open_data() {
        String query =
                "PREFIX dcat: <http://www.w3.org/ns/dcat#> SELECT ?file {"
                        + " <https://cchc.vn/id/catalog> dcat:dataset <https://cchc.vn/id/figures> ."
                        + " <https://cchc.vn/id/figures> dcat:distribution ?part ."
                        + " ?part a dcat:Distribution ; dcat:downloadURL ?file } ORDER BY ?file";
        Eventually.within(Duration.ofSeconds(120))
                .isTrue(() -> rows(query).contains("/data."), () -> rows(query));
        var files = rows(query).lines().skip(1).toList();

        assertThat(files)
                .extracting(file -> file.replaceFirst(".*/data\\.", ""))
                .containsExactly("csv", "json", "sdmx.csv", "xlsx");
        assertThat(files).allMatch(file -> fetched(file).statusCode() == 200);
        assertThat(fetched(files.get(0)).body()).contains("province/2026/01", "93.25");
        assertThat(server.get("/catalog", "application/n-triples").body()).contains(files);
    }

    /** The addresses of the graph are below its name, which here is this server. */
    private HttpResponse<String> fetched(String file) {
        return server.get(file.replace("https://cchc.vn", ""), "*/*");
    }

    @Test
    void the_api_document_leaves_nothing_open_and_answers_are_as_it_says() {
        var visit = new ApiVisit(server, server.administrator());
        assertThat(visit.description().gaps()).filteredOn(gap -> gap.contains("figures")).isEmpty();
        assertThat(ours(visit.faults())).isEmpty();
        assertThat(ours(visit.faultsOfRefusals())).isEmpty();
    }

    private static List<String> ours(List<String> faults) {
        return faults.stream().filter(fault -> fault.contains("/api/figures")).toList();
    }

    @Test
    void every_act_is_in_the_trail_and_the_log_is_clean() {
        assertThat(server.administrator().run("cchc:audit"))
                .contains("figure.approve", "figure.submit");
        assertThat(server.logComplaints()).isEmpty();
    }

    private String soap(ServerShell person, String call) {
        String body =
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\""
                        + " xmlns:f=\"https://cchc.vn/soap/figures/1\"><soap:Body>"
                        + call
                        + "</soap:Body></soap:Envelope>";
        var request = person == null ? anybody("/soap/figures") : request(person, "/soap/figures");
        return server.send(
                        request.header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString(body)))
                .body();
    }

    private HttpRequest.Builder anybody(String path) {
        return HttpRequest.newBuilder(server.uri(path));
    }

    private HttpRequest.Builder request(ServerShell person, String path) {
        return anybody(path).header("Authorization", person.authorization());
    }

    private HttpResponse<String> get(ServerShell person, String path) {
        return server.send(request(person, path));
    }

    private HttpResponse<String> post(ServerShell person, String path, String type, String body) {
        return server.send(
                request(person, path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }
}
