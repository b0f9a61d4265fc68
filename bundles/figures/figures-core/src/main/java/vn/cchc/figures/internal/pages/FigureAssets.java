package vn.cchc.figures.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;

/** The style sheet of charts of this room. */
@Component
public final class FigureAssets implements PageAssets {
    private static final String STYLE = "figures.css";

    @Override
    public Optional<byte[]> read(String name) {
        if (!STYLE.equals(name)) {
            return Optional.empty();
        }
        try (var in = FigureAssets.class.getResourceAsStream("/pages/" + STYLE)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
