package vn.cchc.graph.internal.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.cchc.graph.Graph;

/** As much of an answer as a page shows, in whole lines. */
final class Beginning extends OutputStream {
    private static final int MOST_BYTES = 512 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean full;

    /** No more fits. */
    private static final class Full extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** False when there was more than fits, or the rest broke off. */
    boolean takes(Graph.Answer answer) {
        try {
            answer.writeTo(this);
            return true;
        } catch (IOException e) {
            full = true;
            return false;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        if (bytes.size() + length > MOST_BYTES) {
            throw new Full();
        }
        bytes.write(some, from, length);
    }

    String text() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        return full ? text.substring(0, text.lastIndexOf('\n') + 1) : text;
    }
}
