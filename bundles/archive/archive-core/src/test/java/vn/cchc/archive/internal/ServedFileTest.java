package vn.cchc.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ArchiveRoom.LAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.archive.Submission;
import vn.cchc.archive.content.Extract;

/** What comes in from anybody goes out as what no browser opens. */
class ServedFileTest {
    private static final String PAGE = "<html><script>alert(1)</script></html>";

    @TempDir static Path folder;
    private static ServicesRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = new ServicesRoom(folder);
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    /** Handed in under a name, and read as what it is. */
    private static String kept(String name, String mediaType) throws IOException {
        String id =
                room.archive()
                        .submit(
                                new Submission(
                                        ArchiveRoom.HANOI,
                                        Optional.empty(),
                                        name,
                                        "",
                                        Optional.empty()),
                                new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)),
                                LAN)
                        .id();
        room.room().reading((file, given) -> read(mediaType)).look();
        return id;
    }

    private static Extract read(String mediaType) {
        return new Extract(mediaType, List.of(PAGE), Extract.Source.TEXT, true, Set.of(), "");
    }

    private static HttpResponse<String> served(String id, String... range) throws Exception {
        var request = room.to("/api/archive/contents/" + id + "/1", LAN);
        return room.send(range.length == 0 ? request : request.header("Range", range[0]));
    }

    private static void assertInert(HttpResponse<String> answer) {
        assertThat(answer.headers().map())
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment; filename=\"");
    }

    @ParameterizedTest
    @CsvSource({
        "trang.html, text/html",
        "anh.svg, image/svg+xml",
        "trang.xhtml, application/xhtml+xml",
        "tep.pdf, application/pdf"
    })
    void nothing_in_it_runs_whole_or_in_part(String name, String mediaType) throws Exception {
        String id = kept(name, mediaType);

        var whole = served(id);
        assertThat(whole.body()).isEqualTo(PAGE);
        assertThat(whole.headers().firstValue("content-type").orElse("")).startsWith(mediaType);
        assertInert(whole);
        var part = served(id, "bytes=6-13");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("<script>");
        assertInert(part);
    }

    @Test
    void no_name_leads_out_or_writes_a_header() throws Exception {
        String id = kept("../../etc/a\"b\r\nSet-Cookie: x=1;.html", "text/html");

        var answer = served(id);

        assertInert(answer);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .matches("attachment; filename=\"[^\"/\\\\\r\n]*\"; filename\\*=UTF-8''[^/\"\\s]*")
                .doesNotContain("..");
    }
}
