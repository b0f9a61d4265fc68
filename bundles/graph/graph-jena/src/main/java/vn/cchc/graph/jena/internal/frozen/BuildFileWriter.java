package vn.cchc.graph.jena.internal.frozen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Map;
import vn.cchc.graph.jena.internal.data.Folders;
import vn.cchc.model.Fingerprint;

/** Writes a build as {@link BuildFileHeader} says. */
final class BuildFileWriter {
    private static final int BLOCK = 1 << 20;

    private final FileChannel channel;
    private final MessageDigest digest = Fingerprint.digest();
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);

    private BuildFileWriter(FileChannel channel) {
        this.channel = channel;
    }

    /** Written beside the file, forced to the disk, then moved into its place. */
    static void write(FrozenDataset dataset, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            new BuildFileWriter(channel).write(dataset);
            channel.force(true);
        }
        Folders.replace(beside, file);
    }

    private void write(FrozenDataset dataset) throws IOException {
        byte[] terms = TermCoding.encode(dataset.terms());
        new BuildFileHeader(
                        1 + dataset.named().size(),
                        dataset.terms().count(),
                        terms.length,
                        dataset.content())
                .put(block);
        bytes(terms);
        graph(dataset.all());
        for (Map.Entry<Integer, NamedTriples> named : dataset.named().entrySet()) {
            int[] numbers = named.getValue().terms();
            ints(new int[] {named.getKey(), numbers.length});
            ints(numbers);
            graph(named.getValue().triples());
        }
        flush();
        block.put(digest.digest());
        flush();
    }

    private void graph(Triples triples) throws IOException {
        ints(new int[] {triples.size()});
        for (Index index : new Index[] {triples.spo, triples.osp, triples.pos}) {
            ints(index.starts);
            longs(index.pairs);
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        for (int at = 0; at < bytes.length; ) {
            room(1);
            int length = Math.min(block.remaining(), bytes.length - at);
            block.put(bytes, at, length);
            at += length;
        }
    }

    private void ints(int[] ints) throws IOException {
        for (int at = 0; at < ints.length; ) {
            room(Integer.BYTES);
            int length = Math.min(block.remaining() / Integer.BYTES, ints.length - at);
            block.asIntBuffer().put(ints, at, length);
            block.position(block.position() + length * Integer.BYTES);
            at += length;
        }
    }

    private void longs(long[] longs) throws IOException {
        for (int at = 0; at < longs.length; ) {
            room(Long.BYTES);
            int length = Math.min(block.remaining() / Long.BYTES, longs.length - at);
            block.asLongBuffer().put(longs, at, length);
            block.position(block.position() + length * Long.BYTES);
            at += length;
        }
    }

    private void room(int bytes) throws IOException {
        if (block.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        block.flip();
        digest.update(block.duplicate());
        while (block.hasRemaining()) {
            channel.write(block);
        }
        block.clear();
    }
}
