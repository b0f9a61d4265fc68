package vn.cchc.registry.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.model.Fingerprint;

/** The registry's files by name, as they stand in the bundle. */
public record RegistryFiles(Map<String, byte[]> files) {
    private static final List<String> NAMES =
            List.of(
                    "provinces-2024.csv",
                    "provinces-2026.csv",
                    "districts-2024.csv",
                    "communes-2024.csv",
                    "communes-2026.csv",
                    "commune-succession-2025.csv",
                    "ministries-2024.csv",
                    "ministries-2026.csv",
                    "provinces-2024.geojson",
                    "provinces-2026.geojson");

    /** Reads the files that are shipped beside the classes. */
    public static RegistryFiles shipped() {
        var files = new TreeMap<String, byte[]>();
        for (String name : NAMES) {
            try (InputStream in = RegistryFiles.class.getResourceAsStream("/registry/" + name)) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RegistryFiles(files);
    }

    byte[] content(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    /** The boundaries of a period's provinces, empty bytes when there are none. */
    public byte[] boundaries(String period) {
        return content("provinces-" + period + ".geojson");
    }

    /** SHA-256 over the names and contents of all files. */
    public Fingerprint fingerprint() {
        var digest = Fingerprint.digest();
        files.forEach(
                (name, content) -> {
                    digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(content);
                });
        return Fingerprint.of(digest);
    }
}
