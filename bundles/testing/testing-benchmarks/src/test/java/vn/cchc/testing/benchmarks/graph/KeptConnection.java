package vn.cchc.testing.benchmarks.graph;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A connection on which one GET follows the other. As much of HTTP/1.1 as both servers speak, and
 * nothing more: a client of the JDK takes longer than either of them for a light question.
 */
final class KeptConnection implements AutoCloseable {
    private static final long FRESH_NANOS = 10_000_000_000L;

    private final Socket socket;
    private final InputStream in;
    private long usedAt = System.nanoTime();

    /**
     * An answer.
     *
     * @param tag its ETag; empty when it has none
     */
    record Answer(int status, String tag, byte[] body) {}

    KeptConnection(int port) {
        try {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was used in the last seconds. */
    boolean fresh() {
        return System.nanoTime() - usedAt < FRESH_NANOS;
    }

    Answer get(String path, Map<String, String> headers) {
        var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        request.append("\r\n");
        usedAt = System.nanoTime();
        try {
            socket.getOutputStream()
                    .write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers.getOrDefault("etag", ""), body(status, headers));
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 304) {
            return new byte[0];
        }
        if (headers.containsKey("content-length")) {
            return exactly(Integer.parseInt(headers.get("content-length")));
        }
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            throw new IOException("Neither a length nor pieces: " + headers);
        }
        return pieces();
    }

    private byte[] pieces() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = pieceLength(); length > 0; length = pieceLength()) {
            body.write(exactly(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int pieceLength() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer broke off");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The answer broke off");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
