package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells documents of older office programs apart, which are file systems of their own. */
final class OleKind {
    private static final String UNKNOWN = "application/x-tika-msoffice";

    /** The strongest first. */
    private static final Map<String, String> TYPES = types();

    private OleKind() {}

    private static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        types.put("EncryptedPackage", "application/x-tika-ooxml-protected");
        types.put("WordDocument", "application/msword");
        types.put("Workbook", "application/vnd.ms-excel");
        types.put("Book", "application/vnd.ms-excel");
        types.put("PowerPoint Document", "application/vnd.ms-powerpoint");
        types.put("__properties_version1.0", "application/vnd.ms-outlook");
        types.put("VisioDocument", "application/vnd.visio");
        return types;
    }

    static Kind of(Path file) {
        String type = UNKNOWN;
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = system.getRoot().getEntryNames();
            type =
                    TYPES.entrySet().stream()
                            .filter(known -> names.contains(known.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(UNKNOWN);
        } catch (IOException | RuntimeException damaged) {
            // Reading will say so.
        }
        return new Kind(type, Kind.Container.OLE);
    }
}
