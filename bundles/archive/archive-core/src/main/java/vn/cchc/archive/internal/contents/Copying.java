package vn.cchc.archive.internal.contents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import vn.cchc.model.Fingerprint;

/** Reads a file once, and says what its bytes are called. */
final class Copying {
    private static final int BLOCK = 64 * 1024;
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private Copying() {}

    /** Copies to a new file of the owner's, for reading only; it is on the disk afterwards. */
    static Fingerprint copy(Path from, Path to) throws IOException {
        try (FileChannel reading = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel writing = FileChannel.open(to, NEW, OwnerOnly.newFile(to))) {
            Fingerprint hash = transfer(reading, writing);
            OwnerOnly.forReading(to);
            writing.force(true);
            return hash;
        }
    }

    static Fingerprint hash(Path file) throws IOException {
        try (FileChannel reading = FileChannel.open(file, StandardOpenOption.READ)) {
            return transfer(reading, new Nowhere());
        }
    }

    static void requireSame(Fingerprint said, Fingerprint read) throws IOException {
        if (!said.equals(read)) {
            throw new IOException("The file is not " + said + " but " + read);
        }
    }

    private static Fingerprint transfer(FileChannel from, WritableByteChannel to)
            throws IOException {
        var digest = Fingerprint.digest();
        var block = ByteBuffer.allocate(BLOCK);
        while (from.read(block.clear()) >= 0) {
            block.flip();
            digest.update(block.duplicate());
            while (block.hasRemaining()) {
                to.write(block);
            }
        }
        return Fingerprint.of(digest);
    }

    private static final class Nowhere implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) {
            int count = bytes.remaining();
            bytes.position(bytes.limit());
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
