package vn.cchc.graph.jena.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.graph.jena.internal.JenaBuilds;
import vn.cchc.graph.jena.internal.SampleGraph;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.model.Refusal;

/** Finding things by words, as people type them on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSearchTest {
    private Build build;

    @BeforeAll
    void some_things_with_names() throws IOException {
        var draft = builds().draft();
        draft.addTurtle(
                "plans",
                "plans.ttl",
                """
                @prefix : <https://x.example/> .
                :measure :label "Đo lường sự hài lòng của người dân"@vi , "Measuring satisfaction"@en .
                :training :label "Tập huấn đo lường chỉ số cải cách hành chính"@vi .
                :daNang :label "Thành phố Đà Nẵng"@vi ; :code "48" ; :value 48 .
                :danang :label "Da nang"@en .
                :decomposed :label "Ho\u0300a Bi\u0300nh"@vi .
                """);
        draft.addTurtle(
                "others",
                "o.ttl",
                "<https://x.example/other> <https://x.example/says> 'su hai long' .");
        build = made(draft.finish());
    }

    BuildFactory builds() throws IOException {
        return new JenaBuilds(SampleGraph.LIMITS);
    }

    Build made(Build build) throws IOException {
        return build;
    }

    final List<String> ask(String query) throws IOException {
        var out = new ByteArrayOutputStream();
        build.query(query, "text/csv").writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private List<String> found(String words) throws IOException {
        return ask(
                "SELECT ?thing { (?thing ?text ?score) <https://cchc.vn/def/search> \""
                        + words
                        + "\" } ORDER BY DESC(?score) ?thing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đo lường sự hài lòng",
                "do luong su hai long",
                "ĐO LUONG hài long",
                "hài lòng đo"
            })
    void words_are_found_with_and_without_their_signs(String words) throws IOException {
        assertThat(found(words))
                .contains("https://x.example/measure")
                .doesNotContain("https://x.example/training");
    }

    @Test
    void the_last_word_may_be_a_beginning() throws IOException {
        assertThat(found("tap hu")).containsExactly("https://x.example/training");
        assertThat(found("hu tap")).isEmpty();
        assertThat(found("measuring satis")).containsExactly("https://x.example/measure");
    }

    @Test
    void what_is_written_as_it_was_typed_comes_first() throws IOException {
        assertThat(found("Đà Nẵng"))
                .containsExactly("https://x.example/daNang", "https://x.example/danang");
        assertThat(found("da nang"))
                .containsExactly("https://x.example/danang", "https://x.example/daNang");
    }

    @Test
    void signs_may_come_as_characters_of_their_own() throws IOException {
        assertThat(found("Hòa Bình")).containsExactly("https://x.example/decomposed");
        assertThat(found("ho\u0300a bi\u0300nh")).containsExactly("https://x.example/decomposed");
    }

    @Test
    void a_code_is_a_text_and_a_number_is_none() throws IOException {
        assertThat(ask("SELECT ?text { (?t ?text) <https://cchc.vn/def/search> '48' }"))
                .containsExactly("48");
    }

    @Test
    void it_is_one_pattern_among_others() throws IOException {
        assertThat(
                        ask(
                                "SELECT ?code { ?p <https://cchc.vn/def/search> 'da nang' ; <https://x.example/code> ?code }"))
                .containsExactly("48");
        assertThat(
                        ask(
                                "SELECT * { <https://x.example/other> <https://cchc.vn/def/search> 'hai long' }"))
                .hasSize(1);
    }

    @Test
    void the_words_may_come_from_elsewhere() throws IOException {
        assertThat(
                        ask(
                                "SELECT ?t { VALUES ?w { 'tap huan' 'da nang' } ?t <https://cchc.vn/def/search> ?w } ORDER BY ?t"))
                .containsExactly(
                        "https://x.example/daNang",
                        "https://x.example/danang",
                        "https://x.example/training");
        assertThat(
                        ask(
                                "SELECT ?t { <https://x.example/danang> <https://x.example/label> ?w . ?t <https://cchc.vn/def/search> ?w } ORDER BY ?t"))
                .containsExactly("https://x.example/daNang", "https://x.example/danang");
        assertThat(ask("SELECT ?w { <https://x.example/other> <https://cchc.vn/def/search> ?w }"))
                .isEmpty();
    }

    @Test
    void what_is_found_may_have_no_name_or_be_said_already() throws IOException {
        assertThat(
                        ask(
                                "SELECT ?l { [] <https://cchc.vn/def/search> 'da nang' ; <https://x.example/code> '48' ; <https://x.example/label> ?l }"))
                .containsExactly("Thành phố Đà Nẵng");
        assertThat(ask("SELECT ?t { (?t 'Da nang'@en) <https://cchc.vn/def/search> 'da nang' }"))
                .containsExactly("https://x.example/danang");
        assertThat(ask("SELECT ?t { (?t ?t) <https://cchc.vn/def/search> 'da nang' }")).isEmpty();
        assertThat(ask("SELECT ?t { ?t <https://cchc.vn/def/search> <https://x.example/measure> }"))
                .isEmpty();
    }

    @Test
    void it_is_known_by_its_name_however_that_is_written() throws IOException {
        assertThat(ask("PREFIX x: <https://cchc.vn/def/se> SELECT ?t { ?t x:arch 'tap huan' }"))
                .containsExactly("https://x.example/training");
    }

    @Test
    void it_stands_wherever_a_pattern_may() throws IOException {
        assertThat(
                        ask(
                                "SELECT * { ?t <https://x.example/code> ?c OPTIONAL { ?t <https://cchc.vn/def/search> 'measuring' } FILTER EXISTS { ?t <https://cchc.vn/def/search> 'da nang' } }"))
                .containsExactly("https://x.example/daNang,48");
        assertThat(
                        ask(
                                "SELECT (COUNT(*) AS ?n) { { SELECT * { ?t <https://cchc.vn/def/search> 'measuring' , 'do luong' } } }"))
                .containsExactly("1");
    }

    @Test
    void it_keeps_to_the_graph_it_stands_in() throws IOException {
        assertThat(
                        ask(
                                "SELECT ?t { GRAPH <https://cchc.vn/id/graph/others> { ?t <https://cchc.vn/def/search> 'hai long' } }"))
                .containsExactly("https://x.example/other");
        assertThat(
                        ask(
                                "SELECT ?t FROM <https://cchc.vn/id/graph/others> { ?t <https://cchc.vn/def/search> 'hai long' }"))
                .containsExactly("https://x.example/other");
    }

    @Test
    void so_many_texts_as_asked_for() throws IOException {
        assertThat(ask("SELECT ?t { ?t <https://cchc.vn/def/search> ('hai long' 1) }")).hasSize(1);
        assertThat(ask("SELECT ?t { ?t <https://cchc.vn/def/search> ('hai long' -5) }")).hasSize(1);
        assertThat(ask("SELECT ?t { ?t <https://cchc.vn/def/search> ('hai long' 'x') }"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "*", "a OR b~ AND (", "đ\\u0000"})
    void words_that_are_none_find_nothing_and_break_nothing(String words) throws IOException {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "('a' 1 2)"})
    void what_it_does_not_take_is_refused(String words) {
        assertThatThrownBy(() -> ask("SELECT ?t { ?t <https://cchc.vn/def/search> " + words + " }"))
                .isInstanceOf(Refusal.class);
    }
}
