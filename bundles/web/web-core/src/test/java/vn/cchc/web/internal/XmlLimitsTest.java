package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the parser takes of one message and where it stops. Everything stands in the header of a
 * message that is right otherwise: there it is read whole and nobody asks what it means, so only a
 * limit can refuse it.
 */
class XmlLimitsTest {
    private static final int ATTRIBUTES = 50;
    private static final int DEPTH = 50;
    private static final int CHILDREN = 10_000;
    private static final int ELEMENTS = 100_000;

    /** Envelope, Header, Body, draw and bucket. */
    private static final int OF_THE_MESSAGE = 5;

    /** Envelope and Header. */
    private static final int ABOVE = 2;

    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindSoap(new Well(), Map.of("cchc.web.soap", "/soap/well"));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    private static HttpResponse<String> withHeader(String header) throws Exception {
        String message =
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                        + " xmlns:w='https://cchc.vn/def/soap/'><s:Header>"
                        + header
                        + "</s:Header><s:Body><w:draw><bucket>tre</bucket></w:draw>"
                        + "</s:Body></s:Envelope>";
        return web.send(
                web.to("/soap/well")
                        .header("Content-Type", "text/xml;charset=UTF-8")
                        .POST(BodyPublishers.ofString(message)));
    }

    private static void assertTaken(String header) throws Exception {
        var answer = withHeader(header);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("water in tre");
    }

    private static void assertRefused(String header) throws Exception {
        var answer = withHeader(header);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 500);
        assertThat(answer.body()).contains("WEB-131").doesNotContain("water");
        Leaks.assertNone(answer);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a" + i + "=''")
                .collect(Collectors.joining(" ", "<w:note ", "/>"));
    }

    private static String nested(int count) {
        return "<w:note>".repeat(count) + "</w:note>".repeat(count);
    }

    private static String children(int count) {
        return "<w:note>" + "<a/>".repeat(count) + "</w:note>";
    }

    /** As many elements as wanted, none of them with too many children. */
    private static String elements(int count) {
        int whole = count / CHILDREN;
        int rest = count % CHILDREN;
        return children(CHILDREN - 1).repeat(whole) + children(rest - 1);
    }

    @Test
    void attributes_of_one_element() throws Exception {
        assertTaken(attributes(ATTRIBUTES));
        assertRefused(attributes(ATTRIBUTES + 1));
    }

    @Test
    void elements_inside_one_another() throws Exception {
        assertTaken(nested(DEPTH - ABOVE));
        assertRefused(nested(DEPTH - ABOVE + 1));
    }

    @Test
    void children_of_one_element() throws Exception {
        assertTaken(children(CHILDREN));
        assertRefused(children(CHILDREN + 1));
    }

    @Test
    void elements_of_one_message() throws Exception {
        assertTaken(elements(ELEMENTS - OF_THE_MESSAGE));
        assertRefused(elements(ELEMENTS - OF_THE_MESSAGE + 1));
    }

    @Test
    void one_text() throws Exception {
        assertTaken("<w:note>" + "x".repeat(1_000_000) + "</w:note>");
        assertRefused("<w:note>" + "x".repeat(1_100_000) + "</w:note>");
    }
}
