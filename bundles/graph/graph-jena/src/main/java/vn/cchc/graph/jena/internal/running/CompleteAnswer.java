package vn.cchc.graph.jena.internal.running;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.cchc.graph.Graph;

/** An answer that has been written to its end. */
record CompleteAnswer(String mediaType, boolean found, BoundedBuffer written)
        implements Graph.Answer {
    @Override
    public Optional<byte[]> whole() {
        return written.whole();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        written.writeTo(out);
    }
}
