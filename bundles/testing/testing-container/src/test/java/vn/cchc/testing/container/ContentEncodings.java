package vn.cchc.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import vn.cchc.testing.ServerProcess;

/** Whether long answers come compressed as a client likes it, and are the same when read. */
final class ContentEncodings {
    private final ServerProcess server;
    private final HttpClient client = HttpClient.newHttpClient();

    ContentEncodings(ServerProcess server) {
        this.server = server;
    }

    void check(String path) throws IOException, InterruptedException {
        byte[] plain = ask(path, "identity").body();
        var gzip = ask(path, "gzip");
        var brotli = ask(path, "gzip, deflate, br");
        var preferred = ask(path, "br;q=0.5, gzip");

        assertThat(encoding(gzip)).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain);
        assertThat(encoding(preferred)).isEqualTo("gzip");
        assertThat(encoding(brotli)).as("%s, native part loaded", path).isEqualTo("br");
        Brotli4jLoader.ensureAvailability();
        assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
                .isEqualTo(plain);
        assertThat(brotli.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    }

    private HttpResponse<byte[]> ask(String path, String accepted)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(server.uri(path))
                        .header("Accept-Encoding", accepted)
                        .header("Accept", "*/*")
                        .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static String encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("");
    }
}
