package vn.cchc.web.internal.encodings;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes Brotli (RFC 7932) by the library of its authors, which is native code. Where there is none
 * for the machine nothing is written in it, and that is said once in the log.
 */
@Component(service = Brotli.class)
public final class Brotli {
    private static final Logger LOG = LoggerFactory.getLogger(Brotli.class);

    /** As quick as gzip, and a table of figures half as long; about a megabyte an open answer. */
    private static final Encoder.Parameters WHILE_WRITING = Encoder.Parameters.create(5, 18);

    /** For what is compressed once and sent often. */
    private static final Encoder.Parameters ONCE = Encoder.Parameters.create(9);

    private static final int BUFFER_BYTES = 16_384;

    private final Cleaner cleaner = Cleaner.create();
    private final boolean available;

    @Activate
    public Brotli() {
        this(true);
    }

    /**
     * @param wanted false for a machine without it
     */
    public Brotli(boolean wanted) {
        available = wanted && loaded();
    }

    private static boolean loaded() {
        try {
            Brotli4jLoader.ensureAvailability();
            return true;
        } catch (LinkageError e) {
            LOG.info("Answers are compressed with gzip only: no Brotli for this machine", e);
            return false;
        }
    }

    public boolean available() {
        return available;
    }

    /** The bytes compressed well, which takes its time. */
    public byte[] compressed(byte[] bytes) {
        try {
            return Encoder.compress(bytes, ONCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written goes on compressed; what is flushed goes on at once. */
    public OutputStream to(OutputStream out) throws IOException {
        var sink = new Sink(out);
        var brotli = new BrotliOutputStream(sink, WHILE_WRITING, BUFFER_BYTES);
        return new Stream(brotli, out, cleaner, new Leftovers(brotli, sink));
    }

    /** Where compressed bytes go, until nobody wants them any more. */
    private static final class Sink extends OutputStream {
        private final OutputStream out;
        private volatile boolean wanted = true;

        Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (wanted) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (wanted) {
                out.write(bytes, from, length);
            }
        }
    }

    /** The encoder's memory is not the heap's: it is given back also when an answer broke off. */
    private record Leftovers(OutputStream brotli, Sink sink) implements Runnable {
        @Override
        public void run() {
            sink.wanted = false;
            try {
                brotli.close();
            } catch (IOException e) {
                LOG.debug("An encoder was not closed", e);
            }
        }
    }

    private static final class Stream extends OutputStream {
        private final OutputStream brotli;
        private final OutputStream out;
        private final Cleaner.Cleanable leftovers;

        Stream(OutputStream brotli, OutputStream out, Cleaner cleaner, Leftovers leftovers) {
            this.brotli = brotli;
            this.out = out;
            this.leftovers = cleaner.register(this, leftovers);
        }

        @Override
        public void write(int b) throws IOException {
            brotli.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            brotli.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            brotli.flush();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            try {
                brotli.close();
            } finally {
                leftovers.clean();
                out.close();
            }
        }
    }
}
