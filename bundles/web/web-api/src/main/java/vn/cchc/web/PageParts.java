package vn.cchc.web;

import java.util.List;
import java.util.Optional;

/**
 * What a page loads beside the shared look, by the names of {@link PageAssets}. It must be read
 * without them.
 *
 * @param styles in the order of the cascade
 * @param scripts run in this order when the page was read
 * @param languageForm id of a form of the page that must not be lost when the language is changed:
 *     the switch then sends it, with {@code go=lang:vi} or {@code go=lang:en}
 */
public record PageParts(List<String> styles, List<String> scripts, Optional<String> languageForm) {
    public static final PageParts NONE = new PageParts(List.of(), List.of());

    /** Of a page that can be read again in the other language. */
    public PageParts(List<String> styles, List<String> scripts) {
        this(styles, scripts, Optional.empty());
    }

    public PageParts {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }
}
