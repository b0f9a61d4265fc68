package vn.cchc.archive.internal.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.intake.FileName;
import vn.cchc.archive.internal.intake.StagedFile;
import vn.cchc.archive.internal.intake.Staging;
import vn.cchc.archive.internal.store.UploadStore;
import vn.cchc.model.Refusal;

/**
 * Files that come piece by piece, over a line that breaks off or a server that is restarted. What
 * was acknowledged is on the disk; where to go on is the length of the file.
 */
public final class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int PIECE = 1 << 16;
    private static final String ENDING = ".upload";
    private static final int MOST_AT_ONCE = 20;

    private final UploadStore store;
    private final Staging staging;
    private final Path folder;
    private final Duration patience;
    private final InstantSource clock;

    public Uploads(
            UploadStore store,
            Staging staging,
            Path folder,
            Duration patience,
            InstantSource clock) {
        this.store = store;
        this.staging = staging;
        this.folder = folder;
        this.patience = patience;
        this.clock = clock;
    }

    /** Bytes a file may have. */
    public long largest() {
        return staging.largest();
    }

    /**
     * @param size bytes the file will have
     * @throws Refusal INVALID for a size or name that cannot be, TOO_LARGE, TOO_MANY
     */
    public Upload begin(long size, String fileName, Person who) throws IOException {
        if (size > staging.largest()) {
            throw staging.tooLarge();
        }
        if (size < 1) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    ArchiveFault.LENGTH.at("Upload-Length", staging.largest()));
        }
        String name = FileName.of(fileName);
        if (name.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID, ArchiveFault.NO_FILE_NAME.at("Upload-Metadata"));
        }
        long begun = store.begunBy(who.name());
        if (begun >= MOST_AT_ONCE) {
            throw new Refusal(Refusal.Kind.TOO_MANY, ArchiveFault.TOO_MANY.at("", begun));
        }
        return begun(new Upload(id(), who.name(), size, name, clock.instant()));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Upload begun(Upload upload) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(file(upload));
        store.begin(upload);
        return upload;
    }

    /**
     * @throws Refusal NOT_FOUND when there is none, or it is somebody else's
     */
    public Upload find(String id, Person who) {
        return store.find(id)
                .filter(upload -> upload.sender().equals(who.name()))
                .orElseThrow(() -> unknown(id));
    }

    /** How many bytes are here. */
    public long offset(Upload upload) throws IOException {
        Path file = file(upload);
        if (!Files.exists(file)) {
            throw unknown(upload.id());
        }
        return Files.size(file);
    }

    /** When it may be thrown away if it is not whole by then. */
    public Instant expires(Upload upload) {
        return upload.begunAt().plus(patience);
    }

    /**
     * Adds what is read, until the body ends, the file is whole or the line breaks off. What was
     * written by then stays.
     *
     * @param offset where the sender believes it is
     * @return the new offset, on the disk
     * @throws Refusal CONFLICT at another offset, or while another piece is written; TOO_LARGE when
     *     more comes than was said
     */
    public long append(Upload upload, long offset, InputStream body) throws IOException {
        offset(upload);
        try (var out = FileChannel.open(file(upload), StandardOpenOption.WRITE)) {
            var lock = ownLock(out);
            if (lock == null || out.size() != offset) {
                throw elsewhere(offset, out.size());
            }
            out.position(offset);
            try {
                copy(body, out, upload.size());
            } finally {
                out.force(true);
            }
            return out.size();
        }
    }

    /** Empty-handed when somebody else, in this server or another, writes to the file. */
    private static java.nio.channels.FileLock ownLock(FileChannel out) throws IOException {
        try {
            return out.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null;
        }
    }

    private void copy(InputStream body, FileChannel out, long size) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            if (out.position() + read > size) {
                throw staging.tooLarge();
            }
            var bytes = ByteBuffer.wrap(piece, 0, read);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    private static Refusal elsewhere(long said, long here) {
        return new Refusal(
                Refusal.Kind.CONFLICT, ArchiveFault.OFFSET.at("Upload-Offset", said, here));
    }

    /**
     * The file when all of it is here.
     *
     * @throws Refusal CONFLICT when something is missing
     */
    public StagedFile whole(Upload upload) throws IOException {
        long here = offset(upload);
        if (here != upload.size()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    ArchiveFault.NOT_WHOLE.at(upload.id(), here, upload.size()));
        }
        return staging.whole(file(upload));
    }

    /** It was kept, or nobody wants it. */
    public void end(Upload upload) throws IOException {
        store.end(upload.id());
        Files.deleteIfExists(file(upload));
    }

    /** A server that was killed when it had kept the file has not ended the upload. */
    public void forget(String id, Person who) throws IOException {
        var left = store.find(id).filter(upload -> upload.sender().equals(who.name()));
        if (left.isPresent()) {
            end(left.get());
        }
    }

    /** Throws away what never came whole. */
    public void clean() {
        var before = clock.instant().minus(patience);
        for (Upload upload : store.begunBefore(before)) {
            try {
                end(upload);
            } catch (IOException e) {
                LOG.warn("An upload that has expired could not be thrown away", e);
            }
        }
        cleanFiles(before);
    }

    /** A server that was killed while it began or ended an upload left its file alone. */
    private void cleanFiles(Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                cleanFile(file, before);
            }
        } catch (IOException e) {
            LOG.warn("Files of uploads that have expired could not be thrown away", e);
        }
    }

    private void cleanFile(Path file, Instant before) throws IOException {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        try {
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            if (old && store.find(id).isEmpty()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // another server was quicker
        }
    }

    private Path file(Upload upload) {
        return folder.resolve(upload.id() + ENDING);
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, ArchiveFault.NO_UPLOAD.at(id));
    }
}
