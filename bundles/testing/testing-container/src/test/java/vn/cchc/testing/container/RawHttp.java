package vn.cchc.testing.container;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Requests written to the wire as they are: a client library would not send most of these. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");
    private static final byte[] NONE = {};

    private RawHttp() {}

    /** Status and body of an answer; 0 when the server closed the line without one. */
    record Answer(int status, String body) {}

    /**
     * @param head request line and headers with their empty line
     */
    static Answer send(URI server, String head, byte[] body) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            write(out, body);
            return read(socket);
        }
    }

    /**
     * What the server says when of a body nothing but its beginning has come. It may go on waiting
     * for the rest, so the answer is over where it is as long as it says.
     */
    static Answer answerTo(URI server, String head, byte[] beginning) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(beginning);
            var in = socket.getInputStream();
            String said = head(in);
            var length = LENGTH.matcher(said);
            byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : NONE;
            return new Answer(
                    Integer.parseInt(said.substring(9, 12)),
                    new String(body, StandardCharsets.UTF_8));
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server closed the line after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /**
     * A server that has seen enough may close before everything is sent; its answer counts all the
     * same.
     */
    private static void write(OutputStream out, byte[] body) {
        try {
            out.write(body);
            out.flush();
        } catch (IOException e) {
            // The answer is read next.
        }
    }

    private static Answer read(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            if (answer.size() == 0) {
                throw e;
            }
        }
        String text = answer.toString(StandardCharsets.UTF_8);
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, text);
        }
        int end = text.indexOf("\r\n\r\n");
        return new Answer(
                Integer.parseInt(text.substring(9, 12)), end < 0 ? "" : text.substring(end + 4));
    }
}
