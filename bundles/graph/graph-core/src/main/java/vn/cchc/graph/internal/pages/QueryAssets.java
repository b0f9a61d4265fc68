package vn.cchc.graph.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;
import vn.cchc.web.PageParts;

/** The query editor YASGUI and what is ours around it. */
@Component
public final class QueryAssets implements PageAssets {

    /** What the query page loads. */
    static final PageParts PARTS =
            new PageParts(
                    List.of("yasgui.min.css", "query.css"),
                    List.of(
                            "yasgui.min.js",
                            "query-parts.js",
                            "query-table.js",
                            "query-chart.js",
                            "query-shapes.js",
                            "query-map.js",
                            "query-terms.js",
                            "query.js"));

    private static final Set<String> NAMES =
            Stream.concat(PARTS.styles().stream(), PARTS.scripts().stream())
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public Optional<byte[]> read(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (var file = QueryAssets.class.getResourceAsStream("/assets/" + name)) {
            return Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
