package vn.cchc.archive.s3.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/**
 * An answer's bytes, all of them: a connection that ends too early is a problem and not the end. An
 * answer that is closed before its end is not read to it.
 */
final class WholeStream extends FilterInputStream {
    private final ResponseInputStream<?> answer;
    private long left;

    WholeStream(ResponseInputStream<?> answer, long length) {
        super(answer);
        this.answer = answer;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        note(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        note(count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        left -= skipped;
        return skipped;
    }

    private void note(int count) throws IOException {
        if (count < 0 && left > 0) {
            throw new EOFException("The store broke off, " + left + " bytes before the end");
        }
        left -= Math.max(0, count);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (left > 0) {
            answer.abort();
        } else {
            super.close();
        }
    }
}
