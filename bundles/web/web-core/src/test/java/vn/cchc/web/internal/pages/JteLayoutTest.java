package vn.cchc.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.internal.assets.Assets;
import vn.cchc.web.internal.encodings.Brotli;

class JteLayoutTest {
    private final JteLayout layout = new JteLayout(new Assets(new Brotli()));

    private String wrap(PageLanguage language, String title, String path) {
        return new String(
                layout.wrap(language.locale(), title, path, "<p>x</p>"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "en|-|en",
                "vi|en|vi",
                "xx|en|vi",
                "-|-|vi",
                "-|en-US,en;q=0.9|en",
                "-|fr, en;q=0.5, vi;q=0.9|vi",
                "-|fr|vi",
                "-|;;;q=x|vi",
            })
    void the_language_is_what_was_asked_for_else_what_is_understood(
            String parameter, String header, String language) {
        assertThat(layout.locale(parameter, header).getLanguage()).isEqualTo(language);
    }

    @Test
    void the_switch_keeps_the_page_and_the_links_keep_the_language() {
        String page = wrap(PageLanguage.ENGLISH, "x", "/sparql?query=a%26b&lang=en");
        assertThat(page)
                .contains("href=\"/sparql?query=a%26b&amp;lang=vi\"")
                .contains("href=\"/api?lang=en\"")
                .contains("lang=\"vi\" rel=\"alternate\">Tiếng Việt</a>");
        assertThat(wrap(PageLanguage.VIETNAMESE, "x", "/")).contains("href=\"/api\"");
    }

    @Test
    void every_page_leads_authors_of_a_year_to_their_workbook() {
        assertThat(wrap(PageLanguage.VIETNAMESE, "x", "/?lang=vi"))
                .contains("<a href=\"/editions/workbook?lang=vi\">Năm mới từ bảng tính</a>");
    }

    @Test
    void search_engines_find_the_page_where_it_will_be_tomorrow() {
        String page =
                new String(
                        layout.wrap(
                                PageLanguage.ENGLISH.locale(), "x", "/", "/results/a/2024", "<p>"),
                        StandardCharsets.UTF_8);
        assertThat(page)
                .contains("rel=\"canonical\" href=\"/results/a/2024?lang=en\"")
                .contains("hreflang=\"vi\" href=\"/results/a/2024?lang=vi\"")
                .contains("class=\"language\" href=\"/?lang=vi\"");
    }

    @Test
    void no_word_of_the_other_language_is_left() {
        assertThat(wrap(PageLanguage.VIETNAMESE, "x", "/")).doesNotContain("Home", "illustrative");
        assertThat(wrap(PageLanguage.ENGLISH, "x", "/")).doesNotContain("Trang", "minh họa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\"><script>alert(1)</script>",
                "/?lang=en\"onclick=\"x",
            })
    void a_path_from_outside_stays_an_address_of_this_server(String path) {
        assertThat(wrap(PageLanguage.VIETNAMESE, "x", path))
                .doesNotContain("<script>", "\"onclick", "href=\"//", "href=\"javascript", "evil");
    }

    @Test
    void a_title_is_text() {
        assertThat(wrap(PageLanguage.ENGLISH, "</title><script>", "/"))
                .contains("<title>&lt;/title&gt;&lt;script&gt; – CCHC</title>");
    }

    @Test
    void a_page_has_no_inline_style_or_script() {
        assertThat(wrap(PageLanguage.ENGLISH, "x", "/"))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<style", "style=", "<script")
                .doesNotContainPattern("\\son[a-z]+=");
    }
}
