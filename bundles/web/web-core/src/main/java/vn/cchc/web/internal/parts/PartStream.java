package vn.cchc.web.internal.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.failures.TooLarge;

/** Reads a body of several parts from its beginning to its end, with one block of it in memory. */
public final class PartStream {
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_LINE = 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final RequestFault kind;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;

    /**
     * @param kind of body, for what is told of a broken one
     */
    public PartStream(InputStream in, String boundary, RequestFault kind) {
        this.in = in;
        this.kind = kind;
        delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    /** Goes to the headers of the first part; nothing may stand before it. */
    public void begin() throws IOException, FailureException {
        int at = peek() == '-' ? 2 : 0;
        for (; at < delimiter.length; at++) {
            if (next() != delimiter[at]) {
                throw PartRule.BEGINNING.broken(kind);
            }
        }
        if (next() != '\r' || next() != '\n') {
            throw PartRule.BEGINNING.broken(kind);
        }
    }

    public PartHeaders headers() throws IOException, FailureException {
        return PartHeaders.read(this::line, kind);
    }

    private String line() throws IOException, FailureException {
        var line = new StringBuilder(80);
        for (int b = next(); b != '\r'; b = next()) {
            if (b < 0) {
                throw PartRule.END.broken(kind);
            }
            if (line.length() == LONGEST_LINE || b == '\n') {
                throw PartRule.HEADER.broken(kind);
            }
            line.append((char) b);
        }
        if (next() != '\n') {
            throw PartRule.HEADER.broken(kind);
        }
        return line.toString();
    }

    /**
     * Copies a part up to the boundary after it.
     *
     * @return its length
     * @throws TooLarge when it is longer than allowed
     */
    public long body(OutputStream out, long most) throws IOException, FailureException {
        long length = 0;
        while (true) {
            int end = delimiterAt();
            int safe = end >= 0 ? end : Math.max(from, to - delimiter.length + 1);
            length += safe - from;
            if (length > most) {
                throw new TooLarge(most);
            }
            out.write(block, from, safe - from);
            from = safe;
            if (end >= 0) {
                from += delimiter.length;
                return length;
            }
            if (!more()) {
                throw PartRule.END.broken(kind);
            }
        }
    }

    /** Place of the delimiter in the block; -1 when it is not in it whole. */
    private int delimiterAt() {
        for (int i = from; i <= to - delimiter.length; i++) {
            if (block[i] == '\r' && matches(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 1; i < delimiter.length; i++) {
            if (block[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    /** After a boundary: whether another part follows; nothing may stand after the last one. */
    public boolean another() throws IOException, FailureException {
        int first = next();
        int second = next();
        if (first == '\r' && second == '\n') {
            return true;
        }
        if (first != '-' || second != '-') {
            throw PartRule.END.broken(kind);
        }
        int after = next();
        if (after == '\r' && next() == '\n') {
            after = next();
        }
        if (after >= 0) {
            throw PartRule.END.broken(kind);
        }
        return false;
    }

    private int peek() throws IOException {
        return from < to || more() ? block[from] & 0xff : -1;
    }

    private int next() throws IOException {
        int b = peek();
        from += b < 0 ? 0 : 1;
        return b;
    }

    /** False at the end. */
    private boolean more() throws IOException {
        System.arraycopy(block, from, block, 0, to - from);
        to -= from;
        from = 0;
        int read = in.read(block, to, block.length - to);
        to += Math.max(read, 0);
        return read > 0;
    }
}
