package vn.cchc.web.internal.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** The style sheets, scripts and pictures of the shared look, all from this bundle. */
@Component(service = Assets.class)
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.min)?\\.([a-z]+)");
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml");

    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /** The address of an asset that must be there. */
    public String url(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name)).url();
    }

    Optional<Asset> find(String name) {
        var asset = Optional.ofNullable(read.get(name)).or(() -> read(name));
        asset.ifPresent(a -> read.putIfAbsent(name, a));
        return asset;
    }

    private Optional<Asset> read(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches() || !MEDIA_TYPES.containsKey(parts.group(2))) {
            return Optional.empty();
        }
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(
                            Asset.of(name, MEDIA_TYPES.get(parts.group(2)), file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
