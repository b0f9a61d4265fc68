package vn.cchc.scoring.totals;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a file from its start on and knows where it is; numbers have the highest byte first. */
final class FileWalk {
    private static final int LONGEST_LINE = 1_000;

    private final FileChannel channel;
    private byte[] buffer = new byte[1 << 16];
    private long filledUpTo;
    private int at;
    private int filled;

    FileWalk(FileChannel channel) {
        this.channel = channel;
    }

    long position() {
        return filledUpTo - filled + at;
    }

    /** Bytes up to the end of the file. */
    long left() throws IOException {
        return channel.size() - position();
    }

    /** Holds what {@link #bytes} told the place of, until the next call. */
    byte[] buffer() {
        return buffer;
    }

    /** Goes over so many bytes; gives the place of the first in the buffer. */
    int bytes(int count) throws IOException {
        if (filled - at < count) {
            fill(count);
        }
        int from = at;
        at += count;
        return from;
    }

    private void fill(int count) throws IOException {
        if (count > left()) {
            throw new EOFException("it ends too early");
        }
        byte[] target = count > buffer.length ? new byte[count] : buffer;
        System.arraycopy(buffer, at, target, 0, filled - at);
        filled -= at;
        at = 0;
        buffer = target;
        while (filled < count) {
            int read =
                    channel.read(
                            ByteBuffer.wrap(buffer, filled, buffer.length - filled), filledUpTo);
            if (read < 0) {
                throw new EOFException("it ends too early");
            }
            filled += read;
            filledUpTo += read;
        }
    }

    void skip(long count) {
        if (count <= filled - at) {
            at += (int) count;
        } else {
            filledUpTo = position() + count;
            filled = 0;
            at = 0;
        }
    }

    /** A number of 0 or more, of four bytes. */
    int length() throws IOException {
        int from = bytes(Integer.BYTES);
        byte[] b = buffer;
        int length =
                b[from] << 24
                        | (b[from + 1] & 0xFF) << 16
                        | (b[from + 2] & 0xFF) << 8
                        | b[from + 3] & 0xFF;
        if (length < 0) {
            throw new EOFException("a length is out of range");
        }
        return length;
    }

    int unsignedByte() throws IOException {
        return buffer[bytes(1)] & 0xFF;
    }

    String text(int length) throws IOException {
        int from = bytes(length);
        return new String(buffer, from, length, StandardCharsets.UTF_8);
    }

    /** A line without its line feed. */
    String line() throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        for (int b = unsignedByte(); b != '\n'; b = unsignedByte()) {
            if (length == LONGEST_LINE) {
                throw new EOFException("a line of its head is too long");
            }
            line[length++] = (byte) b;
        }
        return new String(Arrays.copyOf(line, length), StandardCharsets.UTF_8);
    }
}
