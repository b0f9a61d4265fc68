package vn.cchc.figures.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;

/** The style sheet of this room, and what sends a file. */
@Component
public final class FigureAssets implements PageAssets {
    private static final Set<String> NAMES = Set.of("figures.css", "figures-file.js");

    @Override
    public Optional<byte[]> read(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (var in = FigureAssets.class.getResourceAsStream("/pages/" + name)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
