package vn.cchc.archive.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;

/** Takes files in from outside, up to a size, and knows their hash when they are there. */
public final class Staging {
    private static final int PIECE = 1 << 16;
    private static final long MEGABYTE = 1 << 20;

    private final Path folder;
    private final long largest;

    public Staging(Path folder, int megabytes) {
        this.folder = folder;
        largest = megabytes * MEGABYTE;
    }

    /** Bytes a file may have. */
    public long largest() {
        return largest;
    }

    /**
     * Reads a body to its end.
     *
     * @throws Refusal TOO_LARGE, or INVALID when it is empty
     * @throws IOException when the sender broke off; nothing is left
     */
    public StagedFile take(InputStream body) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "in-", ".part");
        try {
            return taken(body, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private StagedFile taken(InputStream body, Path file) throws IOException {
        var digest = Fingerprint.digest();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            size = copy(body, out);
        }
        return checked(new StagedFile(file, Fingerprint.of(digest), size));
    }

    private long copy(InputStream body, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            size += read;
            if (size > largest) {
                throw tooLarge();
            }
            out.write(piece, 0, read);
        }
        return size;
    }

    /** A file that came piece by piece and is whole now; it stays where it is when this fails. */
    public StagedFile whole(Path file) throws IOException {
        var digest = Fingerprint.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return checked(new StagedFile(file, Fingerprint.of(digest), Files.size(file)));
    }

    private static StagedFile checked(StagedFile file) {
        if (file.size() == 0) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.EMPTY.at("file"));
        }
        return file;
    }

    public Refusal tooLarge() {
        return new Refusal(
                Refusal.Kind.TOO_LARGE, ArchiveFault.TOO_LARGE.at("file", largest / MEGABYTE));
    }

    /** Throws away what arrived before a time and was never kept. */
    public void clean(java.time.Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "in-*.part")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
