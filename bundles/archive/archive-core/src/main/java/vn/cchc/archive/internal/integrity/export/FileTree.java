package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Problem;

/** What lies below a folder of an export; links are not followed. */
record FileTree(Path root, Path folder) {

    /** Tells links, special files, and files and folders that are not expected. */
    void tell(Set<String> expected, List<Problem> problems) throws IOException {
        var folders = foldersOf(expected);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted()::iterator) {
                tell(path, expected, folders, problems);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void tell(Path path, Set<String> files, Set<String> folders, List<Problem> problems) {
        String name = folder.relativize(path).toString();
        String shown = root.relativize(path).toString();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!folders.contains(name)) {
                problems.add(ArchiveFault.EXPORT_FILE_UNKNOWN.at(shown));
            }
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(ArchiveFault.EXPORT_NO_FILE.at(shown));
        } else if (!files.contains(name)) {
            problems.add(ArchiveFault.EXPORT_FILE_UNKNOWN.at(shown));
        }
    }

    private static Set<String> foldersOf(Set<String> files) {
        var folders = new HashSet<String>();
        folders.add("");
        for (String file : files) {
            for (int at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
                folders.add(file.substring(0, at));
            }
        }
        return folders;
    }

    /** Names in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
