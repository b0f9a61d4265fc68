package vn.cchc.web;

import java.util.List;

/**
 * What a page loads beside the shared look, by the names of {@link PageAssets}. It must be read
 * without them.
 *
 * @param styles in the order of the cascade
 * @param scripts run in this order when the page was read
 */
public record PageParts(List<String> styles, List<String> scripts) {
    public static final PageParts NONE = new PageParts(List.of(), List.of());

    public PageParts {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }
}
