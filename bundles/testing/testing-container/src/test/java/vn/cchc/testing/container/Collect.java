package vn.cchc.testing.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * ODK Collect as far as a server sees it: its headers, its way to sign in (asked first, then
 * always) and its bodies, written byte by byte as OkHttp writes them.
 */
final class Collect {
    private static final String LINE = "\r\n";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final ServerShell person;
    private boolean asked;

    /**
     * @param address what is typed into the settings of the app
     * @param person whose name and password are typed there
     */
    Collect(ServerProcess server, String address, ServerShell person) {
        this.server = server.uri(address).toString();
        this.person = person;
    }

    /** An answer, unpacked. */
    record Answer(int status, HttpResponse<byte[]> response, String body) {
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer formList() {
        return get(server + "/formList?deviceID=collect%3A7xUh5qQ1");
    }

    Answer get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Where to send to. */
    Answer head() {
        return send(
                HttpRequest.newBuilder(URI.create(submissions()))
                        .method("HEAD", BodyPublishers.noBody()));
    }

    private String submissions() {
        return server + "/submission?deviceID=collect%3A7xUh5qQ1";
    }

    /** A filled form without files. */
    Answer submit(String xml) {
        return submit(body(xml, ""), boundary());
    }

    private String boundary() {
        return "5f0c2b1e-2c5f-4a53-9a8c-1d6f0a7f4e11";
    }

    /** The same with further parts, which it has prepared. */
    String body(String xml, String further) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return "--"
                + boundary()
                + LINE
                + "Content-Disposition: form-data; name=\"xml_submission_file\";"
                + " filename=\"Ý kiến người dân_2026-11-27_09-15-00.xml\""
                + LINE
                + "Content-Type: text/xml"
                + LINE
                + "Content-Length: "
                + bytes.length
                + LINE
                + LINE
                + xml
                + LINE
                + further
                + "--"
                + boundary()
                + "--"
                + LINE;
    }

    /** A part that goes beside the submission. */
    String part(String disposition, String content) {
        return "--"
                + boundary()
                + LINE
                + "Content-Disposition: form-data; "
                + disposition
                + LINE
                + "Content-Length: "
                + content.length()
                + LINE
                + LINE
                + content
                + LINE;
    }

    Answer submit(String body, String boundary) {
        return submit(
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** In pieces, without saying how long it is. */
    Answer submitInPieces(String xml) {
        byte[] body = body(xml, "").getBytes(StandardCharsets.UTF_8);
        return submit(
                "multipart/form-data; boundary=" + boundary(),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    Answer submit(String type, BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(URI.create(submissions()))
                        .header("Content-Type", type)
                        .POST(body));
    }

    private Answer send(HttpRequest.Builder request) {
        request.header("User-Agent", "org.odk.collect.android/v2026.3.1 Dalvik/2.1.0")
                .header("X-OpenRosa-Version", "1.0")
                .header("Date", date())
                .header("Accept-Encoding", "gzip");
        if (asked) {
            return exchange(request.header("Authorization", person.authorization()));
        }
        Answer answer = exchange(request);
        if (answer.status() == 401 && answer.header("WWW-Authenticate").startsWith("Basic ")) {
            asked = true;
            return exchange(request.header("Authorization", person.authorization()));
        }
        return answer;
    }

    /** The same before anybody signed in. */
    Answer withoutPassword(String method, String path) {
        return exchange(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("X-OpenRosa-Version", "1.0")
                        .method(method, BodyPublishers.noBody()));
    }

    private static String date() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response, text(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        boolean packed =
                response.headers()
                        .firstValue("Content-Encoding")
                        .filter("gzip"::equals)
                        .isPresent();
        byte[] bytes = response.body();
        if (packed && bytes.length > 0) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** An id that no other form has. */
    static String withNewId(String xml) {
        return xml.replaceFirst("uuid:[0-9a-f-]{36}", "uuid:" + UUID.randomUUID());
    }
}
