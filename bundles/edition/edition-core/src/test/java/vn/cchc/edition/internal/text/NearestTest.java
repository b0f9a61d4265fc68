package vn.cchc.edition.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.model.LanguageText;

/** What somebody probably meant. */
class NearestTest {
    private final Nearest nearest = new Nearest(List.of("title", "status", "sources"));

    @Test
    void a_letter_lost_doubled_or_swapped_is_forgiven() {
        assertThat(nearest.to("titel")).contains("title");
        assertThat(nearest.to("statuss")).contains("status");
        assertThat(nearest.to("source")).contains("sources");
    }

    @Test
    void another_word_is_another_word() {
        assertThat(nearest.to("weights")).isEmpty();
        assertThat(nearest.advice("weights").vi())
                .isEqualTo("Hãy bỏ đi; ở đây dùng được: title, status, sources.");
        assertThat(nearest.hint("titel"))
                .contains(new LanguageText("Có phải là \"title\"?", "Did you mean \"title\"?"));
    }
}
