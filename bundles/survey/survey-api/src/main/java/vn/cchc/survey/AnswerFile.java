package vn.cchc.survey;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;

/**
 * A released answer set as a file: what the scoring engine reads, on this server or elsewhere. It
 * names no person and no time, so the same forms of the same edition give the same bytes.
 *
 * <p>Format, version 1:
 *
 * <ol>
 *   <li>The line {@code CCHC-ANSWERS 1}, then lines {@code key: value} in this order: {@code
 *       edition} (index/year), {@code edition-sha256}, {@code instrument}, {@code illustrative}
 *       ({@code true} or {@code false}), {@code rows}, {@code columns}; then one empty line. UTF-8,
 *       each line ended by one line feed.
 *   <li>For every column in codebook order: its name; the number of entries of its dictionary (4
 *       bytes) and the entries in ascending order of UTF-16 units; the width of a code in bytes
 *       (one byte: 0, 1, 2 or 4); one code of that width for every row. A text is its length in
 *       bytes (4 bytes) and its UTF-8 bytes. Code 0 is "no answer", code n the n-th entry. The
 *       width is the smallest that holds the number of entries; 0 when there are none, and then no
 *       codes follow.
 * </ol>
 *
 * <p>Numbers are unsigned with the most significant byte first. Rows are in ascending order of the
 * form number, at most ten million. The file ends after the last column. Its fingerprint is the
 * SHA-256 over all bytes and stands outside: in the file's name and in the set's record.
 */
public record AnswerFile(Header header, AnswerTable table) {
    static final String MAGIC = "CCHC-ANSWERS 1";

    /** More rows than any survey has; a forged number of rows must not fill the memory. */
    static final int MAX_ROWS = 10_000_000;

    /** Which answers these are. */
    public record Header(
            EditionId edition,
            Fingerprint editionFingerprint,
            String instrument,
            boolean illustrative) {}

    /** Writes the file; closing the stream stays with the caller. */
    public void writeTo(OutputStream out) throws IOException {
        var data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        var columns = table.columns();
        List<String> lines =
                List.of(
                        MAGIC,
                        "edition: " + header.edition(),
                        "edition-sha256: " + header.editionFingerprint(),
                        "instrument: " + header.instrument(),
                        "illustrative: " + header.illustrative(),
                        "rows: " + table.rows(),
                        "columns: " + columns.size(),
                        "");
        for (String line : lines) {
            data.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (var column : columns) {
            writeColumn(data, column);
        }
        data.flush();
    }

    private static void writeColumn(DataOutputStream data, AnswerTable.Column column)
            throws IOException {
        writeText(data, column.name());
        data.writeInt(column.dictionary().size());
        for (String entry : column.dictionary()) {
            writeText(data, entry);
        }
        int width = width(column.dictionary().size());
        data.writeByte(width);
        if (width > 0) {
            byte[] packed = pack(column.codes(), width);
            data.write(packed);
        }
    }

    private static void writeText(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    static int width(int entries) {
        if (entries == 0) {
            return 0;
        }
        return entries <= 0xff ? 1 : entries <= 0xffff ? 2 : 4;
    }

    private static byte[] pack(int[] codes, int width) {
        byte[] packed = new byte[Math.multiplyExact(codes.length, width)];
        for (int row = 0; row < codes.length; row++) {
            for (int i = 0; i < width; i++) {
                packed[row * width + i] = (byte) (codes[row] >>> (8 * (width - 1 - i)));
            }
        }
        return packed;
    }

    /**
     * Reads a file and checks that it is whole and well-formed.
     *
     * @throws DamagedAnswerFile when it is not
     */
    public static AnswerFile read(InputStream in) throws IOException {
        return new AnswerFileReader(new DataInputStream(new BufferedInputStream(in, 1 << 16)))
                .file();
    }

    /**
     * Reads a file and checks that it is the one with this fingerprint.
     *
     * @throws DamagedAnswerFile when a single bit of it is another
     */
    public static AnswerFile read(Path file, Fingerprint expected) throws IOException {
        if (!fingerprint(file).equals(expected)) {
            throw new DamagedAnswerFile("its bytes have changed since it was written");
        }
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** SHA-256 over the bytes of a file. */
    public static Fingerprint fingerprint(Path file) throws IOException {
        var digest = Fingerprint.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Fingerprint.of(digest);
    }

    /** The bytes are not those of an answer file. */
    public static final class DamagedAnswerFile extends IOException {
        private static final long serialVersionUID = 1;

        DamagedAnswerFile(String why) {
            super("Not a whole answer file: " + why);
        }
    }
}
