package vn.cchc.graph.jena.internal.running;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends the writing of an answer that becomes too long, or whose time is over. */
final class WatchedStream extends FilterOutputStream {
    private final int limit;
    private final StopSignal signal;
    private long written;

    WatchedStream(OutputStream out, int limit, StopSignal signal) {
        super(out);
        this.limit = limit;
        this.signal = signal;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    private void count(int length) {
        signal.check();
        written += length;
        if (written > limit) {
            throw new BoundedBuffer.Full();
        }
    }
}
