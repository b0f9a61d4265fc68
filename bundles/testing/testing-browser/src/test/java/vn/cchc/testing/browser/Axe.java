package vn.cchc.testing.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility rules of axe-core, applied to a page as it stands in the browser. */
final class Axe {
    private static final String RUN =
            """
            () => axe.run().then(found => found.violations.flatMap(rule =>
              rule.nodes.map(node => rule.id + ' (' + rule.impact + '): ' + rule.help
                + ' at ' + node.target.join(' ') + ' | ' + node.html.slice(0, 120))))
            """;

    private final String rules = rules();

    private static String rules() {
        try (InputStream in =
                Axe.class.getResourceAsStream("/axe/node_modules/axe-core/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page breaks, one line a rule and place; empty when it is well. */
    List<?> violations(Page page) {
        page.evaluate(rules);
        return (List<?>) page.evaluate(RUN);
    }
}
