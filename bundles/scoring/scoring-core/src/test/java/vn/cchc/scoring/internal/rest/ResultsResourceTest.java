package vn.cchc.scoring.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.internal.KeptInMemory;
import vn.cchc.scoring.internal.SmallYear;

class ResultsResourceTest {
    private static final String EDITION = "/api/results/sipas/2024";
    private static final Map<Refusal.Kind, Integer> CODES =
            Map.of(
                    Refusal.Kind.INVALID, 400,
                    Refusal.Kind.FORBIDDEN, 403,
                    Refusal.Kind.NOT_FOUND, 404,
                    Refusal.Kind.CONFLICT, 409);

    private final KeptInMemory results =
            new KeptInMemory(
                    SmallYear.draft("draft-1", "lan"),
                    SmallYear.published(SmallYear.draft("public-1", "lan"), "minh"));
    private Http http;

    @BeforeEach
    void openServer() throws Exception {
        http = new Http();
        var server = new JAXRSServerFactoryBean();
        server.setBus(http.bus());
        server.setAddress("/api/results");
        server.setServiceBean(new ResultsResource(results, new NamedJobs(), SmallYear.registry()));
        var json =
                JsonMapper.builder()
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                        .build();
        server.setProviders(List.of(new JacksonJsonProvider(json), new SignedIn(), new Refusals()));
        server.create();
    }

    @AfterEach
    void closeServer() {
        http.close();
    }

    /** Says who is signed in and as what by two headers. */
    private static final class SignedIn implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String name = request.getHeaderString("X-Name");
            String role = String.valueOf(request.getHeaderString("X-Role"));
            request.setSecurityContext(
                    new SecurityContext() {
                        @Override
                        public Principal getUserPrincipal() {
                            return () -> name;
                        }

                        @Override
                        public boolean isUserInRole(String asked) {
                            return asked.equals(role);
                        }

                        @Override
                        public boolean isSecure() {
                            return false;
                        }

                        @Override
                        public String getAuthenticationScheme() {
                            return "test";
                        }
                    });
        }
    }

    private static final class Refusals implements ExceptionMapper<Refusal> {
        @Override
        public Response toResponse(Refusal refusal) {
            return Response.status(CODES.get(refusal.kind()))
                    .type("text/plain")
                    .entity(refusal.getMessage())
                    .build();
        }
    }

    @Test
    void the_public_sees_published_results_without_names_of_people() throws Exception {
        var answer = http.get("/api/results");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer)).hasSize(1);
        assertThat(json(answer).get(0).get("id").asText()).isEqualTo("public-1");
        assertThat(answer.body()).doesNotContain("lan\"", "minh");
    }

    @Test
    void staff_sees_drafts_and_who_computed_them() throws Exception {
        for (String role : Set.of("statistician", "publisher", "administrator", "reader")) {
            var answer = http.get("/api/results", "X-Role", role);

            assertThat(json(answer)).as(role).hasSize(2);
            assertThat(answer.body()).contains("\"computedBy\":\"lan\"");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(json(http.get("/api/results", "X-Role", "staff"))).hasSize(1);
    }

    @Test
    void figures_come_as_json_criterion_by_criterion() throws Exception {
        var answer = http.get(EDITION);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        var factor = json(answer).get("criteria").get(1);
        assertThat(factor.get("code").asText()).isEqualTo("II.A");
        assertThat(factor.get("nation").get("value").decimalValue()).isEqualTo("61.11");
        assertThat(factor.get("provinces")).hasSize(4);
        assertThat(factor.get("provinces").get(0).get("id").asText())
                .isEqualTo("/id/province/2024/01");
        assertThat(factor.get("provinces").get(0).get("rank").asInt()).isEqualTo(1);
        assertThat(factor.get("provinces").get(2).get("status").asText()).isEqualTo("withheld");
        assertThat(factor.get("provinces").get(2).has("answered")).isFalse();
        assertThat(factor.get("bandCounts").get(1).get("units").asInt()).isEqualTo(1);
        assertThat(json(answer).get("result").get("content").asText()).hasSize(64);
    }

    @Test
    void a_criterion_and_a_unit_can_be_picked_out() throws Exception {
        var answer = json(http.get(EDITION + "?criterion=II.B&unit=02"));

        assertThat(answer.get("criteria")).hasSize(1);
        assertThat(answer.get("criteria").get(0).get("provinces")).hasSize(1);
        assertThat(answer.get("criteria").get(0).get("nation").get("unit").asText())
                .isEqualTo("VN");
    }

    @Test
    void what_is_not_in_the_result_is_not_found_and_said_at_once() {
        var answer = http.get(EDITION + "?criterion=III&unit=99");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("SCO-307", "SCO-308");
    }

    @Test
    void figures_come_as_csv_when_asked_for() {
        var answer = http.get(EDITION + "?criterion=II.A", "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv")
                .containsIgnoringCase("charset=utf-8");
        assertThat(answer.body().lines()).hasSize(6);
        assertThat(answer.body()).contains("Hà Giang");
        assertThat(http.get(EDITION, "Accept", "*/*").headers().firstValue("Content-Type"))
                .hasValue("application/json");
    }

    @Test
    void a_link_gives_the_same_csv_as_a_file() {
        var file = http.get(EDITION + ".csv?criterion=II.A", "Accept", "text/html,*/*");

        assertThat(file.body())
                .isEqualTo(http.get(EDITION + "?criterion=II.A", "Accept", "text/csv").body());
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sipas-2024.csv\"");
    }

    @Test
    void an_unchanged_published_result_is_not_sent_again() {
        String tag = http.get(EDITION).headers().firstValue("ETag").orElseThrow();

        var again = http.get(EDITION, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(tag).contains(results.all().get(1).content().sha256());
        assertThat(http.get(EDITION, "Accept", "text/csv").headers().firstValue("ETag"))
                .isNotEqualTo(java.util.Optional.of(tag));
    }

    @Test
    void a_draft_is_there_for_staff_only_and_never_cached() {
        assertThat(http.get(EDITION + "?result=draft-1").statusCode()).isEqualTo(404);

        var answer = http.get(EDITION + "?result=draft-1", "X-Role", "reader");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.body()).contains("\"status\":\"draft\"");
    }

    @Test
    void an_edition_without_a_published_result_is_not_found() {
        for (String path : List.of("sipas/2022", "nothing/2024", "NO/2024")) {
            assertThat(http.get("/api/results/" + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(http.get("/api/results/sipas/2022?result=public-1").statusCode()).isEqualTo(404);
    }

    @Test
    void scoring_is_started_as_a_job() throws Exception {
        var answer = http.post("/api/results?answers=set-1", "", "X-Name", "lan");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).get("subject").asText()).isEqualTo("set-1");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/api/jobs/" + json(answer).get("id").asText());
        assertThat(http.post("/api/results", "", "X-Name", "lan").statusCode()).isEqualTo(400);
    }

    @Test
    void publishing_does_not_get_in_the_way_of_an_edition() throws Exception {
        var answer = http.post("/api/results/draft-1/publication", "", "X-Name", "minh");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("status").asText()).isEqualTo("published");
        assertThat(json(answer).get("publishedBy").asText()).isEqualTo("minh");
        assertThat(http.get(EDITION + "?result=draft-1").statusCode()).isEqualTo(200);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        var mapper =
                new ObjectMapper()
                        .enable(
                                com.fasterxml.jackson.databind.DeserializationFeature
                                        .USE_BIG_DECIMAL_FOR_FLOATS);
        return mapper.readTree(answer.body());
    }
}
