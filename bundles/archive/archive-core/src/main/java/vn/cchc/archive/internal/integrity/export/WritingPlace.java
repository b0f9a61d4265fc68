package vn.cchc.archive.internal.integrity.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.cchc.archive.Version;
import vn.cchc.archive.content.ContentStore;
import vn.cchc.model.Fingerprint;

/** Writes files that are not there yet; each is on the disk afterwards. */
record WritingPlace(Path folder, ContentStore store) implements Place {
    private static final int PIECE = 1 << 16;

    /** The store does not give what the version says. */
    static final class LackingContent extends IOException {
        private static final long serialVersionUID = 1;
        private final int version;

        LackingContent(Version version, Throwable cause) {
            super("Content " + version.content().brief(), cause);
            this.version = version.number();
        }

        /** Number of the version whose content it is. */
        int version() {
            return version;
        }
    }

    @Override
    public void put(String path, byte[] bytes) throws IOException {
        try (var out = created(path)) {
            write(out, bytes, bytes.length);
            out.force(true);
        }
    }

    @Override
    public String content(String path, Version version) throws IOException {
        try (var in = opened(version);
                var out = created(path)) {
            var digests = new Digests();
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digests.update(piece, read);
                write(out, piece, read);
            }
            out.force(true);
            return digests.require(version);
        }
    }

    private InputStream opened(Version version) throws IOException {
        try {
            return store.open(version.content(), 0);
        } catch (NoSuchFileException e) {
            throw new LackingContent(version, e);
        }
    }

    private FileChannel created(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void write(FileChannel out, byte[] bytes, int length) throws IOException {
        var piece = ByteBuffer.wrap(bytes, 0, length);
        while (piece.hasRemaining()) {
            out.write(piece);
        }
    }

    private static final class Digests {
        private final java.security.MessageDigest sha256 = Fingerprint.digest();
        private final java.security.MessageDigest sha512 = Sha512.digest();
        private long length;

        void update(byte[] piece, int read) {
            sha256.update(piece, 0, read);
            sha512.update(piece, 0, read);
            length += read;
        }

        String require(Version version) throws LackingContent {
            if (length != version.size() || !Fingerprint.of(sha256).equals(version.content())) {
                throw new LackingContent(version, null);
            }
            return Sha512.of(sha512);
        }
    }
}
