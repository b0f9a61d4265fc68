package vn.cchc.archive.s3.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;

/** A piece of a file on its way; read again from its beginning for each attempt. */
final class PartBody implements ContentStreamProvider, AutoCloseable {
    private final Path file;
    private final Sums.Part part;
    private InputStream last = InputStream.nullInputStream();

    PartBody(Path file, Sums.Part part) {
        this.file = file;
        this.part = part;
    }

    RequestBody request() {
        return RequestBody.fromContentProvider(this, part.length(), "application/octet-stream");
    }

    @Override
    public InputStream newStream() {
        try {
            last.close();
            last = new Piece(stream(), part.length());
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream stream() throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return Channels.newInputStream(channel.position(part.from()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        last.close();
    }

    private static final class Piece extends FilterInputStream {
        private int left;

        Piece(InputStream stream, int length) {
            super(stream);
            left = length;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read();
            note(read < 0 ? -1 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) {
                return length == 0 ? 0 : -1;
            }
            int count = super.read(bytes, from, Math.min(left, length));
            note(count);
            return count;
        }

        private void note(int count) throws IOException {
            if (count < 0) {
                throw new EOFException("The file became shorter while it was sent");
            }
            left -= count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
