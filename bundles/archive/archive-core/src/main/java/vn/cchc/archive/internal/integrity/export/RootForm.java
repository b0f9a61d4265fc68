package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.UnitRef;

/** Which files lie at the top of an export, an OCFL storage root. */
final class RootForm {
    static final String SUMMARY = "export.json";
    private static final String LAYOUT = "0007-n-tuple-omit-prefix-storage-layout";
    private static final String TYPE = "cchc-archive-export";
    private static final int FORMAT = 1;

    private final ExportJson json;
    private final MessageDigest objects = Sha512.digest();
    private long documents;
    private long versions;
    private long bytes;

    RootForm(ExportJson json) {
        this.json = json;
    }

    /**
     * What is in the export.
     *
     * @param agency absent when it is of all
     * @param objects SHA-512 of a line for each document, with its id and the SHA-512 of its
     *     inventory
     * @param readme SHA-512 of what the export says of itself
     */
    record Summary(
            String type,
            int format,
            String agency,
            long documents,
            long versions,
            long bytes,
            String objects,
            String readme) {

        boolean known() {
            return TYPE.equals(type) && format == FORMAT;
        }
    }

    /** Counts an object; in the order of the ids. */
    void count(Exported exported, String inventory) {
        var document = exported.document();
        objects.update(
                (document.id() + " " + inventory + "\n").getBytes(StandardCharsets.US_ASCII));
        documents++;
        versions += document.versions().size();
        bytes += document.versions().stream().mapToLong(v -> v.size()).sum();
    }

    /** The folder of a document, below the top. */
    static String folder(String id) {
        return id.substring(0, 2) + "/" + id.substring(2, 4) + "/" + id;
    }

    /**
     * Lays out all files of the top; the last thing that is done.
     *
     * @return what stands for the whole export: the SHA-512 of its summary
     */
    String lay(Optional<UnitRef> agency, Readme readme, Place place) throws IOException {
        var summary =
                new Summary(
                        TYPE,
                        FORMAT,
                        agency.map(UnitRef::path).orElse(null),
                        documents,
                        versions,
                        bytes,
                        Sha512.of(objects),
                        readme.sha512());
        for (var file : fixed(readme).entrySet()) {
            place.put(file.getKey(), file.getValue());
        }
        byte[] written = json.bytes(summary);
        place.put(SUMMARY, written);
        return Sha512.of(written);
    }

    /** How much was counted, for people. */
    String counted() {
        return String.format(
                java.util.Locale.ROOT,
                "%,d documents, %,d versions, %,d bytes",
                documents,
                versions,
                bytes);
    }

    private Map<String, byte[]> fixed(Readme readme) throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put("0=ocfl_1.1", "ocfl_1.1\n".getBytes(StandardCharsets.US_ASCII));
        files.put(Readme.FILE, readme.text());
        files.put(
                "ocfl_layout.json",
                json.bytes(
                        new Layout(
                                LAYOUT, "Documents below two folders of two letters of their id")));
        files.put(
                "extensions/" + LAYOUT + "/config.json",
                json.bytes(new LayoutSettings(LAYOUT, ":", 2, 2, "left", false)));
        return files;
    }

    private record Layout(String extension, String description) {}

    private record LayoutSettings(
            String extensionName,
            String delimiter,
            int tupleSize,
            int numberOfTuples,
            String zeroPadding,
            boolean reverseObjectRoot) {}

    /** Names at the top that are no folders of documents. */
    static List<String> names() {
        return List.of("0=ocfl_1.1", Readme.FILE, "extensions", "export.json", "ocfl_layout.json");
    }
}
