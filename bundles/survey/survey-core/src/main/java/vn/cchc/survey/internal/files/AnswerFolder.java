package vn.cchc.survey.internal.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.stream.Stream;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;
import vn.cchc.survey.AnswerFile;
import vn.cchc.survey.internal.faults.SetFault;
import vn.cchc.survey.internal.faults.SheetFault;

/**
 * The folder with the frozen answer files, each named by its fingerprint, and with the temporary
 * files of work under way. A file gets its name only when it is whole and on the disk.
 */
public final class AnswerFolder {
    private static final String TEMPORARY = ".tmp";
    private static final String KEPT = ".answers";

    private final Path folder;

    /** Makes the folder when it is not there and clears away what an earlier run left half done. */
    public AnswerFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            removeTemporaries();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be used", e);
        }
    }

    private void removeTemporaries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(TEMPORARY)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A new, empty temporary file; whoever asked for it deletes it. */
    public Path temporary(String purpose) {
        try {
            return Files.createTempFile(folder, purpose + "-", TEMPORARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies what somebody sends into a temporary file, up to a limit. Closing the content stays
     * with the caller.
     *
     * @param name of the file, for people
     */
    public Path spool(String name, InputStream content, long most) throws IOException {
        Path file = temporary("upload");
        boolean whole = false;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            byte[] piece = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > most) {
                    throw tooLarge(name, most);
                }
                out.write(piece, 0, read);
            }
            whole = true;
            return file;
        } finally {
            if (!whole) {
                delete(file);
            }
        }
    }

    private static Refusal tooLarge(String name, long most) {
        return new Refusal(Refusal.Kind.INVALID, SheetFault.LARGE_FILE.at(name, most >> 20));
    }

    /** Deletes a temporary file; nothing when it is gone. */
    public void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an answer file and answers its fingerprint once it is safe on the disk. */
    public Fingerprint keep(AnswerFile answers) {
        Path file = temporary("release");
        try {
            var digest = Fingerprint.digest();
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                answers.writeTo(out);
            }
            sync(file);
            var fingerprint = Fingerprint.of(digest);
            Files.move(file, path(fingerprint), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            return fingerprint;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void sync(Path path) throws IOException {
        var how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Reads an answer file back; a Refusal when it is gone or a bit of it has changed. */
    public AnswerFile open(Fingerprint fingerprint) {
        Path file = path(fingerprint);
        try {
            return AnswerFile.read(file, fingerprint);
        } catch (NoSuchFileException e) {
            throw unavailable(SetFault.GONE, file);
        } catch (AnswerFile.DamagedAnswerFile e) {
            throw unavailable(SetFault.DAMAGED, file, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal unavailable(SetFault fault, Path file, Object... words) {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE, fault.at(file.getFileName().toString(), words));
    }

    private Path path(Fingerprint fingerprint) {
        return folder.resolve(fingerprint + KEPT);
    }
}
