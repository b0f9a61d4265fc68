package vn.cchc.scoring.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
    private static final List<String> IDS = List.of("abc1", "abd2", "abc1-more");

    @Test
    void the_beginning_of_an_id_is_enough_when_one_thing_is_meant() {
        assertThat(whole("abd")).isEqualTo("abd2");
        assertThat(whole("abc1")).as("a whole id means itself").isEqualTo("abc1");
    }

    @Test
    void otherwise_it_is_refused_with_what_might_be_meant() {
        assertThatThrownBy(() -> whole("ab")).hasMessageContaining("abc1, abd2");
        assertThatThrownBy(() -> whole("x")).hasMessageContaining("cchc:results");
    }

    private static String whole(String typed) {
        return ShortIds.whole(typed, IDS, "result", "cchc:results");
    }
}
