package vn.cchc.archive.s3.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.cchc.model.Fingerprint;

/**
 * Sums of a file, read once before it is sent. The store holds each part against its own, so a file
 * that is changed meanwhile is not taken.
 *
 * @param parts one at least; the only one of an empty file is empty
 */
record Sums(Fingerprint content, long length, List<Part> parts) {
    private static final int BLOCK = 64 * 1024;

    /**
     * A piece of the file.
     *
     * @param number from 1
     * @param sha256 in Base64, as the protocol wants it
     * @param md5 in Base64; for stores that know no other
     */
    record Part(int number, long from, int length, String sha256, String md5) {}

    static Sums of(Path file, int partLength) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Reading(stream, partLength).read();
        }
    }

    private static final class Reading {
        private final InputStream stream;
        private final int partLength;
        private final MessageDigest whole = Fingerprint.digest();
        private final List<Part> parts = new ArrayList<>();
        private final byte[] block = new byte[BLOCK];
        private long length;

        Reading(InputStream stream, int partLength) {
            this.stream = stream;
            this.partLength = partLength;
        }

        Sums read() throws IOException {
            int last;
            do {
                last = part();
            } while (last == partLength);
            return new Sums(Fingerprint.of(whole), length, List.copyOf(parts));
        }

        private int part() throws IOException {
            var sha256 = Fingerprint.digest();
            var md5 = md5();
            int read = 0;
            while (read < partLength) {
                int count = stream.read(block, 0, Math.min(BLOCK, partLength - read));
                if (count < 0) {
                    break;
                }
                sha256.update(block, 0, count);
                md5.update(block, 0, count);
                whole.update(block, 0, count);
                read += count;
            }
            if (read > 0 || parts.isEmpty()) {
                add(read, sha256, md5);
            }
            return read;
        }

        private void add(int read, MessageDigest sha256, MessageDigest md5) {
            var base64 = Base64.getEncoder();
            parts.add(
                    new Part(
                            parts.size() + 1,
                            length,
                            read,
                            base64.encodeToString(sha256.digest()),
                            base64.encodeToString(md5.digest())));
            length += read;
        }

        private static MessageDigest md5() {
            try {
                return MessageDigest.getInstance("MD5");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has MD5", e);
            }
        }
    }
}
