package vn.cchc.edition.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.web.PageLanguage;

/** The page leads through the three steps in both languages, also where no script runs. */
class YearWorkbookMarkupTest {

    @Test
    void each_language_has_its_own_words() {
        String vietnamese = new YearWorkbookMarkup(PageLanguage.VIETNAMESE).main("T", List.of());
        String english = new YearWorkbookMarkup(PageLanguage.ENGLISH).main("T", List.of());

        assertThat(vietnamese).contains("Lấy bảng tính", "Cài đặt").doesNotContain("Get a");
        assertThat(english).contains("Get a workbook", "Install it").doesNotContain("Cài");
    }

    @Test
    void without_script_the_button_is_off_and_the_command_is_shown() {
        String page = new YearWorkbookMarkup(PageLanguage.ENGLISH).main("T", List.of());

        assertThat(page)
                .contains("<button type=\"submit\" disabled>", "<noscript>", "--data-binary")
                .doesNotContain("multipart", "onclick", "style=");
    }
}
