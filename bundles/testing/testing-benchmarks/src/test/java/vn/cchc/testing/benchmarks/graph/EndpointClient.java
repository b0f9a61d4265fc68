package vn.cchc.testing.benchmarks.graph;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Asks one endpoint over connections that are kept. */
final class EndpointClient {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong asked = new AtomicLong();
    private final URI address;

    EndpointClient(int port) {
        this.address = URI.create("http://localhost:" + port + "/sparql");
    }

    /** Every time another text, so that nobody answers from what was answered before. */
    byte[] anew(EndpointQuestion question) {
        return send(request(question, question.sparql() + " #" + asked.incrementAndGet())).body();
    }

    /** The very same text again. */
    HttpResponse<byte[]> again(EndpointQuestion question, String tag) {
        var request = request(question, question.sparql());
        return send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }

    private HttpRequest.Builder request(EndpointQuestion question, String sparql) {
        String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(address + "?query=" + query))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", question.accept());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200 && response.statusCode() != 304) {
                throw new IllegalStateException(
                        response.statusCode()
                                + " "
                                + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The lines of an answer, sorted. */
    List<String> lines(EndpointQuestion question) {
        String text = new String(anew(question), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\r?\n")).sorted().toList();
    }
}
