package vn.cchc.archive.internal.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but the account of the server can look into. */
final class OwnerOnly {
    private static final FileAttribute<?>[] NONE = {};

    private OwnerOnly() {}

    /** Makes a folder and those above it, unless they are there. */
    static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? folder
                : Files.createDirectories(folder, permissions(folder, "rwx------"));
    }

    static FileAttribute<?>[] newFile(Path file) {
        return permissions(file, "rw-------");
    }

    static void forReading(Path file) throws IOException {
        if (known(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        if (!known(path)) {
            return NONE;
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static boolean known(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
