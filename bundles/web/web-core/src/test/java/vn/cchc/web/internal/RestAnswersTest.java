package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestAnswersTest {
    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws Exception {
        return web.send(
                web.to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void decimals_keep_their_scale_and_absent_fields_are_left_out() throws Exception {
        var answer = web.get("/api/trees");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(answer.body())
                .isEqualTo(
                        "[{\"name\":\"Lê\",\"height\":83.940,\"apples\":3,\"branches\":"
                                + "[{\"side\":\"trái\",\"leaves\":{\"xanh\":7}}]},"
                                + "{\"name\":\"Mận\",\"nickname\":\"nhỏ\",\"height\":1000,"
                                + "\"apples\":0,\"branches\":[]}]");
    }

    @ParameterizedTest
    @CsvSource({"none,404", "later,503", "taken,409", "forbidden,403", "bad,400", "wrapped,400"})
    void a_refusal_lists_all_its_problems(String tree, int status) throws Exception {
        var answer = web.get("/api/trees/" + tree);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status)
                .contains("\"instance\":\"/api/trees/" + tree + "\"")
                .contains(
                        "\"problems\":[{\"code\":\"ORC-101\",\"where\":\"trees.csv line 7\","
                                + "\"what\":\"The tree is <old>.\",\"remedy\":\"Water it.\"},"
                                + "{\"code\":\"ORC-102\",\"what\":");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "error"})
    void an_unforeseen_fault_gives_a_reference_and_nothing_else(String tree) throws Exception {
        var answer = web.get("/api/trees/" + tree);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("reference [0-9A-F]{8}");
        Leaks.assertNone(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\"|WEB-121",
                "{\"apples\":1,\"colour\":\"red\"}|WEB-123",
                "{\"apples\":\"many\"}|WEB-124",
                "{\"apples\":1.5}|WEB-124",
                "{\"apples\":null}|WEB-124",
                "{\"branches\":[{\"leaves\":{\"x\":[]}}]}|WEB-124",
                "[]|WEB-121",
                "<xml/>|WEB-121",
                "{\"name\":\"a\",\"name\":\"b\"}|WEB-121",
                "{\"apples\":1} {}|WEB-121",
            })
    void json_that_is_not_understood_is_a_problem(String body, String code) throws Exception {
        var answer = post("/api/trees", "application/json", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(code);
        Leaks.assertNone(answer);
    }

    @Test
    void the_place_of_a_wrong_field_is_named() throws Exception {
        var answer =
                post(
                        "/api/trees",
                        "application/json",
                        "{\"branches\":[{\"leaves\":{\"x\":\"y\"}}]}");
        assertThat(answer.body()).contains("\"where\":\"/branches/0/leaves/x\"");
    }

    @Test
    void json_bombs_are_refused() throws Exception {
        var deep = post("/api/trees", "application/json", "{\"x\":" + "[".repeat(3000));
        var number = post("/api/trees", "application/json", "{\"height\":" + "9".repeat(500) + "}");
        assertThat(deep.statusCode()).isEqualTo(400);
        Leaks.assertNone(deep);
        assertThat(number.body()).contains("WEB-122");
    }

    @Test
    void a_decimal_comes_back_as_it_was_sent() throws Exception {
        var answer = post("/api/trees", "application/json", "{\"apples\":1,\"height\":83.9400}");
        assertThat(answer.body()).isEqualTo("{\"height\":83.9400,\"apples\":1}");
    }

    @Test
    void a_body_over_the_limit_is_refused_whether_its_length_is_told_or_not() throws Exception {
        byte[] large = new byte[2_200_000];
        java.util.Arrays.fill(large, (byte) ' ');
        var told =
                refused(
                        web.to("/api/trees")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(large)));
        var streamed =
                refused(
                        web.to("/api/trees")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new java.io.ByteArrayInputStream(large))));
        var file =
                web.send(
                        web.to("/api/trees/file")
                                .header("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofByteArray(large)));
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(streamed.body()).contains("WEB-106");
        assertThat(file.body()).isEqualTo("2200000");
    }

    /**
     * The server closes the connection of a body it does not want; a client that is still sending
     * may see that before it sees the answer, and asks again.
     */
    private static HttpResponse<String> refused(HttpRequest.Builder request) throws Exception {
        for (int attempt = 1; attempt < 5; attempt++) {
            try {
                return web.send(request);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("no bytes");
            }
        }
        return web.send(request);
    }

    @Test
    void a_form_with_too_many_fields_is_refused() throws Exception {
        String fields = "a=1&".repeat(300) + "name=x";
        var answer = post("/api/trees/form", "application/x-www-form-urlencoded", fields);
        assertThat(answer.statusCode()).isBetween(400, 413);
        Leaks.assertNone(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/trees,multipart/form-data; boundary=b",
        "/api/trees/file,multipart/mixed; boundary=b",
        "/soap/well,Multipart/Related; boundary=b; type=\"application/xop+xml\"",
    })
    void a_body_of_several_parts_is_refused_before_it_is_read(String path, String type)
            throws Exception {
        String part = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n";
        var answer = post(path, type, part.repeat(200) + "--b--");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("WEB-116");
        Leaks.assertNone(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/trees/count?from=abc",
        "DELETE,/api/trees",
        "BREW,/api/trees",
        "TRACE,/api/trees",
        "GET,/api/trees/a/b/c",
        "GET,/no/such/address",
        "GET,/api/trees?_wadl&_type=xml",
        "GET,/services",
        "GET,/api/trees;a=b/%2e%2e/%2e%2e",
        "POST,/api/trees",
        "PUT,/api/trees/count?_method=GET",
        "GET,/assets/../WEB-INF/web.xml",
        "GET,/assets/x/cchc.css",
        "GET,/%F0%28%8C%28",
        "POST,/assets/x/cchc.css",
        "BREW,/assets/x/cchc.css",
    })
    void nonsense_is_answered_cleanly(String method, String path) throws Exception {
        var answer =
                web.send(
                        web.to(path)
                                .header("Accept", "application/json")
                                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("\"problems\"");
        Leaks.assertNone(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/trees/{a}",
                "/api/trees/\\",
                "/api/trees/<script>",
                "/api/trees?lang=<x>&y=%zz&z=đ",
                "/api/trees/a|b",
            })
    void an_address_that_is_not_encoded_is_read_all_the_same(String address) throws Exception {
        String answer = Telnet.say(web.port(), "GET " + address + " HTTP/1.0", "Host: localhost");
        assertThat(answer).containsPattern("^HTTP/1.1 (200|400|404) ").doesNotContain("WEB-500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Host: a:b:c|400|WEB-113",
                "Host: localhost&Content-Type: a/b;charset=nope|415|WEB-114",
                "Host: localhost&Content-Type: a/b;charset=|415|WEB-114",
                "Host: localhost&OnewayRequest: true|400|WEB-115",
            })
    void headers_that_make_no_sense_are_told_so(String headers, int status, String code)
            throws Exception {
        String answer =
                Telnet.say(web.port(), "GET /api/trees HTTP/1.0", headers.replace("&", "\r\n"));
        assertThat(answer).contains(" " + status + " ").contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*;q=0", "identity;q=0", "br;q=1, identity;q=0", ",,;;"})
    void an_impossible_wish_for_compression_is_passed_over(String wish) throws Exception {
        assertThat(web.get("/api/trees", "Accept-Encoding", wish).statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_gets_a_page_in_its_language() throws Exception {
        var vietnamese = web.get("/khong-co", "Accept", "text/html,*/*;q=0.8");
        var english = web.get("/none?lang=en", "Accept", "text/html");
        assertThat(vietnamese.statusCode()).isEqualTo(404);
        assertThat(vietnamese.body()).contains("<html lang=\"vi\">").contains("Không có trang này");
        assertThat(english.body()).contains("<html lang=\"en\">").contains("no such page");
    }

    @Test
    void a_page_of_refusal_escapes_what_it_shows() throws Exception {
        var answer = web.get("/api/trees/bad", "Accept", "text/html,*/*;q=0.8");
        assertThat(answer.body()).contains("The tree is &lt;old&gt;.").doesNotContain("<old>");
    }

    @Test
    void long_answers_are_compressed_for_who_can_read_them() throws Exception {
        var answer = web.get("/api/openapi.json", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    }

    @Test
    void who_likes_brotli_as_much_as_gzip_gets_it_and_reads_the_same() throws Exception {
        var plain = web.get("/api/openapi.json");
        var answer = web.bytes("/api/openapi.json", "Accept-Encoding", "gzip, deflate, br");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        var read = new BrotliInputStream(new ByteArrayInputStream(answer.body()));
        assertThat(read.readAllBytes()).isEqualTo(plain.body().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().length).isLessThan(plain.body().length() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void an_answer_that_breaks_off_does_not_look_whole(String encoding) throws Exception {
        String answer =
                Telnet.say(
                        web.port(),
                        "GET /api/trees/leaves?until=50000 HTTP/1.1",
                        "Host: localhost",
                        "Accept-Encoding: " + encoding);
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("Transfer-Encoding: chunked")
                .doesNotEndWith("0\r\n\r\n")
                .doesNotContain("WEB-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void an_answer_that_breaks_off_before_it_is_sent_is_a_clean_problem(String encoding)
            throws Exception {
        String answer =
                Telnet.say(
                        web.port(),
                        "GET /api/trees/leaves?until=" + Orchard.FEW + " HTTP/1.0",
                        "Host: localhost",
                        "Accept-Encoding: " + encoding);
        assertThat(answer)
                .startsWith("HTTP/1.1 503 ")
                .contains("X-Content-Type-Options", "\r\n\r\n{", "WEB-117")
                .doesNotContain("leaf", "wind")
                .endsWith("}");
    }
}
