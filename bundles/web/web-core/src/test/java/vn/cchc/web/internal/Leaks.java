package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What no answer may show of the program behind it. */
final class Leaks {
    private static final Pattern PATTERN =
            Pattern.compile(
                    "at [a-z]+\\.[\\w.]+\\(|Caused by|Exception|org\\.apache|vn\\.cchc|com\\.faster"
                            + "|com\\.ctc|javax\\.|java\\.|SQLSTATE|SELECT |Jetty|CXF|/home/|/root/");

    private Leaks() {}

    static void assertNone(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContainPattern(PATTERN);
        assertThat(answer.headers().map().toString()).doesNotContainPattern(PATTERN);
        assertSafeHeaders(answer);
    }

    static void assertSafeHeaders(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }
}
