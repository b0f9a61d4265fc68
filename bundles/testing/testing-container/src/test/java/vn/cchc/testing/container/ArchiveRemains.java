package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies on the disk for an archive, whoever it belongs to.
 *
 * @param contents the folder behind the store of contents
 * @param archive the server's own folder, with files on their way in
 */
record ArchiveRemains(Path contents, Path archive) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Hashes of the contents that are kept. */
    Set<String> stored() {
        return files(contents).stream()
                .map(file -> file.getFileName().toString())
                .filter(HASH.asMatchPredicate())
                .collect(Collectors.toSet());
    }

    /** Files that are no content of a document: contents of nobody, and half of something. */
    List<Path> besides(Set<String> kept) {
        return Stream.of(contents, archive.resolve("staging"), archive.resolve("uploads"))
                .flatMap(folder -> files(folder).stream())
                .filter(file -> !kept.contains(file.getFileName().toString()))
                .toList();
    }

    /** As if nobody had written to them since. */
    void lieSince(Instant then) throws IOException {
        for (Path folder : List.of(contents, archive)) {
            for (Path file : files(folder)) {
                Files.setLastModifiedTime(file, FileTime.from(then));
            }
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
