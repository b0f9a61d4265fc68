package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.cchc.archive.Document.Act;
import vn.cchc.archive.Version;
import vn.cchc.archive.Version.Condition;

/**
 * Which files a document has as an OCFL object: a version of the object for each of its versions,
 * and a last one with what the document is. All bytes follow from the document and its contents, so
 * the same form writes an export and examines one.
 */
record ObjectForm(ExportJson json) {
    static final String DECLARATION = "0=ocfl_object_1.1";
    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = INVENTORY + ".sha512";
    static final String VERSION = "version.json";
    static final String DOCUMENT = "document.json";
    static final String TEXT = "text.txt";
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    static String urn(String document) {
        return "urn:cchc:archive:document:" + document;
    }

    static String contentFolder(int version) {
        return Inventory.folder(version) + "/content/";
    }

    /** Where the file of a version lies in the object. */
    static String contentPath(Version version) {
        return contentFolder(version.number()) + fileName(version);
    }

    /** Lays out all files. The SHA-512 of the inventory, which stands for all of them. */
    String lay(Exported exported, Place place) throws IOException {
        var document = exported.document();
        var inventory = new Inventory(urn(document.id()), json);
        place.put(DECLARATION, ascii("ocfl_object_1.1\n"));
        for (Version version : document.versions()) {
            inventory.remove(inventory.names());
            layVersion(exported, version, inventory, place);
            var sent = new Act(version.uploadedBy(), version.uploadedAt(), "");
            end(version.number(), inventory.end(version.number(), sent, message(version)), place);
        }
        int last = document.versions().size() + 1;
        put(last, DOCUMENT, json.bytes(DocumentJson.of(exported)), inventory, place);
        byte[] whole = inventory.end(last, exported.last(), "What the document is");
        end(last, whole, place);
        putInventory("", whole, place);
        return Sha512.of(whole);
    }

    private static String message(Version version) {
        return version.note().isEmpty() ? "Version " + version.number() : version.note();
    }

    private void layVersion(Exported exported, Version version, Inventory inventory, Place place)
            throws IOException {
        var pages = exported.texts().get(version.number());
        var record = VersionJson.of(version, pages);
        put(version.number(), VERSION, json.bytes(record), inventory, place);
        if (version.condition() != Condition.GONE) {
            String path = contentPath(version);
            String sha512 = place.content(path, version);
            inventory.add(path, "file/" + version.fileName(), sha512);
            inventory.addFixity(path, version.content().sha256());
        }
        if (pages != null) {
            put(version.number(), TEXT, VersionJson.text(pages), inventory, place);
        }
    }

    private static void put(
            int version, String name, byte[] bytes, Inventory inventory, Place place)
            throws IOException {
        String path = contentFolder(version) + name;
        place.put(path, bytes);
        inventory.add(path, name, Sha512.of(bytes));
    }

    /** Opened by a click in twenty years, but not when a virus is in it. */
    private static String fileName(Version version) {
        if (version.condition() == Condition.QUARANTINED) {
            return "file.quarantined";
        }
        var ending = ENDING.matcher(version.fileName());
        return "file." + (ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "bin");
    }

    private static void end(int version, byte[] inventory, Place place) throws IOException {
        putInventory(Inventory.folder(version) + "/", inventory, place);
    }

    private static void putInventory(String folder, byte[] inventory, Place place)
            throws IOException {
        place.put(folder + INVENTORY, inventory);
        place.put(folder + SIDECAR, ascii(Sha512.of(inventory) + " " + INVENTORY + "\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
