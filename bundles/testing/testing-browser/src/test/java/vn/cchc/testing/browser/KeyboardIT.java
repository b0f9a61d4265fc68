package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page with the keyboard alone. */
class KeyboardIT extends InBrowser {
    private static final String FOCUSED =
            "() => document.activeElement.getAttribute('href') || document.activeElement.id";

    @ParameterizedTest
    @MethodSource("readers")
    void the_first_tab_offers_to_skip_to_the_content(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            visitor.page().keyboard().press("Tab");
            var skip = visitor.page().locator("a.skip");
            assertThat(focused(visitor.page())).isEqualTo("#main");
            assertThat(skip.boundingBox().x).as("seen when focused").isNotNegative();
            assertThat(skip.innerText())
                    .isEqualTo(language.say("Đến nội dung chính", "Skip to the content"));
            visitor.page().keyboard().press("Enter");
            assertThat(focused(visitor.page())).isEqualTo("main");
        }
    }

    /** Order has nothing to do with words, and each of the 63 provinces takes a while. */
    static Stream<Arguments> oneLanguageADevice() {
        return Stream.of(
                Arguments.of(Device.PHONE, Language.VIETNAMESE),
                Arguments.of(Device.DESKTOP, Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("oneLanguageADevice")
    void the_provinces_of_the_map_are_reached_in_order_of_rank(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            var provinces = Ranked.all(server()).stream().map(p -> "#t" + p.code()).toList();
            visitor.page().locator("svg.map > a").first().focus();
            var reached = new ArrayList<String>();
            for (int i = 0; i < provinces.size(); i++) {
                reached.add(focused(visitor.page()));
                visitor.page().keyboard().press("Tab");
            }
            assertThat(reached).isEqualTo(provinces);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_province_with_focus_shows_its_name_and_value(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            Ranked first = Ranked.all(server()).get(0);
            var shape = visitor.page().locator("svg.map > a[href='#t" + first.code() + "']");
            var tip = shape.locator(".tip");
            assertThat(tip.isVisible()).isFalse();
            shape.focus();
            assertThat(tip.isVisible()).isTrue();
            assertThat(tip.textContent()).contains(first.shown(language));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void the_map_can_be_skipped(Device device, Language language) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(language.home());
            var skip = visitor.page().locator(".skip-map a");
            skip.focus();
            assertThat(skip.boundingBox().x).as("seen when focused").isNotNegative();
            visitor.page().keyboard().press("Enter");
            assertThat(focused(visitor.page())).isEqualTo("ranking");
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
