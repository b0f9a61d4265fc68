package vn.cchc.edition.internal.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.model.Fingerprint;

/**
 * What a year consists of.
 *
 * @param manifest bytes of the manifest; empty for a folder of sources, which has none
 * @param files bytes by path below {@code CCHC-INF/}, in order of the path
 */
public record YearFiles(Optional<byte[]> manifest, SortedMap<String, byte[]> files) {
    /** The folder of a bundle that makes it a year. */
    public static final String FOLDER = "CCHC-INF/";

    public static final String MANIFEST = "META-INF/MANIFEST.MF";

    public YearFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * SHA-256 over all files below {@code CCHC-INF/} in order of their paths: the path in UTF-8, a
     * zero byte, the length in eight bytes, the content. The same files give the same fingerprint
     * in a jar, a folder and an installed bundle.
     */
    public Fingerprint fingerprint() {
        var digest = Fingerprint.digest();
        files.forEach(
                (path, bytes) -> {
                    digest.update(path.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
                    digest.update(bytes);
                });
        return Fingerprint.of(digest);
    }
}
