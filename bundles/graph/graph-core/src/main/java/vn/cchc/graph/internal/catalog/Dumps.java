package vn.cchc.graph.internal.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.model.Fingerprint;

/**
 * The newest build as compressed files. A dump is written when somebody first asks for it: most
 * builds live too short for that to be worth the work.
 */
public final class Dumps {
    private static final String COMPRESSED = ".gz";

    private final Path folder;

    public Dumps(Path folder) {
        this.folder = folder;
    }

    /** Name of the file of a build. */
    public static String name(Fingerprint content, DumpFormat format) {
        return content.sha256() + format.ending() + COMPRESSED;
    }

    /** The format that a name of a build's file stands for; empty when it is another's. */
    public static Optional<DumpFormat> format(String name, Fingerprint content) {
        return Arrays.stream(DumpFormat.values())
                .filter(format -> name(content, format).equals(name))
                .findFirst();
    }

    /** The file, whole; those of other builds are deleted. */
    public synchronized Path of(Build build, DumpFormat format) throws IOException {
        Path file = folder.resolve(name(build.content(), format));
        if (!Files.isRegularFile(file)) {
            Files.createDirectories(folder);
            removeOthers(build.content());
            write(build, format, file);
        }
        return file;
    }

    private void write(Build build, DumpFormat format, Path file) throws IOException {
        Path beside = Files.createTempFile(folder, "dump", ".tmp");
        try {
            try (var out =
                    new BufferedOutputStream(
                            new GZIPOutputStream(Files.newOutputStream(beside), 1 << 16),
                            1 << 16)) {
                build.dump(format, out);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void removeOthers(Fingerprint content) throws IOException {
        Set<String> names =
                Arrays.stream(DumpFormat.values())
                        .map(format -> name(content, format))
                        .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
