package vn.cchc.testing.container;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** Sends the first piece of an upload over a line that breaks off as when somebody pulls it out. */
record BrokenLine(ServerProcess server, ServerShell person) {
    /** What the server has when the line breaks, at least. */
    static final long ENOUGH = 16L << 20;

    /**
     * @param whole bytes the piece is said to have
     * @param here how many the server has
     */
    void send(String upload, Path file, long whole, LongSupplier here) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.httpPort())) {
            var out = socket.getOutputStream();
            out.write(head(upload, whole).getBytes(StandardCharsets.ISO_8859_1));
            copy(file, whole / 2, out);
            Eventually.soon()
                    .isTrue(() -> here.getAsLong() >= ENOUGH, () -> "at " + here.getAsLong());
            // No good-bye: what is under way is lost.
            socket.setSoLinger(true, 0);
        }
    }

    private String head(String upload, long whole) {
        return "PATCH "
                + upload
                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + person.authorization()
                + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                + "Content-Type: application/offset+octet-stream\r\nContent-Length: "
                + whole
                + "\r\n\r\n";
    }

    private static void copy(Path file, long bytes, OutputStream out) throws IOException {
        byte[] block = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (long left = bytes; left > 0; ) {
                int read = in.read(block, 0, (int) Math.min(block.length, left));
                out.write(block, 0, read);
                left -= read;
            }
        }
    }
}
