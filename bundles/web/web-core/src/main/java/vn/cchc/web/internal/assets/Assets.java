package vn.cchc.web.internal.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.cchc.web.PageAssets;
import vn.cchc.web.internal.encodings.Brotli;

/** The style sheets, scripts and pictures of the shared look, and those that rooms bring. */
@Component(service = Assets.class)
public final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.min)?\\.([a-z]+)");
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml");

    private final Map<String, Asset> read = new ConcurrentHashMap<>();
    private final List<PageAssets> rooms = new CopyOnWriteArrayList<>();

    private final Brotli brotli;

    @Activate
    public Assets(@Reference Brotli brotli) {
        this.brotli = brotli;
    }

    boolean brotli() {
        return brotli.available();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindRoom(PageAssets room) {
        rooms.add(room);
    }

    /** A room that comes back may bring other bytes under the same name. */
    public void unbindRoom(PageAssets room) {
        rooms.remove(room);
        read.clear();
    }

    /** The address of an asset that must be there. */
    public String url(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name)).url();
    }

    /** The address of an asset of a room, which may be on its way. */
    public Optional<String> known(String name) {
        return find(name).map(Asset::url);
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
        String mediaType = MEDIA_TYPES.get(parts.group(2));
        return own(name)
                .or(() -> rooms.stream().flatMap(r -> r.read(name).stream()).findFirst())
                .map(bytes -> Asset.of(name, mediaType, bytes, brotli));
    }

    private static Optional<byte[]> own(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
