package vn.cchc.web.internal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RobotsResourceTest {
    private final String rules =
            RobotsResource.rules(URI.create("https://cchc.example/robots.txt"));

    @Test
    void pages_may_be_found_and_calls_and_queries_are_left_alone() {
        assertThat(List.of("/", "/results/sipas/2024", "/api", "/sparql?lang=vi", "/sitemap.xml"))
                .allMatch(this::mayBeFollowed);
        assertThat(
                        List.of(
                                "/api/results/sipas/2024",
                                "/sparql?query=x",
                                "/sparql?lang=vi&query=x",
                                "/soap/results",
                                "/health/ready",
                                "/editions/workbook"))
                .noneMatch(this::mayBeFollowed);
    }

    @Test
    void the_sitemap_is_on_the_same_host() {
        assertThat(rules).endsWith("\nSitemap: https://cchc.example/sitemap.xml\n");
    }

    /** Every rule that forbids is longer than the one that allows, so it wins (RFC 9309, 2.2.2). */
    private boolean mayBeFollowed(String path) {
        return rules.lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .map(rule -> Pattern.quote(rule).replace("*", "\\E.*\\Q"))
                .noneMatch(rule -> Pattern.compile(rule).matcher(path).lookingAt());
    }
}
