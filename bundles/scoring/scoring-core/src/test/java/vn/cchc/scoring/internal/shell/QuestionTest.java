package vn.cchc.scoring.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private final Question before =
            new Question(Optional.empty(), Optional.of("I"), 5, 5, false, false);

    @Test
    void options_may_stand_behind_the_edition() {
        var asked =
                before.and(List.of("sipas/2024", "--criterion", "II.A", "--top", "10", "--json"));

        assertThat(asked)
                .isEqualTo(
                        new Question(
                                Optional.of("sipas/2024"),
                                Optional.of("II.A"),
                                10,
                                5,
                                false,
                                true));
    }

    @Test
    void without_words_everything_stays_as_it_was() {
        assertThat(before.and(List.of())).isEqualTo(before);
    }

    @Test
    void every_word_that_makes_no_sense_is_told() {
        assertThatThrownBy(() -> before.and(List.of("a", "b", "--top", "many", "--bottom")))
                .hasMessageContaining("b  This is one word too many")
                .hasMessageContaining("--top many")
                .hasMessageContaining("--bottom  The value is missing");
    }
}
