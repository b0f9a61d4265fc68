package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the visitors keeps all rules of axe-core. */
class AccessibilityIT extends InBrowser {
    private final Axe axe = new Axe();

    static Stream<String> pages() {
        return Stream.of(
                        "/",
                        "/sparql",
                        "/plans/2026",
                        "/documents",
                        "/figures",
                        "/surveys",
                        "/catalog",
                        "/def/",
                        "/def/Province",
                        "/page/province/2024/01",
                        "/page/index/sipas/2024/province/01/SIPAS",
                        "/page/criterion/sipas/2024/SIPAS",
                        "/page/edition/sipas/2024",
                        "/page/plan/2026/task/3",
                        "/api")
                .flatMap(p -> Stream.of(p, p + "?lang=en"));
    }

    static Stream<Arguments> readings() {
        return Stream.concat(pages(), Stream.of("/khong-co-trang-nay"))
                .flatMap(p -> Stream.of(Device.PHONE, Device.DESKTOP).map(d -> Arguments.of(p, d)));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_page_breaks_no_rule(String path, Device device) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(path);
            assertThat(axe.violations(visitor.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_breaks_no_rule_in_the_dark(String path) {
        try (var visitor = chromium().visitorInTheDark(Device.DESKTOP)) {
            visitor.open(path);
            assertThat(axe.violations(visitor.page())).isEmpty();
        }
    }

    @Test
    void the_rules_are_applied() {
        try (var visitor = chromium().visitor(Device.DESKTOP)) {
            visitor.open("/");
            visitor.page().evaluate("document.documentElement.removeAttribute('lang')");
            assertThat(axe.violations(visitor.page()))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("html-has-lang");
        }
    }
}
