package vn.cchc.graph.jena.internal.outside;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A compressed file that may become only so much longer. */
final class InflatingStream extends FilterInputStream {
    static final int TIMES = 200;
    static final long MOST = 8L << 30;

    private static final int SLACK = 1 << 20;

    private long left;

    /**
     * @param compressed bytes
     */
    InflatingStream(InputStream in, long compressed) {
        super(in);
        this.left = Math.min(MOST, SLACK + TIMES * compressed);
    }

    /** It became longer. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooMuch();
        }
    }
}
