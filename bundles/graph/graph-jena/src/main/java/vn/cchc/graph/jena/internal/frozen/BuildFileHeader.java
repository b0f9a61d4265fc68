package vn.cchc.graph.jena.internal.frozen;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import vn.cchc.graph.jena.internal.data.DamagedBuild;
import vn.cchc.model.Fingerprint;

/**
 * The first bytes of a build's file, all numbers with the highest byte first:
 *
 * <pre>
 * 8   the letters CCHCGRPH
 * 4   version of the format
 * 4   graphs, the one of all statements counted
 * 4   terms
 * 8   bytes of the terms
 * 32  SHA-256 of the content
 * </pre>
 *
 * Then come the terms ({@link TermCoding}) and the graphs, that of all statements first: how many
 * triples it has and its three indexes, each as starts and pairs. A named graph has the number of
 * its name before that, how many terms it has and their numbers. Last, 32 bytes, the SHA-256 of
 * everything before.
 */
record BuildFileHeader(int graphs, int terms, long termBytes, Fingerprint content) {
    static final int BYTES = 60;
    static final int CHECKSUM_BYTES = 32;
    private static final long LETTERS = 0x4343484347525048L;
    private static final int VERSION = 2;

    void put(ByteBuffer into) {
        into.putLong(LETTERS)
                .putInt(VERSION)
                .putInt(graphs)
                .putInt(terms)
                .putLong(termBytes)
                .put(HexFormat.of().parseHex(content.sha256()));
    }

    static BuildFileHeader of(ByteBuffer bytes) throws DamagedBuild {
        if (bytes.getLong() != LETTERS) {
            throw new DamagedBuild("not a build of the graph");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new DamagedBuild("format " + version + " instead of " + VERSION);
        }
        int graphs = bytes.getInt();
        int terms = bytes.getInt();
        long termBytes = bytes.getLong();
        byte[] content = new byte[32];
        bytes.get(content);
        return new BuildFileHeader(
                graphs, terms, termBytes, new Fingerprint(HexFormat.of().formatHex(content)));
    }
}
