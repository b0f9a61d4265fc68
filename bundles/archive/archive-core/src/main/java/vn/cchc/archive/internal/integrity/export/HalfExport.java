package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Refusal;

/**
 * A folder that is written beside its place and moved there when it is whole. What a killed server
 * left is thrown away by the next export to the same place; closing throws away what did not get
 * whole.
 */
final class HalfExport implements AutoCloseable {
    private final Path folder;
    private final Path part;
    private final Path lockFile;
    private final FileChannel lock;

    private HalfExport(Path folder, Path part, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.part = part;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * @throws Refusal CONFLICT when the folder is there, or another writes it
     */
    static HalfExport begin(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Refusal.Kind.CONFLICT, ArchiveFault.EXPORT_THERE.at(name));
        }
        Path lockFile = folder.resolveSibling("." + name + ".lock");
        var lock = locked(lockFile, name);
        try {
            Path part = folder.resolveSibling("." + name + ".part");
            remove(part);
            Files.createDirectory(part);
            return new HalfExport(folder, part, lockFile, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel locked(Path lockFile, String name) throws IOException {
        var channel =
                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // another thread of this server
        }
        channel.close();
        throw new Refusal(Refusal.Kind.CONFLICT, ArchiveFault.EXPORT_RUNNING.at(name));
    }

    /** Where to write. */
    Path part() {
        return part;
    }

    /** It is whole. */
    void finish() throws IOException {
        syncFolders();
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        sync(folder.toAbsolutePath().getParent());
    }

    private void syncFolders() throws IOException {
        Files.walkFileTree(
                part,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult postVisitDirectory(Path done, IOException e)
                            throws IOException {
                        sync(done);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            remove(part);
            Files.deleteIfExists(lockFile);
        }
    }

    /** With all that is in it; links are removed, not followed. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path done, IOException e)
                            throws IOException {
                        Files.delete(done);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
