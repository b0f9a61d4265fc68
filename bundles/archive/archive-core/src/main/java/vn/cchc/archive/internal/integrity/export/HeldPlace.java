package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;

/** Holds the files of an export against what they should be, and remembers which should be. */
final class HeldPlace implements Place {
    private static final int PIECE = 1 << 16;

    private final Path root;
    private final Path folder;
    private final List<Problem> problems;
    private final Set<String> expected = new TreeSet<>();
    private boolean changed;

    /**
     * @param root of the export
     * @param folder below it, of the object
     */
    HeldPlace(Path root, Path folder, List<Problem> problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    /** Files that should be there. */
    Set<String> expected() {
        return expected;
    }

    /** From now on inventories cannot be told any more; what changed was told already. */
    void changed() {
        changed = true;
    }

    @Override
    public void put(String path, byte[] bytes) throws IOException {
        if (isThere(path) && !(changed && isInventory(path)) && !same(path, bytes)) {
            problem(ArchiveFault.EXPORT_FILE_CHANGED, path);
        }
    }

    private static boolean isInventory(String path) {
        return path.endsWith(ObjectForm.INVENTORY)
                || path.endsWith(ObjectForm.SIDECAR)
                || path.equals(RootForm.SUMMARY);
    }

    private boolean same(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        if (Files.size(file) != bytes.length) {
            return false;
        }
        try (InputStream in = opened(file)) {
            return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
        }
    }

    @Override
    public String content(String path, Version version) throws IOException {
        if (!isThere(path)) {
            changed();
            return "";
        }
        var sha256 = Fingerprint.digest();
        var sha512 = Sha512.digest();
        long length = 0;
        try (InputStream in = opened(folder.resolve(path))) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha256.update(piece, 0, read);
                sha512.update(piece, 0, read);
                length += read;
            }
        }
        if (length != version.size() || !Fingerprint.of(sha256).equals(version.content())) {
            problem(ArchiveFault.EXPORT_FILE_CHANGED, path);
            changed();
        }
        return Sha512.of(sha512);
    }

    private boolean isThere(String path) {
        expected.add(path);
        Path file = folder.resolve(path);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problem(ArchiveFault.EXPORT_FILE_MISSING, path);
        }
        return false;
    }

    static InputStream opened(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void problem(ArchiveFault fault, String path) {
        problems.add(fault.at(root.relativize(folder.resolve(path)).toString()));
    }
}
