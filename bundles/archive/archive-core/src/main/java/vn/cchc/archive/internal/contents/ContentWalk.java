package vn.cchc.archive.internal.contents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.model.Fingerprint;

/** Goes through the folders of a store, one after the other and each in order. */
record ContentWalk(Path folder) {
    private static final Pattern PAIR = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    Stream<Fingerprint> all() throws IOException {
        return entries(folder, PAIR).stream()
                .flatMap(first -> below(first, PAIR))
                .flatMap(second -> below(second, HASH).filter(file -> belongs(file, second)))
                .map(file -> new Fingerprint(name(file)));
    }

    private static Stream<Path> below(Path folder, Pattern names) {
        try {
            return entries(folder, names).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> entries(Path folder, Pattern names) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> names.matcher(name(entry)).matches()).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean belongs(Path file, Path second) {
        return name(file).startsWith(name(second.getParent()) + name(second));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
