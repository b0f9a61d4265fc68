package vn.cchc.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.testing.Eventually;

/** Forms with files, for the address that asked for them. */
class FormsTest {
    private static final String BOX = "/api/letterbox/h%C3%A0-n%E1%BB%99i/letters";
    private static final String TYPE = "multipart/form-data; boundary=b";
    private static final String XML = "<data><a>Ý kiến</a></data>";
    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindRest(
                new Letterbox(),
                Map.of(
                        "cchc.web.rest",
                        "/api/letterbox",
                        "cchc.web.forms",
                        new String[] {"/api/letterbox/{box}/letters"}));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    @AfterEach
    void nothing_is_left_on_the_disk() {
        Eventually.soon().isTrue(() -> spooled().isEmpty(), () -> spooled() + " is left");
    }

    private static List<String> spooled() {
        String[] names =
                new File(System.getProperty("java.io.tmpdir"))
                        .list((folder, name) -> name.startsWith("cchc-form-"));
        return List.of(names);
    }

    private static String part(String headers, String content) {
        return "--b\r\n" + headers + "\r\n\r\n" + content + "\r\n";
    }

    private static String called(String name) {
        return "Content-Disposition: form-data; name=\"" + name + "\"";
    }

    private static String file(String name, String fileName) {
        return called(name) + "; filename=\"" + fileName + "\"";
    }

    private static String line(String name, String file, String type, String content) {
        return Letterbox.line(name, file, type, content.getBytes(UTF_8));
    }

    private static HttpResponse<String> send(String type, String body) throws Exception {
        return send(BOX, "đọc", type, body);
    }

    private static HttpResponse<String> send(String path, String who, String type, String body)
            throws Exception {
        return web.send(request(path, type, body).header("Authorization", basic(who)));
    }

    private static HttpRequest.Builder request(String path, String type, String body) {
        return web.to(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)));
    }

    private static String basic(String who) {
        return WebServer.basic(who, WebServer.PASSWORD);
    }

    static Stream<Arguments> clients() {
        String name = "Ý kiến người dân_2026-11-27_09-15-00.xml";
        String length = "\r\nContent-Length: " + XML.getBytes(UTF_8).length;
        return Stream.of(
                Arguments.of(
                        "OkHttp 4, in Collect",
                        file("xml_submission_file", name) + "\r\nContent-Type: text/xml" + length),
                Arguments.of(
                        "OkHttp 5",
                        file("xml_submission_file", name)
                                + "\r\nContent-Type: text/xml; charset=utf-8"),
                Arguments.of(
                        "Apache HttpClient, in older ones",
                        file("xml_submission_file", name)
                                + "\r\nContent-Type: text/xml\r\nContent-Transfer-Encoding: binary"),
                Arguments.of(
                        "in small letters",
                        file("xml_submission_file", name).toLowerCase().replace("ý", "Ý")
                                + "\r\ncontent-type: text/xml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void a_form_arrives_part_by_part_whatever_client_wrote_it(String client, String headers)
            throws Exception {
        String picture = "\r\n--b\n--bc\r\n-- \0\1".repeat(3_000);
        var answer =
                send(
                        TYPE,
                        part(headers, XML)
                                + part(
                                        file("a.jpg", "a.jpg") + "\r\nContent-Type: image/jpeg",
                                        picture.replace("\r\n--b", "\r\n--a"))
                                + part(called("*isIncomplete*"), "yes")
                                + "--b--\r\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines().toList())
                .hasSize(4)
                .contains(
                        line("a.jpg", "a.jpg", "image/jpeg", picture.replace("\r\n--b", "\r\n--a")))
                .contains(line("*isIncomplete*", "", "text/plain", "yes"))
                .contains("rest -1");
        assertThat(answer.body())
                .contains("xml_submission_file|Ý kiến người dân_2026", "|text/xml|");
    }

    @Test
    void a_form_in_pieces_of_unknown_length_arrives() throws Exception {
        byte[] body = (part(called("a"), XML) + "--b--").getBytes(UTF_8);
        var answer =
                web.send(
                        web.to(BOX)
                                .header("Content-Type", TYPE)
                                .header("Authorization", basic("đọc"))
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))));

        assertThat(answer.body()).startsWith(line("a", "", "text/plain", XML));
    }

    @Test
    void nothing_of_a_stranger_is_read() throws Exception {
        var answer = web.send(request(BOX, TYPE, "no form at all"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(w -> assertThat(w).startsWith("Basic"));
    }

    @Test
    void who_may_not_send_is_told_so() throws Exception {
        assertThat(send(BOX, "thống-kê", TYPE, part(called("a"), "1") + "--b--").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/letterbox/a/plain",
                "/api/letterbox/letters",
                "/api/letterbox//letters",
                "/api/letterbox/a/b/letters",
                "/api/letterbox/a/letters/",
                "/api/letterbox"
            })
    void addresses_beside_it_take_none(String path) throws Exception {
        assertThat(send(path, "đọc", TYPE, part(called("a"), "1") + "--b--").statusCode())
                .isIn(415, 404);
        assertThat(send(path, "đọc", TYPE, part(called("a"), "1") + "--b--").body())
                .doesNotContain("never");
    }

    private static Arguments broken(String name, String type, String body, String rule) {
        return Arguments.of(name, type, body, 400, rule);
    }

    private static Arguments headed(String name, String headers, String rule) {
        return broken(name, TYPE, part(headers, "1") + "--b--\r\n", rule);
    }

    static Stream<Arguments> hostile() {
        String right = part(called("a"), "1");
        String name = "Content-Disposition: form-data; name=";
        return Stream.of(
                broken("no boundary", "multipart/form-data", right + "--b--", "the boundary has"),
                broken(
                        "boundary with quotes in it",
                        "multipart/form-data; boundary=\"a@b\"",
                        right,
                        "the boundary has"),
                broken("nothing", TYPE, "", "begins with the boundary"),
                broken("preamble", TYPE, "hello\r\n" + right + "--b--", "begins with the boundary"),
                broken(
                        "another boundary",
                        TYPE,
                        right.replace("--b", "--c") + "--c--",
                        "begins with"),
                broken("no part", TYPE, "--b--\r\n", "begins with the boundary"),
                broken("never ends", TYPE, right, "last boundary"),
                broken("cut off in a header", TYPE, "--b\r\nContent-Dis", "last boundary"),
                broken("epilogue", TYPE, right + "--b--\r\nmore", "last boundary"),
                broken("111 parts", TYPE, right.repeat(111) + "--b--", "at most 110 parts"),
                broken("50,000 parts", TYPE, right.repeat(50_000) + "--b--", "at most 110 parts"),
                headed("no name", "Content-Type: text/xml", "form-data; name="),
                headed("empty name", called(""), "form-data; name="),
                headed("name of 251", called("x".repeat(251)), "form-data; name="),
                headed(
                        "attachment",
                        "Content-Disposition: attachment; name=\"a\"",
                        "form-data; name="),
                headed("name without quotes", name + "a", "form-data; name="),
                headed("name twice", called("a") + "; name=\"b\"", "form-data; name="),
                headed(
                        "file name in another alphabet's way",
                        called("a") + "; filename*=UTF-8''a",
                        "form-data; name="),
                headed("header twice", called("a") + "\r\n" + called("b"), "a header is one line"),
                headed(
                        "folded header",
                        "Content-Disposition: form-data;\r\n name=\"a\"",
                        "a header is one line"),
                headed(
                        "11 headers",
                        "X-1: 1\r\nX-2: 1\r\nX-3: 1\r\nX-4: 1\r\nX-5: 1\r\nX-6: 1\r\nX-7: 1\r\nX-8: 1\r\nX-9: 1\r\nX-10: 1\r\n"
                                + called("a"),
                        "at most 10 headers"),
                headed("long header", "X-1: " + "x".repeat(2_000), "a header is one line"),
                headed("escaped quote", file("a", "a\\\"b.xml"), "without a path"),
                headed("backslash", file("a", "..\\..\\a.xml"), "without a path"),
                headed("path", file("a", "../../etc/passwd"), "without a path"),
                headed("absolute path", file("a", "/etc/passwd"), "without a path"),
                headed("dots", file("a", ".."), "without a path"),
                headed("empty file name", file("a", ""), "without a path"),
                headed("mark of direction", file("a", "a\u202Elmx.exe"), "without a path"),
                headed(
                        "parts in a part",
                        called("a") + "\r\nContent-Type: multipart/mixed; boundary=c",
                        "neither multipart"),
                headed(
                        "message in a part",
                        called("a") + "\r\nContent-Type: message/rfc822",
                        "neither multipart"),
                headed(
                        "type that is none",
                        called("a") + "\r\nContent-Type: xml",
                        "neither multipart"),
                headed(
                        "base64",
                        called("a") + "\r\nContent-Transfer-Encoding: base64",
                        "is binary"),
                headed(
                        "longer than it says",
                        called("a") + "\r\nContent-Length: 0",
                        "as long as it is"),
                Arguments.of(
                        "too large by what it says",
                        TYPE,
                        part(called("a"), "x".repeat(4 << 20)) + "--b--",
                        413,
                        "larger than"),
                Arguments.of(
                        "mixed",
                        "multipart/mixed; boundary=b",
                        right + "--b--",
                        415,
                        "several parts"),
                Arguments.of(
                        "boundary twice",
                        TYPE + "; boundary=c",
                        right + "--b--",
                        415,
                        "several parts"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_form_that_breaks_a_rule_is_refused_by_it(
            String name, String type, String body, int status, String rule) throws Exception {
        var answer = send(type, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(rule);
    }

    @Test
    void a_client_of_OpenRosa_is_told_in_its_own_way_and_in_both_languages() throws Exception {
        var answer =
                web.send(
                        request(BOX, TYPE, "no <form> & nothing")
                                .header("X-OpenRosa-Version", "1.0")
                                .header("Authorization", basic("đọc")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/xml"));
        assertThat(answer.headers().firstValue("X-OpenRosa-Version")).hasValue("1.0");
        assertThat(answer.body())
                .contains("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message")
                .contains(
                        "WEB-120",
                        "nội dung bắt đầu bằng boundary",
                        "the body begins with the boundary");
        var nobody = web.send(request(BOX, TYPE, "").header("X-OpenRosa-Version", "1.0"));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.body()).contains("<OpenRosaResponse", "WEB-108");
    }
}
