package vn.cchc.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.web.PageAssets;

class AssetsTest {
    private static WebServer web;

    @BeforeAll
    static void start() throws Exception {
        web = new WebServer();
    }

    @AfterAll
    static void stop() throws Exception {
        web.close();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "cchc.css,text/css",
        "pico.min.css,text/css",
        "swagger-ui.css,text/css",
        "swagger-ui-bundle.js,text/javascript",
        "try.js,text/javascript",
        "icon.svg,image/svg+xml",
    })
    void an_asset_may_be_kept_for_a_year(String name, String type) throws Exception {
        var answer = web.get(web.assets.url(name));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "immutable");
        Leaks.assertSafeHeaders(answer);
    }

    @Test
    void an_asset_that_is_known_is_not_sent_again() throws Exception {
        var first = web.get(web.assets.url("cchc.css"));
        var again = web.get(web.assets.url("cchc.css"), "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br|br",
                "br;q=0.5, gzip|gzip",
                "br;q=1, gzip;q=0.5|br",
                "gzip|gzip",
                "gzip;q=0|''",
                "zstd|''"
            })
    void an_asset_is_compressed_for_who_can_read_it(String accepted, String encoding)
            throws Exception {
        var answer = web.get(web.assets.url("pico.min.css"), "Accept-Encoding", accepted);
        assertThat(header(answer, "Content-Encoding")).isEqualTo(encoding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets",
                "/assets/",
                "/assets/cchc.css",
                "/assets/000000000000/cchc.css",
                "/assets/x/../cchc.css",
                "/assets/x/..%2f..%2fMETA-INF%2fMANIFEST.MF",
                "/assets/x/cchc.css/more",
                "/assets/x/cchc.css%00.js",
            })
    void nothing_else_is_served(String path) throws Exception {
        assertThat(web.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void styles_call_no_other_host() throws Exception {
        for (String name : new String[] {"cchc.css", "pico.min.css", "try.css"}) {
            assertThat(web.get(web.assets.url(name)).body())
                    .doesNotContain("url(http")
                    .doesNotContain("url(//")
                    .doesNotContain("@import");
        }
    }

    @Test
    void a_room_brings_files_of_its_own_and_takes_them_with_it() throws Exception {
        PageAssets room =
                name ->
                        name.equals("room.js")
                                ? Optional.of("'use strict';".getBytes(StandardCharsets.UTF_8))
                                : Optional.empty();
        assertThat(web.assets.known("room.js")).isEmpty();
        web.assets.bindRoom(room);
        String url = web.assets.known("room.js").orElseThrow();

        assertThat(web.get(url).body()).isEqualTo("'use strict';");
        assertThat(web.assets.known("other.js")).isEmpty();

        web.assets.unbindRoom(room);
        assertThat(web.get(url).statusCode()).isEqualTo(404);
    }
}
