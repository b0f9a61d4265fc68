package vn.cchc.graph.internal.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.graph.internal.files.IndexFile;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;

/**
 * The folder with the build in use: one file or folder named by its content, and a small file that
 * says which one it is and what was told. Losing the folder loses nothing: the rooms tell it again.
 */
final class GraphFolder {
    private static final String INDEX = "current.properties";
    private static final String REVISION = "revision.";
    private static final String SUFFIX = ".graph";

    private final Path folder;

    GraphFolder(Path folder) {
        this.folder = folder;
    }

    /** A build and what its sources said when it was made. */
    record Saved(Build build, Map<String, String> revisions, Instant builtAt) {}

    /** The saved build if it is there and undamaged. */
    Optional<Saved> open(BuildFactory builds) {
        try {
            if (!Files.isRegularFile(folder.resolve(INDEX))) {
                return Optional.empty();
            }
            var index = new IndexFile(folder.resolve(INDEX)).read();
            String content = index.getProperty("content", "");
            return builds.open(file(content))
                    .filter(build -> build.content().sha256().equals(content))
                    .map(
                            build ->
                                    new Saved(
                                            build,
                                            revisions(index),
                                            Instant.parse(index.getProperty("builtAt"))));
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            // An unreadable folder is the same as none: the build is made anew.
            return Optional.empty();
        }
    }

    void save(Saved saved) {
        try {
            Files.createDirectories(folder);
            saved.build().save(file(saved.build().content().sha256()));
            write(saved);
            removeOthers(file(saved.build().content().sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the saved files are still there. */
    boolean holds(Build build) {
        return Files.isRegularFile(folder.resolve(INDEX))
                && Files.exists(file(build.content().sha256()));
    }

    private Path file(String content) {
        return folder.resolve(content.replaceAll("[^0-9a-f]", "") + SUFFIX);
    }

    private static Map<String, String> revisions(Properties index) {
        var revisions = new TreeMap<String, String>();
        for (String key : index.stringPropertyNames()) {
            if (key.startsWith(REVISION)) {
                revisions.put(key.substring(REVISION.length()), index.getProperty(key));
            }
        }
        return revisions;
    }

    private void write(Saved saved) throws IOException {
        var index = new Properties();
        index.setProperty("content", saved.build().content().sha256());
        index.setProperty("builtAt", saved.builtAt().toString());
        saved.revisions()
                .forEach((source, revision) -> index.setProperty(REVISION + source, revision));
        new IndexFile(folder.resolve(INDEX)).write(index);
    }

    /** Builds of before, and what a crash left of one. */
    private void removeOthers(Path keep) throws IOException {
        List<Path> others;
        try (Stream<Path> found = Files.list(folder)) {
            others =
                    found.filter(f -> f.getFileName().toString().contains(SUFFIX))
                            .filter(f -> !f.equals(keep))
                            .toList();
        }
        for (Path other : others) {
            remove(other);
        }
    }

    /** Who reads it still has its files open. */
    private static void remove(Path place) throws IOException {
        List<Path> parts;
        try (Stream<Path> found = Files.walk(place)) {
            parts = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
