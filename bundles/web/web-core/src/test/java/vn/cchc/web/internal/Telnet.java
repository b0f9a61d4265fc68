package vn.cchc.web.internal;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a request letter by letter: what a well-behaved client would never send. */
final class Telnet {
    private Telnet() {}

    /** The answer with its headers. */
    static String say(int port, String... lines) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
