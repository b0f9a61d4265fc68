package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.TreeMap;
import vn.cchc.model.Fingerprint;

/**
 * Reads a build as {@link BuildFileHeader} says: once through for the checksum, so that nothing of
 * a damaged file is believed, and once for the arrays, in large blocks. The file is not mapped: a
 * mapping of a file that somebody cuts meanwhile ends the process, and on some systems keeps the
 * file from being deleted.
 */
final class BuildFileReader {
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);

    BuildFileReader(Path file) {
        this.file = file;
    }

    FrozenDataset read() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < BuildFileHeader.BYTES + BuildFileHeader.CHECKSUM_BYTES) {
                throw new DamagedFile("too short");
            }
            var header = BuildFileHeader.of(next(channel, BuildFileHeader.BYTES));
            check(channel);
            channel.position(BuildFileHeader.BYTES);
            return dataset(channel, header);
        }
    }

    private void check(FileChannel channel) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        channel.position(0);
        long left = channel.size() - BuildFileHeader.CHECKSUM_BYTES;
        while (left > 0) {
            int length = (int) Math.min(left, BLOCK);
            digest.update(next(channel, length));
            left -= length;
        }
        byte[] checksum = new byte[BuildFileHeader.CHECKSUM_BYTES];
        next(channel, checksum.length).get(checksum);
        if (!MessageDigest.isEqual(checksum, digest.digest())) {
            throw new DamagedFile("the checksum does not fit");
        }
    }

    private FrozenDataset dataset(FileChannel channel, BuildFileHeader header) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(header.termBytes()));
        fill(channel, bytes);
        var terms = new Terms(TermCoding.decode(bytes, header.terms()));
        Triples all = null;
        var named = new TreeMap<Integer, Triples>();
        for (int graph = 0; graph < header.graphs(); graph++) {
            int name = next(channel, Integer.BYTES).getInt();
            int size = next(channel, Integer.BYTES).getInt();
            var triples =
                    new Triples(
                            index(channel, header.terms(), size),
                            index(channel, header.terms(), size),
                            index(channel, header.terms(), size));
            if (name < 0) {
                all = triples;
            } else {
                named.put(name, triples);
            }
        }
        return new FrozenDataset(terms, all, named, header.content());
    }

    private Index index(FileChannel channel, int terms, int size) throws IOException {
        int[] starts = new int[terms + 1];
        for (int at = 0; at < starts.length; ) {
            int length = Math.min(starts.length - at, BLOCK / Integer.BYTES);
            next(channel, length * Integer.BYTES).asIntBuffer().get(starts, at, length);
            at += length;
        }
        long[] pairs = new long[size];
        for (int at = 0; at < size; ) {
            int length = Math.min(size - at, BLOCK / Long.BYTES);
            next(channel, length * Long.BYTES).asLongBuffer().get(pairs, at, length);
            at += length;
        }
        return new Index(starts, pairs);
    }

    /** The next bytes of the file; valid until it is called again. */
    private ByteBuffer next(FileChannel channel, int bytes) throws IOException {
        block.clear().limit(bytes);
        fill(channel, block);
        return block;
    }

    private static void fill(FileChannel channel, ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            if (channel.read(into) < 0) {
                throw new DamagedFile("ends too early");
            }
        }
        into.flip();
    }
}
