package vn.cchc.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.Distribution;
import vn.cchc.testing.ServerProcess;

/** A server on its first day: nothing is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptySiteIT {
    private final Axe axe = new Axe();
    private ServerProcess server;
    private Chromium chromium;

    @BeforeAll
    void a_server_as_unpacked() {
        server = Distribution.unpacked().start();
        chromium = new Chromium(server);
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @ParameterizedTest
    @MethodSource("vn.cchc.testing.browser.InBrowser#readers")
    void the_first_page_says_that_nothing_is_published_and_what_to_do(
            Device device, Language language) {
        try (var visitor = chromium.visitor(device)) {
            var response = visitor.open(language.home());
            visitor.photograph("empty " + language.home() + " " + device);
            assertThat(response.status()).isEqualTo(200);
            assertThat(visitor.page().locator("h1").innerText())
                    .isEqualTo(
                            language.say(
                                    "Chưa công bố chỉ số nào", "No index has been published yet"));
            assertThat(visitor.page().locator("main ol li").count()).isPositive();
            assertThat(visitor.page().locator("main").innerText()).doesNotContain("83,94", "83.94");
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.otherHosts()).isEmpty();
            assertThat(visitor.overhang()).isZero();
            assertThat(axe.violations(visitor.page())).isEmpty();
            if (language == Language.VIETNAMESE) {
                assertThat(Words.english(visitor.page())).isEmpty();
            }
        }
    }
}
