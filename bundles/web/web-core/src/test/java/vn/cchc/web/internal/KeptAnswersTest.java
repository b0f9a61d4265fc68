package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersTest {
    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
        web.publisher.bindRest(new Orchard(), Map.of("cchc.web.rest", "/api/trees"));
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void what_has_not_changed_is_not_sent_again(String form) throws Exception {
        var first = web.get("/api/trees/kept", "Accept", form);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("Lê");
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(form);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        assertThat(first.headers().firstValue("Vary").orElseThrow()).contains("Accept");
        assertThat(tag(first)).startsWith("\"").hasSize(66);

        var second = web.get("/api/trees/kept", "Accept", form, "If-None-Match", tag(first));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(tag(second)).isEqualTo(tag(first));
    }

    @Test
    void another_answer_or_form_has_another_tag() throws Exception {
        var one = web.get("/api/trees/kept", "Accept", "application/json");
        var other = web.get("/api/trees/kept?name=Man", "If-None-Match", tag(one));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).contains("Man");
        assertThat(tag(web.get("/api/trees/kept", "Accept", "text/csv"))).isNotEqualTo(tag(one));
    }

    @Test
    void a_question_for_the_head_alone_has_the_tag() throws Exception {
        var head =
                web.send(
                        web.to("/api/trees/kept")
                                .header("Accept", "application/json")
                                .method("HEAD", BodyPublishers.noBody()));
        assertThat(tag(head))
                .isEqualTo(tag(web.get("/api/trees/kept", "Accept", "application/json")));
    }

    @Test
    void what_does_not_ask_for_it_and_refusals_are_not_kept() throws Exception {
        assertThat(tag(web.get("/api/trees"))).isEqualTo("none");
        assertThat(tag(web.get("/api/trees/none"))).isEqualTo("none");
    }
}
