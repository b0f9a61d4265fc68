package vn.cchc.registry.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Refusal;
import vn.cchc.registry.internal.CsvRegistry;

class RegistryResourceTest {
    private static final Server SERVER = new Server(0);
    private static Bus bus;

    @BeforeAll
    static void open() throws Exception {
        System.setProperty("org.apache.cxf.Logger", "org.apache.cxf.common.logging.Slf4jLogger");
        bus = BusFactory.newInstance().createBus();
        var servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        SERVER.setHandler(context);
        SERVER.start();
        var rest = new JAXRSServerFactoryBean();
        rest.setBus(bus);
        rest.setAddress("/api/registry");
        rest.setServiceBean(new RegistryResource(new CsvRegistry()));
        rest.setProviders(List.of(new JacksonJsonProvider()));
        rest.create();
    }

    @AfterAll
    static void close() throws Exception {
        SERVER.stop();
        bus.shutdown(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/provinces, 63",
        "2024/districts?province=01, 30",
        "2024/communes?district=001, 14",
        "2024/ministries, 30",
        "2024/search?name=thua%20thien%20hue, 1"
    })
    void every_list_comes_as_csv_to_who_asks_for_it(String list, int units) throws Exception {
        var answer = get(list, "text/csv");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(rows(answer.body())).hasSize(units);
        assertThat(new ObjectMapper().readTree(get(list, "application/json").body()))
                .hasSize(units);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/districts?province=99, REG-203, 'There is no province \"99\" in 2024.'",
        "2024/communes?province=99, REG-203, '01, 02, 04'",
        "2024/communes?district=9999, REG-203, /api/registry/2024/districts",
        "2024/communes?province=99&district=9999, REG-203, district",
        "2026/communes?district=001, REG-203, this period has none"
    })
    void a_unit_that_the_period_does_not_know_is_refused(String list, String code, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ask(new RegistryResource(new CsvRegistry()), list))
                .withMessageContaining(code)
                .withMessageContaining(words);
    }

    private static void ask(RegistryResource resource, String list) {
        var parts = list.split("[/?]");
        var parameters =
                Arrays.stream(parts[2].split("&"))
                        .map(p -> p.split("="))
                        .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        if (parts[1].equals("districts")) {
            resource.districts(parts[0], parameters.get("province"));
        } else {
            resource.communes(parts[0], parameters.get("province"), parameters.get("district"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/csv;q=0.9"})
    void who_does_not_ask_for_csv_gets_json(String accept) throws Exception {
        assertThat(get("2024/provinces", accept).headers().firstValue("Content-Type"))
                .hasValue("application/json");
    }

    @Test
    void a_line_says_the_same_as_the_record() throws Exception {
        var hue =
                rows(get("2024/provinces", "text/csv").body()).stream()
                        .filter(row -> row.get("code").equals("46"))
                        .findFirst()
                        .orElseThrow();
        var record =
                new ObjectMapper().readTree(get("2024/provinces/46", "*/*").body()).get("unit");

        assertThat(hue.get("name")).isEqualTo("Thừa Thiên Huế");
        assertThat(hue.get("id")).isEqualTo("/id/province/2024/46");
        assertThat(hue.get("population")).isEqualTo(record.get("population").asText());
        assertThat(hue.get("area_km2")).isEqualTo(record.get("areaKm2").asText());
        assertThat(hue.get("aliases").split("\\|")).hasSize(record.get("aliases").size());
        assertThat(hue.get("district")).isEmpty();
    }

    private static List<CSVRecord> rows(String csv) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        int port = ((ServerConnector) SERVER.getConnectors()[0]).getLocalPort();
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/api/registry/" + path))
                        .header("Accept", accept)
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
