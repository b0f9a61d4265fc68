package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** A server comes in steps: its address is known before it can answer. */
    @Test
    void while_an_address_comes_and_goes_every_answer_is_whole() throws Exception {
        var path = Map.<String, Object>of("cchc.web.rest", "/api/restless");
        var seen = ConcurrentHashMap.<String>newKeySet();
        var done = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(3);
        for (int reader = 0; reader < 3; reader++) {
            readers.submit(
                    () -> {
                        while (!done.get()) {
                            var answer = web.get("/api/restless/count?from=7");
                            String body = answer.body().length() > 9 ? "a text" : answer.body();
                            seen.add(answer.statusCode() + " " + body);
                        }
                        return null;
                    });
        }

        for (int i = 0; i < 150; i++) {
            var orchard = new Orchard();
            web.publisher.bindRest(orchard, path);
            web.publisher.unbindRest(orchard, path);
        }
        done.set(true);
        readers.shutdown();

        assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(seen).contains("404 a text").isSubsetOf("200 7", "404 a text", "503 a text");
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
