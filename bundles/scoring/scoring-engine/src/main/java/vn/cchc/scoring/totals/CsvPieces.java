package vn.cchc.scoring.totals;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.model.LanguageText;
import vn.cchc.scoring.faults.Where;

/**
 * Cuts a CSV file into pieces of whole rows, for several threads. A line break inside quotes does
 * not end a row. Where the cuts are depends on the file alone.
 */
final class CsvPieces implements Closeable, Lines {
    static final int BYTES = 1 << 20;

    private final FileChannel channel;
    private final Map<Integer, Long> lines = new TreeMap<>();
    private byte[] tail = new byte[0];
    private int next;
    private boolean finished;

    CsvPieces(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Rows in a buffer. */
    record Piece(int number, int length) {}

    /**
     * Fills the buffer with the next rows; the last row ends with a line feed, added if need be.
     *
     * @param buffer {@link #BYTES} and one long
     * @return null after the last piece
     * @throws IOException also when one row is longer than a piece
     */
    synchronized Piece next(byte[] buffer) throws IOException {
        if (finished) {
            return null;
        }
        System.arraycopy(tail, 0, buffer, 0, tail.length);
        int filled = fill(buffer, tail.length);
        if (filled < BYTES) {
            finished = true;
            return last(buffer, filled);
        }
        int end = endOfRows(buffer, filled);
        if (end == 0) {
            throw new IOException(
                    "A row is longer than " + BYTES + " bytes; is a quote not closed?");
        }
        tail = Arrays.copyOfRange(buffer, end, filled);
        return new Piece(next++, end);
    }

    private Piece last(byte[] buffer, int filled) {
        if (filled == 0) {
            return null;
        }
        if (buffer[filled - 1] != '\n') {
            buffer[filled] = '\n';
            return new Piece(next++, filled + 1);
        }
        return new Piece(next++, filled);
    }

    private int fill(byte[] buffer, int from) throws IOException {
        var target = ByteBuffer.wrap(buffer, from, BYTES - from);
        while (target.hasRemaining() && channel.read(target) >= 0) {
            // until full or at the end
        }
        return target.position();
    }

    private static int endOfRows(byte[] buffer, int filled) {
        return hasQuotes(buffer, filled)
                ? endOutsideQuotes(buffer, filled)
                : lastBreak(buffer, filled);
    }

    private static boolean hasQuotes(byte[] buffer, int filled) {
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private static int lastBreak(byte[] buffer, int filled) {
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static int endOutsideQuotes(byte[] buffer, int filled) {
        boolean inside = false;
        int end = 0;
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == '"') {
                inside = !inside;
            } else if (buffer[i] == '\n' && !inside) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Says how many lines (or rows) a piece had. */
    synchronized void counted(Piece piece, long count) {
        lines.put(piece.number(), count);
    }

    @Override
    public LanguageText word() {
        return Where.LINE;
    }

    @Override
    public synchronized Map<Integer, Long> before() {
        var before = new TreeMap<Integer, Long>();
        long sum = 0;
        for (var entry : lines.entrySet()) {
            before.put(entry.getKey(), sum);
            sum += entry.getValue();
        }
        before.put(Integer.MAX_VALUE, sum);
        return before;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
