package vn.cchc.web.internal.requests;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * What a client still sends when it was refused already. Many clients read nothing before they have
 * sent everything, and a connection closed on bytes that nobody read is reset, the answer with it
 * (RFC 9112, section 9.6). So the answer goes out first and the rest is read and thrown away.
 *
 * @param patience how long somebody may go on sending
 */
public record Remainder(Duration patience) {
    private static final int REFUSED_FROM = 400;
    private static final int AT_ONCE = 1 << 16;

    /** Does nothing for an answer that took its request. */
    public void readOff(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() < REFUSED_FROM || request.isAsyncStarted()) {
            return;
        }
        try {
            response.flushBuffer();
            readOff(request.getInputStream());
        } catch (IOException | IllegalStateException e) {
            // The client went away, waits for leave to send, or its body was read as text: then
            // there is nothing to read off.
            return;
        }
    }

    private void readOff(InputStream body) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        byte[] some = new byte[AT_ONCE];
        while (body.read(some) >= 0 && System.nanoTime() < until) {
            continue;
        }
    }
}
