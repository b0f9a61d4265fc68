package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.cchc.archive.content.Extract.Trait;

/** What the parts of an older office document give away. */
final class OleTraits {
    private OleTraits() {}

    static void find(Path file, Findings findings) throws IOException {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = system.getRoot().getEntryNames();
            if (names.contains("Macros") || names.contains("_VBA_PROJECT_CUR")) {
                findings.trait(Trait.MACROS);
            }
            if (names.contains("_signatures") || names.contains("_xmlsignatures")) {
                findings.trait(Trait.SIGNATURE);
            }
            if (names.contains("EncryptedPackage")) {
                findings.trait(Trait.ENCRYPTED);
            }
            if (names.contains("ObjectPool")
                    || names.stream().anyMatch(name -> name.startsWith("MBD"))) {
                findings.trait(Trait.FILES_INSIDE);
            }
        }
    }
}
