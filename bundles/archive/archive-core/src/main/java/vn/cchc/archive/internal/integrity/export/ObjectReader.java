package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;

/**
 * Reads a document back from its OCFL object. What it says is laid out again and held against every
 * file, so nothing can differ by a bit without being seen.
 */
final class ObjectReader {
    private static final int LARGEST = 256 << 20;

    private final Path root;
    private final Path folder;
    private final String id;
    private final ExportJson json;
    private final List<Problem> problems = new ArrayList<>();

    private ObjectReader(Path root, String id, ExportJson json) {
        this.root = root;
        this.json = json;
        this.id = id;
        folder = root.resolve(RootForm.folder(id));
    }

    /**
     * What was read.
     *
     * @param exported empty when it could not be read at all
     * @param inventory SHA-512 of the inventory
     */
    record Read(Optional<Exported> exported, String inventory, List<Problem> problems) {}

    static Read read(Path root, String id, ExportJson json) throws IOException {
        return new ObjectReader(root, id, json).read();
    }

    private Read read() throws IOException {
        var exported = exported();
        if (exported.isEmpty()) {
            return new Read(Optional.empty(), "", problems);
        }
        for (String wrong : RecordCheck.wrong(exported.get())) {
            problem(ArchiveFault.EXPORT_RECORD, ObjectForm.DOCUMENT, wrong);
        }
        var place = new HeldPlace(root, folder, problems);
        String inventory = new ObjectForm(json).lay(exported.get(), place);
        new FileTree(root, folder).tell(place.expected(), problems);
        return new Read(exported, inventory, problems);
    }

    private Optional<Exported> exported() throws IOException {
        int versions = 0;
        while (isFolder(Inventory.folder(versions + 1))) {
            versions++;
        }
        var documentJson =
                record(
                        ObjectForm.contentFolder(versions) + ObjectForm.DOCUMENT,
                        DocumentJson.class);
        var versionJson = new ArrayList<VersionJson>();
        for (int number = 1; number < versions; number++) {
            record(ObjectForm.contentFolder(number) + ObjectForm.VERSION, VersionJson.class)
                    .ifPresent(versionJson::add);
        }
        if (documentJson.isEmpty() || versionJson.size() != versions - 1 || versions < 2) {
            if (problems.isEmpty()) {
                problem(ArchiveFault.EXPORT_RECORD, ObjectForm.INVENTORY, "versions");
            }
            return Optional.empty();
        }
        return exported(documentJson.get(), versionJson);
    }

    private boolean isFolder(String name) {
        return Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<Exported> exported(DocumentJson document, List<VersionJson> versions)
            throws IOException {
        try {
            var all = new ArrayList<Version>();
            for (VersionJson version : versions) {
                all.add(version.version());
            }
            var read =
                    new Exported(document.document(all), document.citationList(), texts(versions));
            if (!document.id().equals(id) || !numbered(all)) {
                problem(ArchiveFault.EXPORT_RECORD, ObjectForm.DOCUMENT, "id");
                return Optional.empty();
            }
            return Optional.of(read);
        } catch (RuntimeException e) {
            problem(ArchiveFault.EXPORT_RECORD, ObjectForm.DOCUMENT, firstLine(e));
            return Optional.empty();
        }
    }

    private static boolean numbered(List<Version> versions) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).number() != i + 1) {
                return false;
            }
        }
        return true;
    }

    private Map<Integer, List<String>> texts(List<VersionJson> versions) throws IOException {
        var texts = new HashMap<Integer, List<String>>();
        for (VersionJson version : versions) {
            if (version.textBytes() != null) {
                String path = ObjectForm.contentFolder(version.number()) + ObjectForm.TEXT;
                var text = bytes(path);
                if (text.isPresent()) {
                    texts.put(version.number(), version.pagesOf(text.get()));
                }
            }
        }
        return texts;
    }

    private <T> Optional<T> record(String path, Class<T> type) throws IOException {
        var bytes = bytes(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.read(bytes.get(), type));
        } catch (IOException e) {
            problem(ArchiveFault.EXPORT_RECORD, path, firstLine(e));
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            problem(there ? ArchiveFault.EXPORT_NO_FILE : ArchiveFault.EXPORT_FILE_MISSING, path);
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            problem(ArchiveFault.EXPORT_FILE_CHANGED, path);
            return Optional.empty();
        }
        try (var in = HeldPlace.opened(file)) {
            return Optional.of(in.readNBytes(LARGEST));
        }
    }

    private static String firstLine(Exception e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return said.lines().findFirst().orElse("").replaceAll("[.]$", "");
    }

    private void problem(ArchiveFault fault, String path, Object... words) {
        problems.add(fault.at(root.relativize(folder.resolve(path)).toString(), words));
    }
}
