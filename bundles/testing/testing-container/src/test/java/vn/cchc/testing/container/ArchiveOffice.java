package vn.cchc.testing.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.cchc.testing.Eventually;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** What the people of an agency do with documents, over HTTP as their programs do it. */
final class ArchiveOffice {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "/api/archive/";
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Text on pictures takes seconds a page, and several times that on a busy machine. */
    private static final Duration READING = Duration.ofMinutes(4);

    private final ServerProcess server;

    ArchiveOffice(ServerProcess server) {
        this.server = server;
    }

    /**
     * @param person {@code null} for nobody
     */
    HttpRequest.Builder request(String path, ServerShell person) {
        var request = HttpRequest.newBuilder(server.uri(path));
        if (person != null) {
            request.header("Authorization", person.authorization());
        }
        return request;
    }

    HttpResponse<String> get(String path, ServerShell person) {
        return server.send(request(BASE + path, person));
    }

    HttpResponse<String> post(String path, ServerShell person) {
        return server.send(request(BASE + path, person).POST(BodyPublishers.noBody()));
    }

    /** With a body of JSON. */
    HttpResponse<String> send(String method, String path, String body, ServerShell person) {
        return server.send(
                request(BASE + path, person)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> submit(String file, byte[] content, String key, ServerShell person) {
        return server.send(
                request(BASE + "documents?file=" + encoded(file), person)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Another version of a document. */
    HttpResponse<String> submitTo(String id, String file, byte[] content, ServerShell person) {
        return server.send(
                request(BASE + "documents?document=" + id + "&file=" + encoded(file), person)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    HttpResponse<String> describe(String id, String description, ServerShell person) {
        return server.send(
                request(BASE + "documents/" + id + "/description", person)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(description)));
    }

    /** The bytes of a version, or what the server says instead. */
    HttpResponse<byte[]> content(String id, int version, ServerShell person) {
        return server.fetch(request(BASE + "contents/" + id + "/" + version, person));
    }

    /** Begins an upload; its address. */
    String begin(String file, long size, ServerShell person) {
        return begun(file, size, person).headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> begun(String file, long size, ServerShell person) {
        String name = Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
        return server.send(
                tus(BASE + "uploads", person)
                        .header("Upload-Length", String.valueOf(size))
                        .header("Upload-Metadata", "filename " + name)
                        .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> piece(String upload, long offset, byte[] bytes, ServerShell person) {
        return server.send(
                tus(upload, person)
                        .header("Upload-Offset", String.valueOf(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    long offset(String upload, ServerShell person) {
        return Long.parseLong(
                asked(upload, person).headers().firstValue("Upload-Offset").orElseThrow());
    }

    HttpResponse<String> asked(String upload, ServerShell person) {
        return server.send(tus(upload, person).method("HEAD", BodyPublishers.noBody()));
    }

    private HttpRequest.Builder tus(String path, ServerShell person) {
        return request(path, person).header("Tus-Resumable", "1.0.0");
    }

    /** Waits until somebody has looked into the newest version. */
    JsonNode read(String id, ServerShell person) {
        Eventually.within(READING)
                .isTrue(
                        () -> !get("documents/" + id, person).body().contains("\"waiting\""),
                        () -> get("documents/" + id, person).body());
        return json(get("documents/" + id, person));
    }

    /** Ids of what is found, the best first; the index may be a moment behind. */
    List<String> found(String words, ServerShell person) {
        var hits = json(get("search?q=" + encoded(words), person)).path("hits");
        var ids = new ArrayList<String>();
        hits.forEach(hit -> ids.add(hit.path("id").asText()));
        return ids;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
