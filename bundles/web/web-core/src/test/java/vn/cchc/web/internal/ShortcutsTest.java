package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.web.ReadyAnswer;
import vn.cchc.web.ReadyAnswers;

/** A room that has an answer ready is not asked by way of its resource. */
class ShortcutsTest {
    private static final Map<String, Object> AT_TREES = Map.of("cchc.web.ready", "/api/trees");

    private final ReadyAnswers answers =
            (query, header) ->
                    query.equals("of=oak") && header.apply("Accept").isEmpty()
                            ? Optional.of(ready("an oak"))
                            : Optional.empty();
    private WebServer web;

    @BeforeEach
    void start() throws Exception {
        web = new WebServer();
        web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
        web.shortcuts.bindAnswers(answers, AT_TREES);
    }

    @AfterEach
    void stop() throws Exception {
        web.close();
    }

    private static ReadyAnswer ready(String text) {
        return new ReadyAnswer(
                203,
                Map.of("Content-Type", "text/plain", "ETag", "\"7\""),
                text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_is_given_out_with_the_headers_of_every_answer() throws Exception {
        var answer = web.get("/api/trees?of=oak");

        assertThat(answer.statusCode()).isEqualTo(203);
        assertThat(answer.body()).isEqualTo("an oak");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Content-Length")).contains("6");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void what_is_not_ready_is_asked_of_the_resource() throws Exception {
        assertThat(web.get("/api/trees?of=elm").statusCode()).isEqualTo(200);
        assertThat(web.get("/api/trees?of=oak", "Accept", "application/json").statusCode())
                .isEqualTo(200);
        assertThat(web.get("/api/trees/count?from=7&of=oak").body()).isEqualTo("7");
    }

    @Test
    void only_reading_is_short() throws Exception {
        var posted = web.to("/api/trees?of=oak").POST(BodyPublishers.noBody());

        assertThat(web.send(posted).statusCode()).isNotEqualTo(203);
    }

    @Test
    void nobody_goes_round_the_guard() throws Exception {
        var wrong = web.to("/api/trees?of=oak").header("Authorization", WebServer.basic("x", "y"));

        assertThat(web.send(wrong).statusCode()).isEqualTo(401);
    }

    @Test
    void when_the_room_goes_its_answers_go() throws Exception {
        web.shortcuts.unbindAnswers(answers, AT_TREES);

        assertThat(web.get("/api/trees?of=oak").statusCode()).isEqualTo(200);
    }
}
