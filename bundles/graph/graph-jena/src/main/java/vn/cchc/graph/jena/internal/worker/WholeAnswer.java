package vn.cchc.graph.jena.internal.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.cchc.graph.Graph;

/** An answer that is here to its end. */
record WholeAnswer(String mediaType, byte[] bytes) implements Graph.Answer {
    @Override
    public boolean found() {
        return true;
    }

    @Override
    public Optional<byte[]> whole() {
        return Optional.of(bytes);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
