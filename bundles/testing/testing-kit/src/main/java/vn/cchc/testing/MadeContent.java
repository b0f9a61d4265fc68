package vn.cchc.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import vn.cchc.model.Fingerprint;

/**
 * A file made for a test.
 *
 * @param content the SHA-256 of its bytes
 */
public record MadeContent(Path file, Fingerprint content, long length) {
    private static final int BLOCK = 64 * 1024;

    public static MadeContent of(Path folder, byte[] bytes) {
        try {
            Path file = Files.createTempFile(folder, "made", ".bin");
            Files.write(file, bytes);
            return new MadeContent(file, Fingerprint.of(bytes), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MadeContent random(Path folder, Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return of(folder, bytes);
    }

    /** Some random bytes at its beginning, middle and end, and holes between that take no room. */
    public static MadeContent sparse(Path folder, Random random, long length) {
        try {
            Path file = Files.createTempFile(folder, "made", ".bin");
            var block = new byte[BLOCK];
            try (var writing = new RandomAccessFile(file.toFile(), "rw")) {
                for (long place : new long[] {0, length / 2, length - BLOCK}) {
                    random.nextBytes(block);
                    writing.seek(place);
                    writing.write(block);
                }
            }
            return new MadeContent(file, read(Files.newInputStream(file)), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stream's bytes are called; closes it. */
    public static Fingerprint read(InputStream bytes) throws IOException {
        var digest = Fingerprint.digest();
        var block = new byte[BLOCK];
        try (bytes) {
            for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
                digest.update(block, 0, count);
            }
        }
        return Fingerprint.of(digest);
    }
}
