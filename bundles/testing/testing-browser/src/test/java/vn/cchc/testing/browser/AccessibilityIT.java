package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the visitors keeps all rules of axe-core. */
class AccessibilityIT extends InBrowser {
    private final Axe axe = new Axe();

    static Stream<Arguments> pages() {
        return Stream.of(
                        "/",
                        "/?lang=en",
                        "/sparql",
                        "/sparql?lang=en",
                        "/id/province/2024/01",
                        "/id/province/2024/01?lang=en",
                        "/api",
                        "/api?lang=en",
                        "/khong-co-trang-nay")
                .flatMap(p -> Stream.of(Device.PHONE, Device.DESKTOP).map(d -> Arguments.of(p, d)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_breaks_no_rule(String path, Device device) {
        try (var visitor = chromium().visitor(device)) {
            visitor.open(path);
            assertThat(axe.violations(visitor.page())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_breaks_no_rule_in_the_dark(String path, Device device) {
        try (var visitor = chromium().visitorInTheDark(device)) {
            visitor.open(path);
            assertThat(axe.violations(visitor.page())).isEmpty();
        }
    }
}
