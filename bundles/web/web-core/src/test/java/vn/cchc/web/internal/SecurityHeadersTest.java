package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser, also when it says no. */
class SecurityHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api", "/no/such/address", "/assets/none.css"})
    void every_answer_tells_the_browser_what_not_to_do(String path) throws Exception {
        try (var web = new WebServer()) {
            var headers = web.get(path).headers();

            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                    .contains("camera=()", "geolocation=()");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http:", "https:");
        }
    }
}
