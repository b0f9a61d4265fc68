package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Who comes too early is told so: nothing is said to be absent that will be there in a moment. */
class AwaitedAddressesTest {
    private WebServer web;

    @BeforeEach
    void start() throws Exception {
        web = new WebServer();
    }

    @AfterEach
    void stop() throws Exception {
        web.close();
    }

    @Test
    void an_address_whose_component_still_waits_is_a_503() throws Exception {
        declares("cchc.web.rest", "/api/orchard");

        assertThat(web.get("/api/orchard").statusCode()).isEqualTo(503);
        assertThat(web.get("/api/orchard/count?from=7")).satisfies(this::comeBack);
        assertThat(web.get("/api/orchards").statusCode()).isEqualTo(404);
    }

    @Test
    void it_answers_as_soon_as_it_is_served_and_is_awaited_again_afterwards() throws Exception {
        declares("cchc.web.rest", "/api/orchard");
        var path = Map.<String, Object>of("cchc.web.rest", "/api/orchard");
        var orchard = new Orchard();

        web.publisher.bindRest(orchard, path);
        assertThat(web.get("/api/orchard/count?from=7").body()).isEqualTo("7");

        web.publisher.unbindRest(orchard, path);
        assertThat(web.get("/api/orchard/count?from=7")).satisfies(this::comeBack);
    }

    @Test
    void the_root_does_not_speak_for_an_address_that_is_awaited() throws Exception {
        web.publisher.bindPages(new Orchard(), Map.of("cchc.web.pages", "/"));
        declares("cchc.web.pages", "/");
        declares("cchc.web.rest", "/sparql");

        assertThat(web.get("/count?from=7").body()).isEqualTo("7");
        assertThat(web.get("/sparql")).satisfies(this::comeBack);
    }

    @Test
    void while_the_server_starts_nobody_knows_what_there_will_be() throws Exception {
        web.started.set(false);
        assertThat(web.get("/api/orchard")).satisfies(this::comeBack);
        assertThat(web.get("/api/openapi.json").statusCode()).isEqualTo(200);

        web.started.set(true);
        assertThat(web.get("/api/orchard").statusCode()).isEqualTo(404);
    }

    @Test
    void what_comes_while_somebody_is_told_to_come_back_is_not_said_to_be_absent()
            throws Exception {
        declares("cchc.web.rest", "/api/orchard");
        var path = Map.<String, Object>of("cchc.web.rest", "/api/orchard");
        web.afterwards =
                () -> {
                    web.afterwards = () -> {};
                    web.publisher.bindRest(new Orchard(), path);
                };

        assertThat(web.get("/api/orchard/count?from=7")).satisfies(this::comeBack);
        assertThat(web.get("/api/orchard/count?from=7").body()).isEqualTo("7");
    }

    /** The framework counts changes of components some seconds late. */
    @Test
    void a_component_that_came_just_before_the_start_was_finished_is_awaited() throws Exception {
        web.started.set(false);
        assertThat(web.get("/sparql")).satisfies(this::comeBack);
        web.components.add(component("cchc.web.rest", "/sparql"));
        web.started.set(true);

        assertThat(web.get("/sparql")).satisfies(this::comeBack);
    }

    private void declares(String property, String path) {
        web.components.add(component(property, path));
        web.changes.incrementAndGet();
    }

    private static ComponentDescriptionDTO component(String property, String path) {
        var component = new ComponentDescriptionDTO();
        component.properties = Map.of(property, path);
        return component;
    }

    private void comeBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("WEB-118");
    }
}
