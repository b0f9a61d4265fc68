package vn.cchc.edition.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The lines of a manifest that an author decides; all others follow from the year. */
enum BundleLines {
    VERSION("version", "Bundle-Version"),
    NAME("name", "Bundle-Name"),
    DESCRIPTION("description", "Bundle-Description"),
    LICENSE("license", "Bundle-License"),
    VENDOR("vendor", "Bundle-Vendor"),
    COPYRIGHT("copyright", "Bundle-Copyright");

    private final String key;
    private final String header;

    BundleLines(String key, String header) {
        this.key = key;
        this.header = header;
    }

    String key() {
        return key;
    }

    static List<String> keys() {
        return List.of(values()).stream().map(BundleLines::key).toList();
    }

    static Optional<BundleLines> of(String key) {
        return List.of(values()).stream().filter(line -> line.key.equals(key)).findFirst();
    }

    /** The rows of the sheet {@code bundle}. */
    static List<Page.Row> rows(byte[] manifest) {
        Attributes lines = attributes(manifest);
        var rows = new ArrayList<Page.Row>();
        rows.add(new Page.Row(1, Page.KEYS));
        for (var line : values()) {
            String value = lines.getValue(line.header);
            if (value != null) {
                rows.add(new Page.Row(rows.size() + 1, List.of(line.key, value)));
            }
        }
        return rows;
    }

    private static Attributes attributes(byte[] manifest) {
        try {
            return new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The manifest of a year.
     *
     * @param year index-year
     * @param values by line; a line break in one becomes a space
     */
    static byte[] manifest(String year, Map<BundleLines, String> values) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("Bundle-ManifestVersion", "2");
        lines.put("Bundle-SymbolicName", "vn.cchc.year." + year);
        lines.put("Require-Capability", "cchc.edition;filter:=\"(format=1)\"");
        lines.put(NAME.header, year);
        values.forEach((line, value) -> lines.put(line.header, value.replaceAll("\\s+", " ")));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        var out = new ByteArrayOutputStream();
        try {
            manifest.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
