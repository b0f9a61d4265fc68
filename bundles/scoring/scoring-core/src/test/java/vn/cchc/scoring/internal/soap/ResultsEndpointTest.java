package vn.cchc.scoring.internal.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.SmallYear;
import vn.cchc.scoring.internal.rest.Http;

class ResultsEndpointTest {
    private final ResultsEndpoint endpoint =
            new ResultsEndpoint(
                    new KeptInMemory(
                            SmallYear.draft("draft-1", "lan"),
                            SmallYear.published(SmallYear.draft("public-1", "lan"), "minh")),
                    SmallYear.registry());
    private Http http;

    @BeforeEach
    void openServer() throws Exception {
        http = new Http();
        var server = new JaxWsServerFactoryBean();
        server.setBus(http.bus());
        server.setAddress("/soap/results");
        server.setServiceBean(endpoint);
        server.create();
    }

    @AfterEach
    void closeServer() {
        http.close();
    }

    @Test
    void the_service_describes_itself() {
        var wsdl = http.get("/soap/results?wsdl");

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body())
                .contains("targetNamespace=\"https://cchc.vn/soap/results/1\"")
                .contains("getPublishedResult", "getFigures", "ResultsService");
    }

    @Test
    void the_published_result_comes_with_its_criteria_and_national_figures() {
        var answer =
                call(
                        "<n:getPublishedResult><n:index>sipas</n:index><n:year>2024</n:year>"
                                + "</n:getPublishedResult>");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<id>public-1</id>")
                .contains("<vi>Tiếp cận dịch vụ</vi>")
                .contains("<unit>VN</unit>", "<value>61.11</value>")
                .doesNotContain("minh", ">lan<", "draft-1");
    }

    @Test
    void figures_can_be_asked_for_by_criterion_and_unit() {
        var answer =
                call(
                        "<n:getFigures><n:index>sipas</n:index><n:year>2024</n:year>"
                                + "<n:criterion>II.A</n:criterion><n:unit>01</n:unit>"
                                + "</n:getFigures>");

        assertThat(answer.body())
                .containsOnlyOnce("<value>83.33</value>")
                .contains("<exact>83.333333333333</exact>", "<rank>1</rank>")
                .contains("<status>published</status>");
    }

    @Test
    void what_is_withheld_is_left_out() {
        var answer =
                call(
                        "<n:getFigures><n:index>sipas</n:index><n:year>2024</n:year>"
                                + "<n:unit>04</n:unit></n:getFigures>");

        assertThat(answer.body())
                .contains("<status>withheld</status>")
                .doesNotContain("<value>", "<exact>", "<answered>", "<satisfied>");
    }

    @Test
    void what_is_not_published_is_refused_with_code_and_remedy() {
        for (String year : List.of("1999", "no year")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> endpoint.getPublishedResult("sipas", year))
                    .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND))
                    .withMessageContaining("SCO-306");
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> endpoint.getFigures("sipas", "2024", "III", "99"))
                .withMessageContaining("SCO-307")
                .withMessageContaining("SCO-308");
    }

    @Test
    void the_wsdl_says_that_index_and_year_are_required() {
        String wsdl = http.get("/soap/results?wsdl").body();

        assertThat(call("getPublishedResult", wsdl))
                .contains("<xs:element name=\"index\"", "<xs:element name=\"year\"");
        assertThat(call("getFigures", wsdl))
                .contains("<xs:element name=\"index\"", "<xs:element name=\"year\"")
                .contains("minOccurs=\"0\" name=\"criterion\"", "minOccurs=\"0\" name=\"unit\"");
    }

    private static String call(String operation, String wsdl) {
        String from = wsdl.substring(wsdl.indexOf("complexType name=\"" + operation + "\""));
        return from.substring(0, from.indexOf("</xs:complexType>"));
    }

    @Test
    void every_argument_that_is_missing_is_told_at_once() {
        for (String missing : Arrays.asList(null, "", " ")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> endpoint.getFigures(missing, missing, null, null))
                    .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.INVALID))
                    .satisfies(
                            r ->
                                    assertThat(r.problems())
                                            .extracting(p -> p.code() + " " + p.where())
                                            .containsExactly("SCO-314 index", "SCO-314 year"));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> endpoint.getPublishedResult("sipas", null))
                .satisfies(r -> assertThat(r.problems()).hasSize(1))
                .withMessageContaining("SCO-314");
    }

    private HttpResponse<String> call(String body) {
        String envelope =
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
                        + " xmlns:n=\"https://cchc.vn/soap/results/1\"><s:Body>"
                        + body
                        + "</s:Body></s:Envelope>";
        var answer =
                http.post("/soap/results", envelope, "Content-Type", "text/xml; charset=utf-8");
        return answer;
    }
}
