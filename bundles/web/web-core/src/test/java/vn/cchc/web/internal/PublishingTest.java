package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishingTest {
    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    @Test
    void a_resource_is_there_while_its_service_is() throws Exception {
        var path = Map.<String, Object>of("cchc.web.rest", "/api/coming");
        var orchard = new Orchard();
        assertThat(web.get("/api/coming").statusCode()).isEqualTo(404);

        web.publisher.bindRest(orchard, path);
        assertThat(web.get("/api/coming").statusCode()).isEqualTo(200);
        assertThat(web.get("/api/openapi.json").body()).contains("\"/api/coming\"");

        web.publisher.unbindRest(orchard, path);
        assertThat(web.get("/api/coming").statusCode()).isEqualTo(404);
        assertThat(web.get("/api/openapi.json").body()).doesNotContain("/api/coming");
    }

    @Test
    void of_two_services_at_one_address_the_second_waits_for_the_first() throws Exception {
        var path = Map.<String, Object>of("cchc.web.rest", "/api/shared");
        var first = new Orchard();
        var second = new Orchard();
        web.publisher.bindRest(first, path);
        web.publisher.bindRest(second, path);
        web.publisher.unbindRest(first, path);
        assertThat(web.get("/api/shared").statusCode()).isEqualTo(200);
        web.publisher.unbindRest(second, path);
        assertThat(web.get("/api/shared").statusCode()).isEqualTo(404);
    }

    @Test
    void a_service_that_cannot_be_served_disturbs_no_other() throws Exception {
        web.publisher.bindRest("not a resource", Map.of("cchc.web.rest", "/api/odd"));
        assertThat(web.get("/api/odd").statusCode()).isEqualTo(404);
        assertThat(web.get("/api/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void the_longest_address_wins_and_the_root_takes_the_rest() throws Exception {
        var path = Map.<String, Object>of("cchc.web.pages", "/");
        var orchard = new Orchard();
        web.publisher.bindPages(orchard, path);
        assertThat(web.get("/count?from=7").body()).isEqualTo("7");
        assertThat(web.get("/api/openapi.json").body()).contains("openapi");
        assertThat(web.get("/no/such/place").statusCode()).isEqualTo(404);
        web.publisher.unbindPages(orchard, path);
        assertThat(web.get("/count?from=7").statusCode()).isEqualTo(404);
    }
}
