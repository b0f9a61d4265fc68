package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a thing, from its lasting address back to the decision. */
class EntityPageIT extends InBrowser {

    @ParameterizedTest
    @MethodSource("readers")
    void a_province_shows_its_figures_and_leads_back_to_the_decision(
            Device device, Language language) {
        try (var visitor = chromium().visitorWithoutScript(device)) {
            var page = visitor.page();
            visitor.open("/id/province/2024/22?lang=" + language.code());
            visitor.photograph("province " + device + language);
            assertThat(page.url()).endsWith("/page/province/2024/22?lang=" + language.code());
            assertThat(page.locator("h1").innerText())
                    .isEqualTo(language.say("Tỉnh Quảng Ninh", "Quang Ninh"));
            assertThat(page.locator("table.figures").first().innerText())
                    .contains("SIPAS", "2024", language.say("minh họa", "illustrative"))
                    .contains(language.say("90,61", "90.61"));
            assertThat(page.locator("table.figures svg.scale").count()).isGreaterThan(5);
            assertThat(visitor.overhang()).isZero();

            page.locator("main a[href*='/id/result/']").first().click();
            page.locator("main a[href*='/id/edition/sipas/2024']").first().click();
            page.locator("main a[href*='/id/act/']").first().click();
            assertThat(page.locator("h1").innerText()).contains("1001/QĐ-BNV");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.otherHosts()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_criterion_ranks_the_provinces_and_shows_the_rest_on_demand(
            Device device, Language language) {
        try (var visitor = chromium().visitorWithoutScript(device)) {
            var page = visitor.page();
            visitor.open("/page/criterion/sipas/2024/II.A?lang=" + language.code());
            // The ranking comes first, then the same by groups of respondents.
            var rows = page.locator("table.figures").first().locator("tbody tr");
            assertThat(rows.count()).isEqualTo(20);
            page.locator("main a[href*='?all']").first().click();
            assertThat(rows.count()).isGreaterThanOrEqualTo(63);
            assertThat(visitor.overhang()).isZero();
        }
    }
}
