package vn.cchc.graph.jena.internal.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer as it is written. It is sent only when it is complete, so that one cut short by a limit
 * never looks whole.
 */
final class BoundedBuffer extends OutputStream {
    private static final int CHUNK = 64 * 1024;

    /** The answer is longer than allowed. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super("answer too long", null, false, false);
        }
    }

    private final List<byte[]> full = new ArrayList<>();
    private final StopSignal signal;
    private final int limit;
    private byte[] chunk = new byte[1024];
    private int used;
    private int length;

    BoundedBuffer(int limit, StopSignal signal) {
        this.limit = limit;
        this.signal = signal;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        signal.check();
        if (count > limit - length) {
            throw new Full();
        }
        length += count;
        int done = 0;
        while (done < count) {
            if (used == chunk.length) {
                full.add(chunk);
                chunk = new byte[CHUNK];
                used = 0;
            }
            int part = Math.min(count - done, chunk.length - used);
            System.arraycopy(bytes, offset + done, chunk, used, part);
            used += part;
            done += part;
        }
    }

    /** Empty when it is longer than some chunks. */
    Optional<byte[]> whole() {
        if (full.size() > 4) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream(length);
        full.forEach(bytes::writeBytes);
        bytes.write(chunk, 0, used);
        return Optional.of(bytes.toByteArray());
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] bytes : full) {
            out.write(bytes);
        }
        out.write(chunk, 0, used);
    }
}
