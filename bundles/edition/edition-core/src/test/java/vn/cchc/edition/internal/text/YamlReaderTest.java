package vn.cchc.edition.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.model.Problem;

/** The plain part of YAML, and what is not in it. */
class YamlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void every_value_knows_its_line() {
        var fields =
                read("a: \"1\"\n\nb:\n  - \"x\"\n  - { c: \"y\",\n      d: \"z\" }\n")
                        .orElseThrow();

        assertThat(fields.fields().get("a").where()).isEqualTo("test.yaml:1");
        var list = (Yaml.Items) fields.fields().get("b").value();
        assertThat(list.items().get(0).where()).isEqualTo("test.yaml:4");
        var group = (Yaml.Fields) list.items().get(1);
        assertThat(group.fields().get("d").where()).isEqualTo("test.yaml:6");
        assertThat(problems.none()).isTrue();
    }

    @Test
    void the_plain_form_keeps_order_and_words() {
        var fields = read("b: \"01\"\na: [\"no\", \"2024-01-01\"]\n").orElseThrow();

        assertThat(fields.plain())
                .containsExactly(Map.entry("b", "01"), Map.entry("a", List.of("no", "2024-01-01")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "-1", "01", "0x1F", "0o17", "1_000", "1,000", "1.5", "1e3", ".5", ".inf",
                "~", "null", "yes", "NO", "On", "off", "true", "False", "y", "N", "2024-12-11",
                "2001-12-14t21:59:43.10-05:00", "12:30:45", "190:20:30", "<<"
            })
    void a_word_that_is_read_as_something_else_must_be_quoted(String word) {
        read("a: " + word + "\n");
        assertThat(codes()).containsExactly("EDN-118");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"official", "form-b", "Hà Nội", "1001/QĐ-BNV", "none", "yes and no", "II.A"})
    void a_word_that_is_read_as_itself_may_stand_bare(String word) {
        read("a: " + word + "\n");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_bomb_of_aliases_is_refused_before_it_grows() {
        var text = new StringBuilder("a: &a [\"x\",\"x\"]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            char last = (char) (c - 1);
            text.append(c + ": &" + c + " [*" + last + ",*" + last + "]\n");
        }

        assertThat(read(text.toString())).isEmpty();
        assertThat(codes()).containsExactly("EDN-111");
    }

    @Test
    void a_hundred_thousand_brackets_are_refused() {
        assertThat(read("a: " + "[".repeat(100_000))).isEmpty();
        assertThat(codes()).containsExactly("EDN-113");
    }

    @Test
    void a_very_long_unknown_name_is_told_without_looking_for_a_likeness() {
        var fields = read("\"" + "a".repeat(900) + "\": \"1\"\n").orElseThrow();
        new FieldReader(fields, problems).refuseOthers();
        assertThat(codes()).containsExactly("EDN-123");
    }

    private java.util.Optional<Yaml.Fields> read(String text) {
        return new YamlReader("test.yaml", problems).read(text);
    }

    private List<String> codes() {
        return problems.list().stream().map(Problem::code).toList();
    }
}
