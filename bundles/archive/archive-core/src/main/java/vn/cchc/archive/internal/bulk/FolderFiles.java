package vn.cchc.archive.internal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;

/** Files of a folder and the folders in it; links are not followed. */
record FolderFiles(Map<String, Path> files) implements FileSource {

    static FolderFiles of(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var all = Files.walk(folder)) {
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES + 1L)
                    .forEach(path -> files.put(name(folder, path), path));
        }
        return new FolderFiles(files);
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public List<Problem> problems() {
        return files.size() > MOST_FILES
                ? List.of(ArchiveFault.MANY_FILES.at("", MOST_FILES))
                : List.of();
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(files.get(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
