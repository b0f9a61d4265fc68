package vn.cchc.scoring.totals;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A frozen answer file (format of {@link vn.cchc.survey.AnswerFile}), opened without loading its
 * rows: where the codes of each column stand. Its dictionaries are passed on while they go by,
 * since one of weights can be as long as the file has rows.
 */
final class FrozenColumns implements Closeable {
    private static final byte[] MAGIC = "CCHC-ANSWERS 1\n".getBytes(StandardCharsets.UTF_8);
    private static final int HEAD_LINES = 6;

    /**
     * A column; the codes of the rows stand at {@code codes}.
     *
     * @param meaning what was made of its dictionary; null when nobody wanted it
     */
    record Column(String name, int entries, int width, long codes, Dictionary meaning) {}

    /** Receives the entries of a dictionary in the order of their codes; the first code is 1. */
    interface Dictionary {
        void entry(int code, byte[] bytes, int from, int to);
    }

    /** Says who wants which dictionary. */
    interface Readers {
        /** Null for a column that is not wanted. */
        Dictionary of(String column, int entries);
    }

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
            return java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    static FrozenColumns open(Path file, Readers readers) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return read(file, channel, readers);
        } catch (EOFException | RuntimeException e) {
            channel.close();
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FrozenColumns read(Path file, FileChannel channel, Readers readers)
            throws IOException {
        var walk = new FileWalk(channel);
        walk.line();
        String[] head = new String[HEAD_LINES];
        for (int line = 0; line < HEAD_LINES; line++) {
            String text = walk.line();
            head[line] = text.substring(text.indexOf(": ") + 2);
        }
        walk.line();
        int rows = Integer.parseInt(head[4]);
        int count = Integer.parseInt(head[5]);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < count; i++) {
            var column = column(walk, readers);
            columns.add(column);
            walk.skip((long) rows * column.width());
        }
        if (walk.position() != channel.size()) {
            throw new IOException(file + " is damaged: it does not end with its last column");
        }
        return new FrozenColumns(channel, rows, columns);
    }

    private static Column column(FileWalk walk, Readers readers) throws IOException {
        String name = walk.text(walk.length());
        int entries = walk.length();
        if (entries > walk.left() / Integer.BYTES) { // nothing is made for a forged number
            throw new EOFException("it has fewer entries than it says");
        }
        var dictionary = readers.of(name, entries);
        for (int code = 1; code <= entries; code++) {
            int length = walk.length();
            if (dictionary == null) {
                walk.skip(length);
            } else {
                int from = walk.bytes(length);
                dictionary.entry(code, walk.buffer(), from, from + length);
            }
        }
        return new Column(name, entries, walk.unsignedByte(), walk.position(), dictionary);
    }

    int rows() {
        return rows;
    }

    List<String> names() {
        var names = new ArrayList<String>();
        for (var column : columns) {
            names.add(column.name());
        }
        return names;
    }

    Column column(String name) {
        for (var column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new java.util.NoSuchElementException(name);
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
}
