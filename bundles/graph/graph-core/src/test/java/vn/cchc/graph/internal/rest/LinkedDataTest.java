package vn.cchc.graph.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A thing, its page and its document, as people and programs meet them. */
class LinkedDataTest {
    private static final String PROVINCE = "province/2024/01";
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static GraphServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new GraphServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = server.to(path);
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String here(String path) {
        return server.to(path).build().uri().toString();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,*/*;q=0.8 | /page/",
                "text/html | /page/",
                "application/xhtml+xml | /page/",
                "text/html;q=0.9,text/turtle;q=0.5 | /page/",
                "text/html;q=0.5,text/turtle | /data/",
                "text/turtle | /data/",
                "application/ld+json | /data/",
                "*/* | /data/",
                "text/* | /data/",
                "image/png | /data/"
            })
    void a_thing_leads_to_what_is_wanted_most(String accept, String place) throws Exception {
        var answer = get("/id/" + PROVINCE, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(here(place + PROVINCE));
        assertThat(header(answer, "Vary")).isEqualTo("Accept");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Link"))
                .contains(
                        "</page/" + PROVINCE + ">; rel=\"describedby\"; type=\"text/html\"",
                        "</data/" + PROVINCE + ">; rel=\"describedby\"; type=\"text/turtle\"");
    }

    @Test
    void the_language_goes_along_to_the_page_and_nothing_else_does() throws Exception {
        assertThat(header(get("/id/" + PROVINCE + "?lang=en", "Accept", BROWSER), "Location"))
                .isEqualTo(here("/page/" + PROVINCE + "?lang=en"));
        assertThat(header(get("/id/" + PROVINCE + "?lang=%22x&y=1", "Accept", BROWSER), "Location"))
                .isEqualTo(here("/page/" + PROVINCE));
    }

    @Test
    void only_what_points_to_a_thing_is_enough_to_know_it() throws Exception {
        assertThat(get("/id/region/2024/1", "Accept", BROWSER).statusCode()).isEqualTo(303);
        assertThat(get("/page/region/2024/1").body()).contains("Thành phố Hà Nội");
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/turtle",
        "*/*, text/turtle",
        "text/turtle, text/turtle",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "application/ld+json, application/ld+json"
    })
    void a_document_comes_in_the_format_wanted(String accept, String type) throws Exception {
        var answer =
                accept.isEmpty()
                        ? get("/data/" + PROVINCE)
                        : get("/data/" + PROVINCE, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.body()).contains("8807523", "withinUnit");
        assertThat(header(answer, "Link"))
                .contains(
                        "</data/" + PROVINCE + ">; rel=\"canonical\"",
                        "<https://cchc.vn/id/" + PROVINCE + ">; rel=\"describes\"",
                        "</page/" + PROVINCE + ">; rel=\"alternate\"; type=\"text/html\"");
    }

    @Test
    void a_link_names_the_format_because_it_cannot_set_a_header() throws Exception {
        var answer =
                get("/data/" + PROVINCE + "?format=application%2Fld%2Bjson", "Accept", BROWSER);

        assertThat(header(answer, "Content-Type")).startsWith("application/ld+json");
    }

    @Test
    void who_has_the_document_already_is_not_sent_it_again() throws Exception {
        var first = get("/data/" + PROVINCE, "Accept", "text/turtle");
        String tag = header(first, "ETag");

        var again = get("/data/" + PROVINCE, "Accept", "text/turtle", "If-None-Match", tag);
        var other = get("/data/" + PROVINCE, "Accept", "*/*;q=0.1", "If-None-Match", tag);
        var another =
                get("/data/commune/2024/00001", "Accept", "text/turtle", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Vary")).isEqualTo("Accept");
        assertThat(List.of(other.statusCode(), another.statusCode())).containsOnly(200);
    }

    @Test
    void who_has_the_page_already_is_not_sent_it_again() throws Exception {
        String tag = header(get("/page/" + PROVINCE), "ETag");

        assertThat(get("/page/" + PROVINCE, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/page/" + PROVINCE + "?lang=en", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/data/", "/page/"})
    void the_head_is_that_of_get_without_a_body(String place) throws Exception {
        var get = get(place + PROVINCE);
        var head = server.send(server.to(place + PROVINCE).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Link", "Vary", "Location", "Content-Type")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/data/"})
    void a_page_of_another_site_may_read_it(String place) throws Exception {
        var asked =
                server.send(server.to(place + PROVINCE).method("OPTIONS", BodyPublishers.noBody()));

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(get(place + PROVINCE), "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/data/", "/page/"})
    void another_method_is_405(String place) throws Exception {
        for (String method : List.of("PUT", "DELETE", "POST")) {
            var answer =
                    server.send(
                            server.to(place + PROVINCE)
                                    .header("Content-Type", "application/sparql-query")
                                    .method(method, BodyPublishers.ofString("ASK {}")));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
        }
    }

    @Test
    void the_page_names_the_thing_in_the_language_wanted_and_its_documents() throws Exception {
        var page = get("/page/" + PROVINCE);

        assertThat(page.body())
                .contains("<title>vi</title>", "<h1>Thành phố Hà Nội</h1>", "8.807.523", "Tỉnh")
                .contains("href=\"/data/" + PROVINCE + "?format=application%2Fld%2Bjson\"");
        assertThat(header(page, "Vary")).isEqualTo("Accept-Language");
        assertThat(header(page, "Link"))
                .contains("rel=\"canonical\"", "rel=\"alternate\"; type=\"application/rdf+xml\"");
        assertThat(get("/page/" + PROVINCE + "?lang=en").body())
                .contains("<h1>Ha Noi &lt;b&gt;</h1>", "Province");
    }
}
