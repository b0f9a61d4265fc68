package vn.cchc.graph.internal.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cchc.web.ReadyAnswer;

/** What was asked lately is ready before the request is read again, and is the same answer. */
class ReadyResultsTest {
    private static final String FEW = "query=" + code("SELECT ?s { ?s ?p ?o } LIMIT 2");
    private static final String MANY = "query=" + code("SELECT * { ?s ?p ?o . ?x ?y ?z } LIMIT 99");

    private static GraphServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new GraphServer();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void the_same_address_has_the_same_answer_ready() throws Exception {
        String query = "query=" + code("SELECT ?o { ?s ?p ?o } LIMIT 3");
        assertThat(ready(query, Map.of("Accept", "text/csv"))).as("never asked").isEmpty();
        var asked = get(query, "text/csv");

        var ready = ready(query, Map.of("Accept", "text/csv")).orElseThrow();

        assertThat(new String(ready.body(), UTF_8)).isEqualTo(asked.body());
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.headers())
                .allSatisfy(
                        (name, value) ->
                                assertThat(asked.headers().firstValue(name))
                                        .as(name)
                                        .contains(value));
        assertThat(ready.headers())
                .containsKeys("ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin");
    }

    @Test
    void another_format_or_another_question_is_not() throws Exception {
        get(FEW, "text/tab-separated-values");

        assertThat(ready(FEW, Map.of("Accept", "application/json"))).isEmpty();
        assertThat(ready(FEW + "&format=text/csv", Map.of("Accept", "text/tab-separated-values")))
                .isEmpty();
        assertThat(ready("", Map.of())).isEmpty();
    }

    @Test
    void who_has_it_is_not_sent_it_again() throws Exception {
        String tag = get(FEW, "text/csv").headers().firstValue("ETag").orElseThrow();

        var same = ready(FEW, Map.of("Accept", "text/csv", "If-None-Match", tag)).orElseThrow();
        var list = ready(FEW, Map.of("Accept", "text/csv", "If-None-Match", "\"7\", " + tag));

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers()).containsEntry("ETag", tag);
        assertThat(list).as("the resource knows lists").isEmpty();
    }

    @Test
    void who_wants_a_long_answer_packed_asks_the_resource() throws Exception {
        get(MANY, "text/csv");

        assertThat(ready(MANY, Map.of("Accept", "text/csv", "Accept-Encoding", "gzip"))).isEmpty();
        assertThat(ready(MANY, Map.of("Accept", "text/csv"))).isPresent();
    }

    private static HttpResponse<String> get(String query, String accept) throws Exception {
        return server.send(server.to("/sparql?" + query).header("Accept", accept));
    }

    private static Optional<ReadyAnswer> ready(String query, Map<String, String> headers) {
        return server.sparql.find(query, name -> Optional.ofNullable(headers.get(name)));
    }

    private static String code(String query) {
        return URLEncoder.encode(query, UTF_8);
    }
}
