package vn.cchc.archive.internal.clients;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A sample: sends a file piece by piece with tus 1.0.0, hands it in and follows the changes, with
 * nothing but the JDK.
 *
 * @param authorization value of the header Authorization
 */
record PiecesClient(HttpClient http, URI archive, String authorization) {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":([0-9]+)");

    /** Where the file goes. */
    URI begin(Path file) throws IOException, InterruptedException {
        String name =
                Base64.getEncoder()
                        .encodeToString(
                                file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        var answer =
                send(
                        request(archive.resolve("/api/archive/uploads"))
                                .header("Upload-Length", String.valueOf(Files.size(file)))
                                .header("Upload-Metadata", "filename " + name)
                                .POST(BodyPublishers.noBody()));
        return archive.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Sends one piece from where the server is; true when there is more. */
    boolean piece(URI upload, Path file, int length) throws IOException, InterruptedException {
        long here = offset(upload);
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] piece = new byte[(int) Math.min(length, in.length() - here)];
            in.seek(here);
            in.readFully(piece);
            send(
                    request(upload)
                            .header("Upload-Offset", String.valueOf(here))
                            .header("Content-Type", "application/offset+octet-stream")
                            .method("PATCH", BodyPublishers.ofByteArray(piece)));
            return here + piece.length < in.length();
        }
    }

    long offset(URI upload) throws IOException, InterruptedException {
        var answer = send(request(upload).method("HEAD", BodyPublishers.noBody()));
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    /** The id of the document. */
    String handIn(URI upload, String agency) throws IOException, InterruptedException {
        String id = upload.getPath().substring(upload.getPath().lastIndexOf('/') + 1);
        var to =
                archive.resolve(
                        "/api/archive/documents/from-upload/"
                                + id
                                + "?agency="
                                + URLEncoder.encode(agency, StandardCharsets.UTF_8));
        return first(ID, send(request(to).POST(BodyPublishers.noBody())).body());
    }

    /** What changed, as JSON. */
    String changes(long after) throws IOException, InterruptedException {
        return send(request(archive.resolve("/api/archive/changes?after=" + after))).body();
    }

    static long next(String changes) throws IOException {
        return Long.parseLong(first(NEXT, changes));
    }

    private HttpRequest.Builder request(URI to) {
        return HttpRequest.newBuilder(to)
                .header("Authorization", authorization)
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static String first(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException(text);
        }
        return found.group(1);
    }
}
