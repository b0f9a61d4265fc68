package vn.cchc.archive.internal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.PageAssets;

/** What the pages of documents load beside the shared look. */
@Component
public final class ArchiveAssets implements PageAssets {
    private static final Set<String> NAMES =
            Set.of("archive.css", "archive-upload.js", "archive-reading.js");

    @Override
    public Optional<byte[]> read(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (var file = ArchiveAssets.class.getResourceAsStream("/assets/" + name)) {
            return Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
