package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Bad inputs through every door: a clear refusal, never a server error, never a look inside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputsIT {
    /** What an answer must never show: traces, class names, paths, passwords. */
    private static final Set<String> LEAKS =
            Set.of(
                    "\tat ",
                    "Caused by",
                    "Exception",
                    "org.apache.",
                    "java.lang",
                    "vn.cchc.",
                    "SQLSTATE",
                    "root:x:",
                    "/data/",
                    "Jetty(");

    private ServerProcess server;
    private ServerShell administrator;
    private Map<String, ServerShell> people;

    @BeforeAll
    void a_server_with_a_year_and_people() {
        server = Distribution.startedBefore().start();
        administrator = server.administrator();
        Distribution.install(administrator, "sipas-2024");
        people =
                Map.of(
                        "administrator", administrator,
                        "statistician", server.person("statistician", "statistician"),
                        "publisher", server.person("publisher", "publisher"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> over_http() {
        return Stream.of("rest.tsv", "sparql.tsv", "soap.tsv")
                .flatMap(
                        file ->
                                BadInput.table(file)
                                        .map(
                                                input ->
                                                        dynamicTest(
                                                                file + ": " + input.name(),
                                                                () -> refused(input))));
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> in_the_shell() {
        return BadInput.commands("shell.txt")
                .map(command -> dynamicTest(shown(command), () -> answeredInWords(command)));
    }

    @Test
    @Order(3)
    void the_server_is_as_well_as_before() {
        assertThat(server.ready()).isTrue();
        assertThat(server.get("/api/editions/sipas/2024", "application/json").statusCode())
                .isEqualTo(200);
        assertThat(server.get("/sparql?query=ASK%7B%7D", "*/*").statusCode()).isEqualTo(200);
        assertThat(administrator.run("cchc:answers")).contains("No answer sets");
    }

    private void refused(BadInput input) throws IOException {
        var answer = send(input);
        assertThat(input.answeredBy(answer.status(), answer.body()))
                .as(
                        "status %s, expected %s%n%s",
                        answer.status(), input.expected(), shown(answer.body()))
                .isTrue();
        // A refusal may repeat what was sent; an answer that is none may name its own bundles.
        if (answer.status() >= 400) {
            assertThat(
                            LEAKS.stream()
                                    .filter(answer.body()::contains)
                                    .filter(leak -> !input.body().contains(leak)))
                    .as(shown(answer.body()))
                    .isEmpty();
        }
    }

    private void answeredInWords(String command) {
        String answer = administrator.run(command);
        assertThat(answer).isNotBlank();
        assertThat(answer)
                .doesNotContain(
                        "\tat ",
                        "Caused by",
                        "NullPointer",
                        "org.apache.",
                        "java.lang",
                        "java.nio",
                        "java.util");
        assertThat(answer.lines().count()).isLessThan(130);
    }

    /** Written to the wire as it is: a client library would not send most of these. */
    private RawHttp.Answer send(BadInput input) throws IOException {
        byte[] body = input.body().getBytes(StandardCharsets.UTF_8);
        var head =
                new StringBuilder(
                        input.method()
                                + " "
                                + input.path()
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        if (!input.contentType().isEmpty()) {
            head.append("Content-Type: ").append(input.contentType()).append("\r\n");
        }
        if (!input.role().equals("-")) {
            var person = people.get(input.role());
            String credentials = person.name() + ":" + person.password();
            head.append("Authorization: Basic ")
                    .append(
                            Base64.getEncoder()
                                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                    .append("\r\n");
        }
        boolean sendsBody = !Set.of("GET", "DELETE", "TRACE").contains(input.method());
        head.append(sendsBody ? "Content-Length: " + body.length + "\r\n\r\n" : "\r\n");
        return RawHttp.send(server.uri("/"), head.toString(), sendsBody ? body : new byte[0]);
    }

    private static String shown(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
