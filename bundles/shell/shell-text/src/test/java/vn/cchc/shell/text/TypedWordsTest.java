package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

class TypedWordsTest {
    private static TypedWords typed(String line) {
        return TypedWords.of(
                List.of(line.split(" ")),
                Set.of("--on"),
                Set.of("--json"),
                2,
                (where, what) -> new Problem("X-1", where, what, "See --help."));
    }

    @Test
    void options_stand_before_between_or_after_the_words() {
        for (String line : List.of("--on 2026 a b --json", "a --json b --on 2026")) {
            assertThat(typed(line).words()).containsExactly("a", "b");
            assertThat(typed(line).option("--on")).contains("2026");
            assertThat(typed(line).has("--json")).isTrue();
        }
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_told_at_once() {
        assertThatThrownBy(() -> typed("a b c --none --on"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problems()).hasSize(3));
        assertThatThrownBy(() -> typed("a")).hasMessageContaining("2 words");
    }
}
