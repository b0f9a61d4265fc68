package vn.cchc.scoring.totals;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A frozen answer file (format of {@link vn.cchc.survey.AnswerFile}), opened without loading it:
 * where each column's dictionary and codes stand.
 */
final class FrozenColumns implements Closeable {
    private static final String MAGIC = "CCHC-ANSWERS 1\n";
    private static final int HEAD_LINES = 6;

    /**
     * A column; the dictionary stands at {@code dictionary}, the codes of the rows at {@code
     * codes}.
     */
    record Column(String name, int entries, long dictionary, int width, long codes) {}

    private final FileChannel channel;
    private final int rows;
    private final List<Column> columns;

    private FrozenColumns(FileChannel channel, int rows, List<Column> columns) {
        this.channel = channel;
        this.rows = rows;
        this.columns = columns;
    }

    static boolean isFrozen(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAGIC.length()), StandardCharsets.UTF_8).equals(MAGIC);
        }
    }

    static FrozenColumns open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            var walk = new Walk(channel, 0);
            walk.line();
            var head = new ArrayList<String>();
            for (int line = 0; line < HEAD_LINES; line++) {
                String text = walk.line();
                head.add(text.substring(text.indexOf(": ") + 2));
            }
            walk.line();
            int rows = Integer.parseInt(head.get(4));
            int count = Integer.parseInt(head.get(5));
            var columns = new ArrayList<Column>();
            for (int i = 0; i < count; i++) {
                var column = walk.column();
                columns.add(column);
                walk = new Walk(channel, column.codes() + (long) rows * column.width());
            }
            if (walk.position != channel.size()) {
                throw new IOException(file + " is damaged: it does not end with its last column");
            }
            return new FrozenColumns(channel, rows, List.copyOf(columns));
        } catch (EOFException | RuntimeException e) {
            channel.close();
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    int rows() {
        return rows;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    /** Receives the entries of a dictionary; the code of the first is 1. */
    interface Entries {
        void entry(int code, byte[] bytes, int length);
    }

    void dictionary(Column column, Entries entries) throws IOException {
        var walk = new Walk(channel, column.dictionary());
        byte[] bytes = new byte[64];
        for (int code = 1; code <= column.entries(); code++) {
            int length = walk.length();
            if (length > bytes.length) {
                bytes = new byte[length];
            }
            walk.data.readFully(bytes, 0, length);
            entries.entry(code, bytes, length);
        }
    }

    /** Reads the codes of some rows; the bytes stand from the start of the buffer. */
    void codes(Column column, int fromRow, int count, byte[] into) throws IOException {
        var target = ByteBuffer.wrap(into, 0, count * column.width());
        long position = column.codes() + (long) fromRow * column.width();
        while (target.hasRemaining()) {
            int read = channel.read(target, position + target.position());
            if (read < 0) {
                throw new EOFException("The answer file ends too early");
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads on from a place in the file and knows where it is. */
    private static final class Walk {
        private final DataInputStream data;
        private long position;

        Walk(FileChannel channel, long from) throws IOException {
            channel.position(from);
            position = from;
            data =
                    new DataInputStream(
                            new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
        }

        String line() throws IOException {
            var line = new StringBuilder();
            for (int b = data.readUnsignedByte(); b != '\n'; b = data.readUnsignedByte()) {
                line.append((char) b);
                position++;
                if (line.length() > 1_000) {
                    throw new EOFException("a line of its head is too long");
                }
            }
            position++;
            return line.toString();
        }

        Column column() throws IOException {
            byte[] name = new byte[length()];
            data.readFully(name);
            position += name.length;
            int entries = length();
            long dictionary = position;
            for (int entry = 0; entry < entries; entry++) {
                int length = length();
                data.skipNBytes(length);
                position += length;
            }
            int width = data.readUnsignedByte();
            return new Column(
                    new String(name, StandardCharsets.UTF_8),
                    entries,
                    dictionary,
                    width,
                    position + 1);
        }

        int length() throws IOException {
            int length = data.readInt();
            position += Integer.BYTES;
            if (length < 0) {
                throw new EOFException("a length is out of range");
            }
            return length;
        }
    }
}
