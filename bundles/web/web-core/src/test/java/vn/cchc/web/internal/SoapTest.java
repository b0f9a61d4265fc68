package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoapTest {
    private static final String OPEN =
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                    + " xmlns:w='https://cchc.vn/def/soap/'><s:Body>";
    private static final String CLOSE = "</s:Body></s:Envelope>";
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

    private static HttpRequest.Builder request(String message) {
        return web.to("/soap/well")
                .header("Content-Type", "text/xml;charset=UTF-8")
                .POST(BodyPublishers.ofString(message));
    }

    private static HttpResponse<String> call(String body) throws Exception {
        return web.send(request(OPEN + body + CLOSE));
    }

    private static HttpResponse<String> draw(String bucket) throws Exception {
        return call("<w:draw><bucket>" + bucket + "</bucket></w:draw>");
    }

    @Test
    void the_wsdl_tells_the_address() throws Exception {
        var answer = web.get("/soap/well?wsdl");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("location=\"http://localhost:" + web.port() + "/soap/well\"")
                .contains("operation name=\"draw\"");
    }

    @Test
    void an_operation_answers() throws Exception {
        assertThat(draw("tre").body()).contains("water in tre");
    }

    @Test
    void a_refusal_is_a_fault_with_its_problems() throws Exception {
        var answer = draw("none");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Client</faultcode>")
                .contains("code=\"WEL-101\"")
                .contains("what=\"No such bucket &lt;b")
                .contains("remedy=\"Bring one.\"")
                .containsPattern("<faultstring xml:lang=\"en\">No such bucket")
                .containsPattern("<words [^/]*xml:lang=\"vi\"/>")
                .contains("what=\"Không có gầu &lt;b")
                .contains("remedy=\"Hãy mang gầu theo.\"");
        Leaks.assertNone(answer);
    }

    @Test
    void a_fault_that_the_wsdl_promises_is_told_as_it_is() throws Exception {
        var answer = draw("dry");
        assertThat(answer.body()).contains("No water.").contains("mùa khô");
        Leaks.assertNone(answer);
    }

    @Test
    void an_unforeseen_fault_gives_a_reference_and_nothing_else() throws Exception {
        var answer = draw("broken");
        assertThat(answer.body()).contains("Server</faultcode>").contains("reference ");
        Leaks.assertNone(answer);
    }

    @Test
    void roles_hold_for_operations() throws Exception {
        var right = WebServer.basic("thống-kê", WebServer.PASSWORD);
        var wrong = WebServer.basic("đọc", WebServer.PASSWORD);
        String measure = OPEN + "<w:measure/>" + CLOSE;
        String forgotten = OPEN + "<w:forgotten/>" + CLOSE;
        assertThat(call("<w:measure/>").statusCode()).isEqualTo(401);
        assertThat(web.send(request(measure).header("Authorization", right)).body())
                .contains("7 m");
        assertThat(web.send(request(measure).header("Authorization", wrong)).statusCode())
                .isEqualTo(403);
        assertThat(web.send(request(forgotten).header("Authorization", right)).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + "<a>&x;</a>",
                OPEN + "<w:unknown/>" + CLOSE,
                OPEN + "<w:draw><bucket>x</w:draw>" + CLOSE,
                "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'>"
                        + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + OPEN
                        + "<w:draw><bucket>&b;</bucket></w:draw>"
                        + CLOSE,
            })
    void a_message_that_cannot_be_read_is_a_clean_fault(String message) throws Exception {
        var answer = web.send(request(message));
        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.body()).doesNotContain("water").doesNotContain("aaaaaaaaaa");
        Leaks.assertNone(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void only_a_posted_message_is_a_call(String method) throws Exception {
        var answer = web.send(web.to("/soap/well").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains(method.equals("HEAD") ? "" : "WEB-102");
        Leaks.assertNone(answer);
    }

    @Test
    void the_wsdl_is_there_to_be_read_and_nothing_else() throws Exception {
        var head = web.send(web.to("/soap/well?wsdl").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        var put = web.send(web.to("/soap/well?wsdl").PUT(BodyPublishers.ofString("x")));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "text/xml;charset=UTF-8", "text/xml;charset=iso-8859-1"})
    void answers_are_in_utf_8_whatever_the_request_declares(String type) throws Exception {
        var message = OPEN + "<w:draw><bucket>tre gi&#224;</bucket></w:draw>" + CLOSE;
        var answer =
                web.send(
                        web.to("/soap/well")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(message)));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/xml;charset=UTF-8");
        assertThat(answer.body()).contains("water in tre già");
        var fault = web.send(request("not xml").setHeader("Content-Type", type));
        assertThat(fault.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/xml;charset=UTF-8");
    }

    @Test
    void a_message_without_a_declared_charset_is_read_as_xml_says() throws Exception {
        var message = OPEN + "<w:draw><bucket>tre già</bucket></w:draw>" + CLOSE;
        var answer =
                web.send(
                        web.to("/soap/well")
                                .header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString(message)));
        assertThat(answer.body()).contains("water in tre già");
    }

    @Test
    void a_get_without_wsdl_shows_nothing_of_the_program() throws Exception {
        Leaks.assertNone(web.get("/soap/well/more"));
        Leaks.assertNone(web.get("/soap/well?xsd=../../etc/passwd"));
        Leaks.assertNone(web.get("/soap"));
    }
}
