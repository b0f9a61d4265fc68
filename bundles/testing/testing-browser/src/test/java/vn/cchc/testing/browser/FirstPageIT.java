package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page, as a citizen on a phone and a head of division at a desk read it. */
class FirstPageIT extends InBrowser {
    /** Says beside itself that it asks for a sign-in. */
    private static final List<String> FOR_STAFF = List.of("/editions/workbook");

    @ParameterizedTest
    @MethodSource("readers")
    void the_heading_says_the_national_figure_and_that_it_is_illustrative(
            Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            var heading = visitor.page().locator("h1");
            assertThat(heading.innerText())
                    .contains("SIPAS 2024")
                    .contains(language.say("83,94", "83.94"))
                    .contains(language.say("minh họa", "illustrative"));
            assertThat(heading.locator(".mark").isVisible()).isTrue();
            assertThat(heading.boundingBox().y)
                    .as("seen without scrolling")
                    .isLessThan(device.height());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_table_ranks_the_63_provinces_as_the_csv_file_does(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            var expected = Ranked.all(server()).stream().map(p -> row(p, language)).toList();
            assertThat(expected).hasSize(63);
            assertThat(rows(visitor.page())).isEqualTo(expected);
        }
    }

    private static String row(Ranked province, Language language) {
        return "%d %s t%s %s %s"
                .formatted(
                        province.rank(),
                        province.ranks(),
                        province.code(),
                        province.shown(language),
                        province.interval(language));
    }

    /** Rank and its range, anchor, index and its interval of each row of the ranking. */
    private static List<?> rows(Page page) {
        return (List<?>)
                page.locator("table.ranks tbody tr")
                        .evaluateAll(
                                """
                                rows => rows.map(row => [row.cells[0].innerText, row.id, row.cells[2].innerText]
                                  .join(' ').trim().replace(/\\s+/g, ' '))
                                """);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_map_paints_each_province_with_the_colour_of_its_band(
            Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            var provinces = visitor.page().locator("svg.map > a");
            var ranking = Ranked.all(server());
            var limits = limits();
            assertThat(provinces.count()).isEqualTo(63);
            for (Ranked province : ranking) {
                var shape = visitor.page().locator("svg.map > a[href='#t" + province.code() + "']");
                assertThat(shape.locator("title").textContent()).contains(province.shown(language));
                assertThat(shape.locator("path.land").getAttribute("class").split(" "))
                        .as("%s with %s", province.name(), province.value())
                        .contains("shade-" + band(limits, province.value()));
                if (language == Language.VIETNAMESE) {
                    assertThat(shape.locator("title").textContent()).contains(province.name());
                }
            }
        }
    }

    /** Where the second and each further band of the year begins. */
    private List<BigDecimal> limits() {
        String edition = server().get("/api/editions/sipas/2024", "application/json").body();
        var bands =
                JsonParser.parseString(edition)
                        .getAsJsonObject()
                        .getAsJsonObject("methodology")
                        .getAsJsonArray("bands");
        return IntStream.range(1, bands.size())
                .mapToObj(bands::get)
                .map(JsonElement::getAsJsonObject)
                .map(band -> band.get("from").getAsBigDecimal())
                .toList();
    }

    private static long band(List<BigDecimal> limits, BigDecimal value) {
        return 1 + limits.stream().filter(limit -> limit.compareTo(value) <= 0).count();
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void the_archipelagos_lie_in_insets_of_the_map(Device device) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open("/");
            var insets = visitor.page().locator("svg.map .insets");
            assertThat(insets.locator("text").allTextContents())
                    .containsExactly("Hoàng Sa", "Trường Sa");
            assertThat(insets.locator("text").first().isVisible()).isTrue();
            for (String province : List.of("48", "56")) {
                var islands = visitor.page().locator("a[href='#t" + province + "'] path.islands");
                assertThat(islands.getAttribute("d"))
                        .as("islands of province %s", province)
                        .startsWith("M");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_page_says_the_same_without_script(Device device, Language language) {
        try (var visitor = chromium().visitor(device);
                var plain = chromium().visitorWithoutScript(device)) {
            visitor.open(language.home());
            plain.open(language.home());
            var main = plain.page().locator("main");
            assertThat(main.innerText()).isEqualTo(visitor.page().locator("main").innerText());
            assertThat(main.locator("h1").innerText()).contains(language.say("83,94", "83.94"));
            assertThat(main.locator("svg.map path.land").count()).isEqualTo(63);
            assertThat(plain.overhang()).isZero();
        }
    }

    @Test
    void every_link_leads_somewhere() {
        try (var visitor = chromium().visitor(Device.DESKTOP)) {
            visitor.open("/");
            var links =
                    visitor.page().locator("a[href^='/']").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .distinct()
                            .toList();
            assertThat(links).hasSizeGreaterThan(63);
            assertThat(links)
                    .allSatisfy(
                            link ->
                                    assertThat(followed(link))
                                            .isEqualTo(FOR_STAFF.contains(link) ? 401 : 200));
        }
    }

    /** The status at the end of the way: a thing sends its visitor to its page. */
    private int followed(String link) {
        var answer = server().get(link, "text/html, */*");
        return answer.statusCode() == 303
                ? followed(
                        URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath())
                : answer.statusCode();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void choosing_a_province_leads_to_its_row(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            String first = "#t" + Ranked.all(server()).get(0).code();
            visitor.page().locator("svg.map > a[href='" + first + "']").press("Enter");
            PlaywrightAssertions.assertThat(visitor.page().locator(first)).isInViewport();
        }
    }
}
