package vn.cchc.archive.internal.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.archive.internal.ServicesRoom.HOA;
import static vn.cchc.archive.internal.ServicesRoom.LAN;
import static vn.cchc.archive.internal.ServicesRoom.MINH;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.ServicesRoom;

/** The protocol of uploads at a real port: what its headers say, and what is refused. */
class TusTest {
    private static final String UPLOADS = "/api/archive/uploads";
    private static final String PIECE = "application/offset+octet-stream";
    private static final long LARGEST = 200L << 20;
    private static final int MOST_AT_ONCE = 20;

    /** Of the room; 48 in a server. */
    private static final Duration PATIENCE = Duration.ofHours(1);

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

    private static HttpRequest.Builder tus(String path, Person who) {
        return room.to(path, who).header("Tus-Resumable", "1.0.0");
    }

    private static HttpResponse<String> begun(String length, Person who) throws Exception {
        // a.txt
        var request = tus(UPLOADS, who).header("Upload-Metadata", "filename YS50eHQ=");
        if (!length.isEmpty()) {
            request.header("Upload-Length", length);
        }
        return room.send(request.POST(BodyPublishers.noBody()));
    }

    private static String begin(int length) throws Exception {
        return header(begun(String.valueOf(length), LAN), "Location");
    }

    private static HttpResponse<String> sent(String upload, String offset, String bytes)
            throws Exception {
        return room.send(
                tus(upload, LAN)
                        .header("Upload-Offset", offset)
                        .header("Content-Type", PIECE)
                        .method("PATCH", BodyPublishers.ofString(bytes)));
    }

    private static HttpResponse<String> asked(String upload) throws Exception {
        return room.send(tus(upload, LAN).method("HEAD", BodyPublishers.noBody()));
    }

    private static HttpResponse<String> ended(String upload, Person who) throws Exception {
        return room.send(tus(upload, who).DELETE());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError(name + " of " + answer.body()));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void says_what_it_knows_of_the_protocol() throws Exception {
        var answer = room.send(room.to(UPLOADS).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(header(answer, "Tus-Max-Size")).isEqualTo(String.valueOf(LARGEST));
        assertThat(header(answer, "Tus-Extension")).isEqualTo("creation,expiration,termination");
    }

    /** What says that it knows expiration has to say when. */
    @Test
    void says_with_every_answer_when_an_upload_expires() throws Exception {
        Instant before = Instant.now();
        var begun = begun("4", LAN);
        Instant after = Instant.now();
        String upload = header(begun, "Location");
        String expires = header(begun, "Upload-Expires");

        assertThat(expires).matches("\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
        var told = ZonedDateTime.parse(expires, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        assertThat(told).isBetween(before.plus(PATIENCE).minusSeconds(1), after.plus(PATIENCE));
        assertThat(header(asked(upload), "Upload-Expires")).isEqualTo(expires);
        assertThat(header(sent(upload, "0", "ab"), "Upload-Expires")).isEqualTo(expires);
    }

    @Test
    void says_where_to_go_on_and_what_the_file_is_called() throws Exception {
        String upload = begin(4);
        assertThat(header(sent(upload, "0", "ab"), "Upload-Offset")).isEqualTo("2");
        var answer = asked(upload);
        assertThat(header(answer, "Upload-Offset")).isEqualTo("2");
        assertThat(header(answer, "Upload-Length")).isEqualTo("4");
        assertThat(header(answer, "Upload-Metadata")).isEqualTo("filename YS50eHQ=");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Tus-Resumable")).isEqualTo("1.0.0");
    }

    @Test
    void an_upload_that_is_not_there_or_somebody_elses_is_unknown() throws Exception {
        assertRefused(sent(UPLOADS + "/none", "0", "a"), 404, "ARC-501");
        String upload = begin(4);
        assertRefused(ended(upload, MINH), 404, "ARC-501");
        assertThat(ended(upload, LAN).statusCode()).isEqualTo(204);
        assertRefused(sent(upload, "0", "a"), 404, "ARC-501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "-2", "two"})
    void a_piece_elsewhere_than_where_the_file_ends_is_refused(String offset) throws Exception {
        String upload = begin(4);
        sent(upload, "0", "ab");
        assertRefused(sent(upload, offset, "cd"), 409, "ARC-502");
        assertThat(header(asked(upload), "Upload-Offset")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1e3", "0x10", "many", "9999999999999999"})
    void an_upload_without_a_length_is_not_begun(String length) throws Exception {
        assertRefused(begun(length, LAN), 400, "ARC-503");
    }

    @Test
    void a_file_that_will_be_too_large_is_not_begun() throws Exception {
        assertRefused(begun(String.valueOf(LARGEST + 1), LAN), 413, "ARC-301");
        ended(header(begun(String.valueOf(LARGEST), LAN), "Location"), LAN);
    }

    @Test
    void more_than_was_said_is_refused() throws Exception {
        String upload = begin(4);
        assertRefused(sent(upload, "0", "abcde"), 413, "ARC-301");
        assertThat(header(asked(upload), "Upload-Offset")).isEqualTo("0");
    }

    @Test
    void nobody_begins_more_than_twenty_at_once() throws Exception {
        var uploads = new ArrayList<String>();
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            uploads.add(header(begun("4", HOA), "Location"));
        }
        assertRefused(begun("4", HOA), 429, "ARC-504");
        assertThat(begun("4", MINH).statusCode()).isEqualTo(201);
        assertThat(ended(uploads.get(0), HOA).statusCode()).isEqualTo(204);
        assertThat(begun("4", HOA).statusCode()).isEqualTo(201);
    }

    @Test
    void a_part_of_a_file_is_no_document() throws Exception {
        String upload = begin(4);
        sent(upload, "0", "abc");
        String handIn =
                "/api/archive/documents/from-upload/"
                        + upload.substring(upload.lastIndexOf('/') + 1)
                        + "?agency=province/2026/01";
        assertRefused(
                room.send(room.to(handIn, LAN).POST(BodyPublishers.noBody())), 409, "ARC-505");
        sent(upload, "3", "d");
        assertThat(room.send(room.to(handIn, LAN).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.2.2", "1.0.1"})
    void another_version_of_the_protocol_is_refused(String version) throws Exception {
        String upload = begin(4);
        assertRefused(room.send(saying(version, UPLOADS).POST(nothing())), 400, "ARC-506");
        assertRefused(room.send(saying(version, upload).DELETE()), 400, "ARC-506");
        var piece =
                saying(version, upload).header("Upload-Offset", "0").header("Content-Type", PIECE);
        assertRefused(
                room.send(piece.method("PATCH", BodyPublishers.ofString("a"))), 400, "ARC-506");
        assertThat(room.send(saying(version, upload).method("HEAD", nothing())).statusCode())
                .isEqualTo(400);
        assertThat(header(asked(upload), "Upload-Offset")).isEqualTo("0");
    }

    private static HttpRequest.Builder saying(String version, String path) {
        var request = room.to(path, LAN);
        return version.isEmpty() ? request : request.header("Tus-Resumable", version);
    }

    private static HttpRequest.BodyPublisher nothing() {
        return BodyPublishers.noBody();
    }

    @Test
    void a_piece_of_another_type_is_refused() throws Exception {
        String upload = begin(4);
        var piece =
                tus(upload, LAN)
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/octet-stream")
                        .method("PATCH", BodyPublishers.ofString("a"));
        assertThat(room.send(piece).statusCode()).isEqualTo(415);
    }
}
