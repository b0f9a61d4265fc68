package vn.cchc.shell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
    private static final List<String> IDS = List.of("abc1", "abd2", "abc1-more");
    private static final ShortIds RESULTS =
            new ShortIds("SCO-901", "SCO-902", "result", "cchc:results");

    @Test
    void the_beginning_of_an_id_is_enough_when_one_thing_is_meant() {
        assertThat(RESULTS.whole("abd", IDS)).isEqualTo("abd2");
        assertThat(RESULTS.whole("abc1", IDS)).as("a whole id means itself").isEqualTo("abc1");
    }

    @Test
    void otherwise_it_is_refused_with_what_might_be_meant() {
        assertThatThrownBy(() -> RESULTS.whole("ab", IDS))
                .hasMessageContaining("SCO-902")
                .hasMessageContaining("abc1, abd2");
        assertThatThrownBy(() -> RESULTS.whole("x", IDS))
                .hasMessageContaining("SCO-901")
                .hasMessageContaining("cchc:results");
    }

    @Test
    void lists_show_the_beginning() {
        assertThat(ShortIds.shown("9d2e44b0-0000")).isEqualTo("9d2e44b0");
        assertThat(ShortIds.shown("9d2")).isEqualTo("9d2");
    }
}
