package vn.cchc.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A request made to get out of the endpoint.
 *
 * @param status pattern of the status it is answered with
 * @param head request line and headers
 */
record WayOut(String name, String status, String head, String body) {
    private static final String QUERY =
            "POST /sparql\nContent-Type: application/sparql-query\nAccept: */*";

    /** As they stand in {@code hostile/ways-out.txt}. */
    static List<WayOut> all() {
        try (var in = WayOut.class.getResourceAsStream("/hostile/ways-out.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^## ")).skip(1).map(WayOut::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WayOut of(String section) {
        String[] parts = section.split("\n", 2);
        String[] words = parts[0].split(" \\| ");
        String text = parts[1].strip();
        boolean request = text.matches("(?s)(GET|POST|PUT|PATCH|DELETE|CONNECT) .*");
        String[] halves = request ? (text + "\n\n").split("\n\n", 2) : new String[] {QUERY, text};
        return new WayOut(words[0], words[1], halves[0], halves[1].strip());
    }

    /** The bytes before the body, as they go over the wire. */
    String head(Canaries canaries) {
        String[] lines = canaries.named(head).split("\n", 2);
        var wire = new StringBuilder(lines[0]).append(" HTTP/1.1\r\n");
        String headers = lines.length > 1 ? lines[1] : "";
        if (!headers.contains("Host:")) {
            wire.append("Host: 127.0.0.1\r\n");
        }
        wire.append("Connection: close\r\n");
        headers.lines().forEach(line -> wire.append(line).append("\r\n"));
        if (!lines[0].startsWith("GET") && !lines[0].startsWith("CONNECT")) {
            wire.append("Content-Length: ").append(bytes(canaries).length).append("\r\n");
        }
        return wire.append("\r\n").toString();
    }

    byte[] bytes(Canaries canaries) {
        return canaries.named(body).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
