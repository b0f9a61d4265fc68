package vn.cchc.testing.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests to the server this test sits in, over the network as anybody makes them. */
final class LocalHttp {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    int status(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    String body(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.ofString()).body();
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://127.0.0.1:" + System.getProperty("cchc.test.http") + path))
                .build();
    }
}
