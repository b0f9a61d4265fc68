package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.web.internal.SentPackage.FILE_HEADERS;
import static vn.cchc.web.internal.SentPackage.INCLUDE;
import static vn.cchc.web.internal.SentPackage.ROOT_HEADERS;
import static vn.cchc.web.internal.SentPackage.TYPE;
import static vn.cchc.web.internal.SentPackage.message;
import static vn.cchc.web.internal.SentPackage.part;

import java.io.File;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Fingerprint;

/** Messages with a file beside them, for the endpoint that asked for them. */
class PackagesTest {
    private static final String GRANARY = "/soap/granary";
    private static final Granary ENDPOINT = new Granary();
    private static WebServer web;

    @TempDir Path folder;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindSoap(
                ENDPOINT, Map.of("cchc.web.soap", GRANARY, "cchc.web.mtom", Boolean.TRUE));
        web.publisher.bindSoap(new Well(), Map.of("cchc.web.soap", "/soap/well"));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    private static String stored(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return "lúa " + bytes.length + " " + Fingerprint.of(bytes).sha256();
    }

    @Test
    void a_file_beside_the_message_arrives() throws Exception {
        var answer = SentPackage.right().to(web, GRANARY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(stored("grains"));
    }

    @Test
    void a_file_is_not_cut_where_it_only_looks_like_a_boundary() throws Exception {
        String content = "\r\n--\r\n--a\r\n\r\n--c--\r\n-\r\n".repeat(9_000) + "\r\n--";
        var sent =
                SentPackage.body(
                        "\r\n"
                                + part(ROOT_HEADERS, message(INCLUDE))
                                + part(FILE_HEADERS, content)
                                + "--b--");

        assertThat(sent.to(web, GRANARY).body()).contains(stored(content));
    }

    @Test
    void what_clients_write_into_the_package_does_not_matter() throws Exception {
        String type =
                "Multipart/Related;boundary=b;type=\"Application/Xop+XML\";start-info=\"text/xml\"";
        String id = "http://tempuri.org/1/a@d";
        var sent =
                new SentPackage(
                        type,
                        part(
                                        ROOT_HEADERS.replace("<root>", "<x@y>"),
                                        message(
                                                INCLUDE.replace(
                                                        "cid:file",
                                                        "cid:http%3A%2F%2Ftempuri.org%2F1%2Fa%40d")))
                                + part(
                                        "content-type: image/png; name=\"a.png\"\r\n"
                                                + "CONTENT-ID: <"
                                                + id
                                                + ">\r\nContent-Disposition: attachment\r\n"
                                                + "Content-Length: 6\r\n",
                                        "grains")
                                + "--b--\r\n");

        assertThat(sent.to(web, GRANARY).body()).contains(stored("grains"));
    }

    @Test
    void a_small_file_may_stand_in_the_message() throws Exception {
        String inline = Base64.getEncoder().encodeToString("grains".getBytes());
        var plain =
                web.send(
                        web.to(GRANARY)
                                .header("Content-Type", "text/xml;charset=UTF-8")
                                .POST(BodyPublishers.ofString(message(inline))));

        assertThat(plain.body()).contains(stored("grains"));
        assertThat(SentPackage.alone(message(inline)).to(web, GRANARY).body())
                .contains(stored("grains"));
    }

    @Test
    void a_file_comes_back_the_way_the_message_came() throws Exception {
        String ask = message("").replaceAll("<w:store>.*</w:store>", fetch(3000));
        var packed = SentPackage.alone(ask).to(web, GRANARY);
        var plain =
                web.send(
                        web.to(GRANARY)
                                .header("Content-Type", "text/xml;charset=UTF-8")
                                .POST(BodyPublishers.ofString(ask)));

        assertThat(packed.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("multipart/related");
        assertThat(packed.body()).contains("g".repeat(3000)).contains("Include");
        assertThat(plain.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(plain.body())
                .contains(Base64.getEncoder().encodeToString("g".repeat(3000).getBytes()));
    }

    private static String fetch(int grains) {
        return "<w:fetch><grains>" + grains + "</grains></w:fetch>";
    }

    @Test
    void nobody_s_file_is_not_even_read() throws Exception {
        int before = ENDPOINT.calls();
        var answer = web.send(SentPackage.right().request(web, GRANARY));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(ENDPOINT.calls()).isEqualTo(before);
    }

    @Test
    void a_file_beyond_the_limit_is_refused_and_one_at_the_limit_is_not() throws Exception {
        int limit = 3 << 20;
        int before = ENDPOINT.calls();

        assertThat(ofBytes(limit).to(web, GRANARY).body()).contains("lúa " + limit);
        var refused = ofBytes(limit + 1).to(web, GRANARY);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("WEB-106");
        assertThat(ENDPOINT.calls()).isEqualTo(before + 1);
    }

    private static SentPackage ofBytes(int count) {
        return SentPackage.body(
                part(ROOT_HEADERS, message(INCLUDE))
                        + part(FILE_HEADERS, "x".repeat(count))
                        + "--b--\r\n");
    }

    static Stream<HostilePackages.Case> hostile() {
        return HostilePackages.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_breaks_a_rule_reaches_nobody(HostilePackages.Case broken) throws Exception {
        int before = ENDPOINT.calls();
        long files = spooled();

        HttpResponse<String> answer = broken.sent().to(web, GRANARY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(broken.status());
        assertThat(answer.body()).contains(broken.rule().replace("\"", "\\\""));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(ENDPOINT.calls()).isEqualTo(before);
        assertThat(spooled()).isEqualTo(files);
        Leaks.assertNone(answer);
    }

    /** Files of packages that lie about. */
    private static long spooled() throws Exception {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(p -> p.getFileName().toString().startsWith("cchc-package-")).count();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/soap/well", "/soap/granary/more", "/api/openapi.json", "/soap"})
    void all_other_addresses_read_one_body(String path) throws Exception {
        var answer = SentPackage.right().to(web, path);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("WEB-116");
    }

    @Test
    void an_address_that_went_away_takes_nothing_any_more() throws Exception {
        var properties =
                Map.<String, Object>of("cchc.web.soap", "/soap/barn", "cchc.web.mtom", "true");
        var barn = new Granary();
        web.publisher.bindSoap(barn, properties);
        assertThat(SentPackage.right().to(web, "/soap/barn").statusCode()).isEqualTo(200);
        web.publisher.unbindSoap(barn, properties);

        assertThat(SentPackage.right().to(web, "/soap/barn").statusCode()).isEqualTo(415);
    }

    @Test
    void two_types_in_one_request_are_no_type() throws Exception {
        var answer =
                web.send(
                        SentPackage.right()
                                .request(web, GRANARY)
                                .header("Authorization", SentPackage.somebody())
                                .header("Content-Type", TYPE));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void a_hundred_megabytes_pass_a_server_with_a_small_heap() throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-Djava.io.tmpdir=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "said"))
                        .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("said"))).contains("lúa " + SmallHeap.BYTES);
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }
}
