package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.io.OutputStream;
import vn.cchc.graph.Graph;

/** An answer that comes in pieces. It is read once. */
final class StreamedAnswer implements Graph.Answer {
    private final String mediaType;
    private final Exchange exchange;

    StreamedAnswer(String mediaType, Exchange exchange) {
        this.mediaType = mediaType;
        this.exchange = exchange;
    }

    /** Run once, when it has been read or given up. */
    void whenDone(Runnable then) {
        exchange.whenClosed(then);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public boolean found() {
        return true;
    }

    /** Fails when the answer breaks off, so that it does not look whole. */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            for (byte[] next = exchange.next(); next.length > 0; next = exchange.next()) {
                out.write(next);
                out.flush();
            }
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
