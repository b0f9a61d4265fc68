package vn.cchc.archive.internal.integrity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.archive.internal.store.Census.Holder;
import vn.cchc.model.Fingerprint;

/** Looks for copies of contents among the files of a folder, whatever they are called. */
record Copies(Path folder) {

    /** Files by the hash of what is in them; links are not followed. */
    Map<Fingerprint, Path> of(Set<Holder> wanted) throws IOException {
        var sizes = wanted.stream().map(h -> h.version().size()).collect(Collectors.toSet());
        var contents = wanted.stream().map(h -> h.version().content()).collect(Collectors.toSet());
        var found = new HashMap<Fingerprint, Path>();
        if (wanted.isEmpty()) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && sizes.contains(Files.size(file))) {
                    var hash = hash(file);
                    if (contents.contains(hash)) {
                        found.putIfAbsent(hash, file);
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private static Fingerprint hash(Path file) throws IOException {
        var digest = Fingerprint.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return Fingerprint.of(digest);
    }
}
