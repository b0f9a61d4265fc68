package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.TreeMap;
import vn.cchc.graph.jena.internal.data.DamagedBuild;
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
                throw new DamagedBuild("too short");
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
            throw new DamagedBuild("the checksum does not fit");
        }
    }

    private FrozenDataset dataset(FileChannel channel, BuildFileHeader header) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(header.termBytes()));
        fill(channel, bytes);
        var terms = new AllTerms(TermCoding.decode(bytes, header.terms()));
        Triples all = triples(channel, header.terms());
        var named = new TreeMap<Integer, NamedTriples>();
        for (int graph = 1; graph < header.graphs(); graph++) {
            int name = number(channel);
            int[] numbers = ints(channel, number(channel));
            named.put(name, new NamedTriples(numbers, triples(channel, numbers.length)));
        }
        return new FrozenDataset(terms, all, named, header.content());
    }

    private Triples triples(FileChannel channel, int terms) throws IOException {
        int size = number(channel);
        return new Triples(
                index(channel, terms, size),
                index(channel, terms, size),
                index(channel, terms, size));
    }

    private Index index(FileChannel channel, int terms, int size) throws IOException {
        return new Index(ints(channel, terms + 1), longs(channel, size));
    }

    private int number(FileChannel channel) throws IOException {
        return next(channel, Integer.BYTES).getInt();
    }

    private int[] ints(FileChannel channel, int count) throws IOException {
        int[] ints = new int[count];
        for (int at = 0; at < count; ) {
            int length = Math.min(count - at, BLOCK / Integer.BYTES);
            next(channel, length * Integer.BYTES).asIntBuffer().get(ints, at, length);
            at += length;
        }
        return ints;
    }

    private long[] longs(FileChannel channel, int count) throws IOException {
        long[] longs = new long[count];
        for (int at = 0; at < count; ) {
            int length = Math.min(count - at, BLOCK / Long.BYTES);
            next(channel, length * Long.BYTES).asLongBuffer().get(longs, at, length);
            at += length;
        }
        return longs;
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
                throw new DamagedBuild("ends too early");
            }
        }
        into.flip();
    }
}
