package vn.cchc.archive.internal.integrity.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cchc.archive.Document.Act;

/** The inventory of an OCFL object, as it grows by a version at a time. */
final class Inventory {
    private final String id;
    private final ExportJson json;
    private final Map<String, Collection<String>> manifest = new TreeMap<>();
    private final Map<String, Collection<String>> fixity = new TreeMap<>();
    private final Map<String, String> state = new TreeMap<>();
    private final Map<String, Map<String, Object>> versions = new LinkedHashMap<>();

    Inventory(String id, ExportJson json) {
        this.id = id;
        this.json = json;
    }

    static String folder(int version) {
        return "v" + version;
    }

    /**
     * A file of a version.
     *
     * @param path where it lies in the object
     * @param name what it is called in the version
     */
    void add(String path, String name, String sha512) {
        manifest.computeIfAbsent(sha512, digest -> new TreeSet<>()).add(path);
        state.put(name, sha512);
    }

    /** What the archive calls the content of a file. */
    void addFixity(String path, String sha256) {
        fixity.computeIfAbsent(sha256, digest -> new TreeSet<>()).add(path);
    }

    /** What a version does not have any more. */
    void remove(Collection<String> names) {
        names.forEach(state::remove);
    }

    List<String> names() {
        return new ArrayList<>(state.keySet());
    }

    /** Ends the version; the inventory with it. */
    byte[] end(int version, Act by, String message) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("created", by.at().toString());
        entry.put("message", message);
        entry.put("state", stateByDigest());
        entry.put("user", Map.of("name", by.who()));
        versions.put(folder(version), entry);
        var all = new LinkedHashMap<String, Object>();
        all.put("id", id);
        all.put("type", "https://ocfl.io/1.1/spec/#inventory");
        all.put("digestAlgorithm", "sha512");
        all.put("head", folder(version));
        all.put("manifest", manifest);
        all.put("versions", versions);
        if (!fixity.isEmpty()) {
            all.put("fixity", Map.of("sha256", fixity));
        }
        return json.bytes(all);
    }

    private Map<String, Collection<String>> stateByDigest() {
        var byDigest = new TreeMap<String, Collection<String>>();
        state.forEach(
                (name, sha512) ->
                        byDigest.computeIfAbsent(sha512, digest -> new TreeSet<>()).add(name));
        return byDigest;
    }
}
