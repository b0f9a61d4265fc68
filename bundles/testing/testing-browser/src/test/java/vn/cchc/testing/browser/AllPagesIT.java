package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page a visitor can reach. */
class AllPagesIT extends InBrowser {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/results/sipas/2024",
                    "/results/sipas/2024/01/II.A",
                    "/sparql",
                    "/api",
                    "/plans/2026",
                    "/documents",
                    "/figures",
                    "/surveys",
                    "/questionnaires/opinion/2026",
                    "/catalog",
                    "/def/",
                    "/def/Province",
                    "/page/province/2024/01",
                    "/page/ministry/2024/BTP",
                    "/page/index/sipas/2024/province/01/SIPAS",
                    "/page/criterion/sipas/2024/SIPAS",
                    "/page/edition/sipas/2024",
                    "/page/plan/2026",
                    "/page/plan/2026/task/3",
                    "/page/period/2026",
                    "/page/published/sipas");
    private static final int MOST_BYTES = 300 * 1024;

    /** The editor of queries is a program of a megabyte, which a browser keeps for a year. */
    private static final int MOST_BYTES_WITH_EDITOR = 1300 * 1024;

    private final Axe axe = new Axe();

    static Stream<String> pages() {
        return PAGES.stream();
    }

    static Stream<Arguments> readings() {
        return PAGES.stream()
                .flatMap(p -> Stream.of(p, p + "?lang=en"))
                .flatMap(p -> Stream.of(Device.values()).map(d -> Arguments.of(p, d)));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_page_fits_the_screen_is_small_and_quiet_asks_nobody_else_and_can_be_used_by_all(
            String path, Device device) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(path);
            if (isLookedAt(path, device)) {
                visitor.photograph("page " + path + " " + device);
            }
            assertThat(visitor.overhang()).as("pixels beyond the screen").isZero();
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.otherHosts()).isEmpty();
            int most = path.startsWith("/sparql") ? MOST_BYTES_WITH_EDITOR : MOST_BYTES;
            assertThat(visitor.bytes()).isBetween(1L, (long) most);
            everybodyCanUseIt(visitor, device);
        }
    }

    /** Pictures are for people to look at, in Vietnamese, on a phone and at a desk. */
    private static boolean isLookedAt(String path, Device device) {
        return device != Device.SMALL_PHONE && !path.endsWith("lang=en");
    }

    /** By the rules of axe-core, on a phone, at a desk, and there in the dark too. */
    private void everybodyCanUseIt(Visitor visitor, Device device) {
        if (device != Device.SMALL_PHONE) {
            assertThat(axe.violations(visitor.page())).isEmpty();
        }
        if (device == Device.DESKTOP) {
            visitor.darken();
            assertThat(axe.violations(visitor.page())).as("in the dark").isEmpty();
        }
    }

    @Test
    void the_rules_of_accessibility_are_applied() {
        try (var visitor = chromium().visitor(Device.DESKTOP)) {
            visitor.open("/");
            visitor.page().evaluate("document.documentElement.removeAttribute('lang')");
            assertThat(axe.violations(visitor.page()))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("html-has-lang");
        }
    }

    @Test
    void what_the_page_does_not_allow_would_be_noticed() {
        try (var visitor = chromium().visitor(Device.DESKTOP)) {
            visitor.open("/");
            visitor.page()
                    .evaluate(
                            "document.body.append(Object.assign(new Image(),"
                                    + " {src: 'http://127.0.0.1:9/picture.png'}))");
            visitor.page().waitForCondition(() -> !visitor.complaints().isEmpty());
            assertThat(visitor.complaints()).anyMatch(c -> c.contains("Content Security Policy"));
            assertThat(visitor.otherHosts()).containsExactly("127.0.0.1:9");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_vietnamese_page_has_no_english_word(String path) {
        try (var visitor = chromium().visitor(Device.DESKTOP)) {
            visitor.open(path);
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("vi");
            assertThat(Words.english(visitor.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_language_switch_keeps_the_page(String path) {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            visitor.open(path);
            var page = visitor.page();
            String vietnamese = page.locator("h1").innerText();
            page.locator("a.language").click();
            page.waitForURL("**" + path + "?lang=en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            page.locator("a.language").click();
            page.waitForURL("**" + path + "?lang=vi");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
            assertThat(page.locator("h1").innerText()).isEqualTo(vietnamese);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co-trang-nay", "/page/province/2024/99"})
    void an_address_without_a_page_says_so_in_vietnamese(String path) {
        try (var visitor = chromium().visitor(Device.PHONE)) {
            var response = visitor.open(path);
            visitor.photograph("missing " + path);
            assertThat(response.status()).isEqualTo(404);
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("vi");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Không có trang này");
            assertThat(visitor.page().locator("main").innerText())
                    .doesNotContain("Exception", "HTTP", "Jetty");
            assertThat(Words.english(visitor.page())).isEmpty();
            assertThat(visitor.overhang()).isZero();
            assertThat(axe.violations(visitor.page())).isEmpty();
            visitor.page().locator("main a[href^='/?lang=']").click();
            assertThat(visitor.page().locator("h1").innerText()).contains("83,94");
        }
    }
}
