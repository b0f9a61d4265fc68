package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.graph.internal.pages.QueryExamples;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.PageLanguage;

/** The SPARQL 1.1 protocol and the addresses of things, as a client meets them. */
class ProtocolTest {
    private static final String ALL = "SELECT ?o { <https://cchc.vn/id/province/2024/01> ?p ?o }";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static GraphServer server;
    private static Fingerprint before;

    @BeforeAll
    static void start() throws Exception {
        server = new GraphServer();
        before = server.build.content();
    }

    @AfterAll
    static void nothing_was_written() throws Exception {
        assertThat(server.build.content()).isEqualTo(before);
        assertThat(server.build.triples()).isEqualTo(18);
        server.close();
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = server.to(path);
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws Exception {
        return server.send(
                server.to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void a_query_is_answered_by_get_by_form_and_as_the_body() throws Exception {
        for (var answer :
                List.of(
                        get("/sparql?query=" + code(ALL)),
                        post("/sparql", FORM, "query=" + code(ALL)),
                        post("/sparql", DIRECT, ALL),
                        post("/sparql", DIRECT + "; charset=utf-8", ALL))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/sparql-results+json");
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
            assertThat(answer.body()).contains("Thành phố Hà Nội");
        }
    }

    @Test
    void the_accept_header_chooses_the_format_and_a_form_without_script_names_it()
            throws Exception {
        assertThat(get("/sparql?query=" + code(ALL), "Accept", "text/csv").body())
                .startsWith("o\r\n");
        assertThat(get("/sparql?format=text%2Fcsv&query=" + code(ALL), "Accept", BROWSER).body())
                .startsWith("o\r\n");
    }

    @Test
    void a_format_that_is_not_on_offer_is_406() throws Exception {
        for (var answer :
                List.of(
                        get("/sparql?query=" + code(ALL), "Accept", "image/png"),
                        get("/sparql?format=image%2Fpng&query=" + code(ALL)),
                        post("/sparql", FORM, "format=image%2Fpng&query=" + code(ALL)),
                        get("/data/province/2024/01", "Accept", "image/png"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
            assertThat(answer.body()).contains("GRA-131");
        }
    }

    @Test
    void a_body_that_is_too_large_is_413() throws Exception {
        var answer = post("/sparql", DIRECT, ALL + " ".repeat(70_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("GRA-405");
    }

    @Test
    void a_browser_without_a_query_gets_a_page_to_write_one() throws Exception {
        var page = get("/sparql", "Accept", BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(
                        page.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .replace(" ", "")
                                .toLowerCase(java.util.Locale.ROOT))
                .isEqualTo("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<title>vi</title>", "<form action=\"/sparql\"", "<textarea")
                .doesNotContain("<script");
        assertThat(get("/sparql?lang=en", "Accept", BROWSER).body()).contains("<title>en</title>");
    }

    @ParameterizedTest
    @CsvSource({
        "format=text%2Fcsv, GRA-401",
        "query=, GRA-103",
        "query=ASK%7B%7D&query=ASK%7B%7D, GRA-402",
        "query=ASK%7B%7D&default-graph-uri=http%3A%2F%2F127.0.0.1%2F, GRA-106",
        "query=ASK%7B%7D&named-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd, GRA-106",
        "update=CLEAR%20ALL, GRA-404",
        "query=CLEAR%20ALL, GRA-104",
        "query=ASK%7B%7D&update=CLEAR%20ALL, GRA-404",
        "query=SELECT%20%2A%20%7B%20%3Fs, GRA-103"
    })
    void a_wrong_request_is_a_clean_400_by_get_and_by_form(String parameters, String problem)
            throws Exception {
        for (var answer :
                List.of(
                        get("/sparql?" + parameters, "Accept", "*/*"),
                        post("/sparql", FORM, parameters))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains(problem).doesNotContain("Exception", "org.apache");
        }
    }

    @Test
    void the_graphs_a_request_names_are_its_data_set() throws Exception {
        String few = "https%3A%2F%2Fcchc.vn%2Fid%2Fgraph%2Ffew";
        String all = "query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D&";
        String named = "query=ASK%7BGRAPH%20%3Fg%7B%3Fs%20%3Fp%20%3Fo%7D%7D&";

        for (String parameters :
                List.of(all + "default-graph-uri=" + few, named + "named-graph-uri=" + few)) {
            assertThat(get("/sparql?" + parameters, "Accept", "text/csv").body()).contains("true");
            assertThat(post("/sparql", FORM, parameters).body()).contains("true");
        }
        assertThat(get("/sparql?" + all + "named-graph-uri=" + few, "Accept", "text/csv").body())
                .contains("false");
        assertThat(post("/sparql?default-graph-uri=" + few, DIRECT, "ASK{GRAPH?g{?s?p?o}}").body())
                .contains("false");
        assertThat(post("/sparql?named-graph-uri=" + few, FORM, all).body()).contains("false");
        assertThat(post("/sparql?default-graph-uri=urn:x:none", FORM, all).body())
                .contains("GRA-106");
        assertThat(post("/sparql?update=CLEAR%20ALL", FORM, all).body()).contains("GRA-404");
    }

    @Test
    void a_wrong_body_is_a_clean_400() throws Exception {
        assertThat(post("/sparql", DIRECT, "").body()).contains("GRA-103");
        assertThat(post("/sparql?default-graph-uri=urn:x:y", DIRECT, ALL).body())
                .contains("GRA-106");
        var latin =
                server.send(
                        server.to("/sparql")
                                .header("Content-Type", DIRECT)
                                .POST(
                                        BodyPublishers.ofByteArray(
                                                "ASK { ?s ?p 'é' }"
                                                        .getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(latin.statusCode()).isEqualTo(400);
        assertThat(latin.body()).contains("GRA-407");
    }

    @Test
    void a_person_gets_the_answer_as_a_table_and_can_change_the_query() throws Exception {
        String all =
                "SELECT ?s ?label ?n { ?s rdfs:label ?label OPTIONAL { ?s cchc:population ?n } }";
        String query =
                "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                        + " PREFIX cchc: <https://cchc.vn/def/> "
                        + all;

        String page = get("/sparql?lang=en&query=" + code(query), "Accept", BROWSER).body();

        assertThat(page)
                .contains("<th scope=\"col\">label</th>", "12 rows.")
                .contains("<a href=\"/id/province/2024/01\">/id/province/2024/01</a>")
                .contains("<td>Thành phố Hà Nội</td>", "<td>Ha Noi &lt;b&gt;</td>")
                .contains("<td class=\"value\">8,807,523</td>")
                .contains("<textarea", "OPTIONAL");
        assertThat(
                        get(
                                        "/sparql?format=text%2Fhtml&query="
                                                + code("DESCRIBE <https://cchc.vn/def/Province>"),
                                        "Accept",
                                        BROWSER)
                                .body())
                .contains("<pre tabindex", "@vi");
        assertThat(get("/sparql?query=" + code("SELECT"), "Accept", BROWSER).statusCode())
                .isEqualTo(400);
    }

    @Test
    void every_example_is_a_query_that_the_graph_can_read() throws Exception {
        var examples = QueryExamples.read().all();

        assertThat(examples).hasSize(27);
        for (var example : examples) {
            for (var language : List.of(PageLanguage.VIETNAMESE, PageLanguage.ENGLISH)) {
                var answer = get("/sparql?query=" + code(example.in(language)));
                assertThat(answer.statusCode()).as(example + answer.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void without_a_query_a_program_gets_a_description_of_the_service() throws Exception {
        var answer = get("/sparql", "Accept", "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("SPARQL11Query", "SPARQL_Results_JSON", before.sha256(), "triples");
        assertThat(get("/sparql", "Accept", "application/ld+json").body())
                .contains("sparql-service-description");
    }

    @Test
    void who_has_the_answer_already_is_not_sent_it_again() throws Exception {
        var first = get("/sparql?query=" + code(ALL), "Accept", "text/csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        var again = get("/sparql?query=" + code(ALL), "Accept", "text/csv", "If-None-Match", tag);
        var other = get("/sparql?query=" + code(ALL), "Accept", "*/*", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(other.statusCode()).as("another format").isEqualTo(200);
    }

    @Test
    void a_second_question_is_answered_from_memory_with_the_same_bytes() throws Exception {
        String sparql = "SELECT ?s { ?s ?p ?o } ORDER BY ?s";
        var first = get("/sparql?query=" + code(sparql), "Accept", "text/csv");
        int asked = server.asked();

        var second = get("/sparql?query=" + code(sparql), "Accept", "text/csv");

        assertThat(second.body()).isEqualTo(first.body()).contains("cchc.vn");
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(server.asked()).as("the graph was not asked").isEqualTo(asked);
    }

    @Test
    void what_a_page_of_another_site_must_know_is_told() throws Exception {
        var answer = server.send(server.to("/sparql").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("GET", "POST");
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).doesNotContain("PUT");
    }

    @Test
    void the_head_of_an_answer_is_that_of_get_without_a_body() throws Exception {
        var head =
                server.send(
                        server.to("/sparql?query=" + code(ALL))
                                .method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json",
                "application/sparql-update",
                "text/turtle",
                "application/rdf+xml",
                "application/ld+json",
                "multipart/form-data;boundary=x"
            })
    void another_media_type_is_415(String type) throws Exception {
        assertThat(post("/sparql", type, "CLEAR ALL").statusCode()).isEqualTo(415);
    }

    static Stream<HttpRequest.Builder> otherMethods() {
        return Stream.of("PUT", "DELETE", "PATCH")
                .flatMap(
                        method ->
                                Stream.of(
                                                "/sparql",
                                                "/sparql?query=ASK%7B%7D",
                                                "/id/province/2024/01",
                                                "/def/Province")
                                        .map(
                                                path ->
                                                        server.to(path)
                                                                .header("Content-Type", DIRECT)
                                                                .method(
                                                                        method,
                                                                        BodyPublishers.ofString(
                                                                                "ASK {}"))));
    }

    @Test
    void another_method_is_405() throws Exception {
        for (HttpRequest.Builder request : otherMethods().toList()) {
            assertThat(server.send(request).statusCode()).isEqualTo(405);
        }
        assertThat(post("/id/province/2024/01", DIRECT, "ASK {}").statusCode()).isEqualTo(405);
        assertThat(
                        server.send(
                                        server.to("/sparql")
                                                .header("X-HTTP-Method-Override", "DELETE")
                                                .header("Content-Type", DIRECT)
                                                .POST(BodyPublishers.ofString("ASK {}")))
                                .statusCode())
                .isIn(200, 405);
    }

    @Test
    void a_person_gets_a_page_of_a_term_in_the_language_wanted() throws Exception {
        assertThat(get("/def/Province", "Accept", BROWSER).body()).contains("<h1>Tỉnh</h1>");
        assertThat(get("/def/Province?lang=en", "Accept", BROWSER).body())
                .contains("<h1>Province</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/province/2024/99",
                "/id/a/../../etc/passwd",
                "/id/%2e%2e%2fetc",
                "/id/%00",
                "/page/province/2024/99",
                "/page/%2e%2e%2fetc",
                "/data/province/2024/99",
                "/data/%22%3E%3Cscript%3E",
                "/id/<script>",
                "/def/nothing",
                "/def/%22%3E%3Cscript%3E"
            })
    void an_unknown_name_is_404_for_programs_and_for_people(String path) throws Exception {
        String sent = path.replace("<", "%3C").replace(">", "%3E");
        for (String accept : List.of("text/turtle", BROWSER)) {
            var answer = get(sent, "Accept", accept);
            assertThat(answer.statusCode()).as(answer.body()).isIn(404, 400);
            assertThat(answer.body()).doesNotContain("<script>", "Exception");
        }
    }
}
