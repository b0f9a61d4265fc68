package vn.cchc.archive.internal.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.archive.internal.search.SavedSearch;
import vn.cchc.model.Refusal;
import vn.cchc.testing.access.Call;
import vn.cchc.testing.access.Message;

/** Somebody's call about a document, with uploads and saved searches of that person at hand. */
final class Question {
    private static final Message.Soap SOAP =
            new Message.Soap(
                    "/soap/archive",
                    "https://cchc.vn/soap/archive/1",
                    Map.of("ARC-10", "absent", "ARC-21", "conflict"));
    private static final String LIST =
            "file,agency,title,issued,fields,relations\n"
                    + "a.txt,province/2026/01,Danh sách,2026-01-15,procedures,\n";

    private final WholeArchive room;
    private final Call call;
    private final Map<String, String> words = new LinkedHashMap<>();

    Question(WholeArchive room, Call call) {
        this.room = room;
        this.call = call;
    }

    Question with(String word, Object value) {
        words.put(word, String.valueOf(value));
        return this;
    }

    Question about(Sample sample) {
        return with("id", sample.id())
                .with("word", sample.word())
                .with("number", sample.number())
                .with("before", sample.before())
                .with("newest", sample.newest())
                .with("today", LocalDate.now(ZoneOffset.UTC).minusDays(1))
                .with("list", LIST);
    }

    /** What somebody who signs in has of one's own. */
    Question by(Asker asker) throws IOException {
        with("own-upload", asker.person().map(this::wholeUpload).orElseGet(Question::none));
        with("begun-upload", asker.person().map(this::begunUpload).orElseGet(Question::none));
        if (call.names("word", "own-search") || call.path().equals("/documents/searches")) {
            room.index();
        }
        with("own-search", asker.person().map(this::search).orElseGet(Question::none));
        return this;
    }

    private static String none() {
        return UUID.randomUUID().toString();
    }

    private String wholeUpload(Person who) {
        return call.names("own-upload") ? upload(who, zip(), true) : none();
    }

    private String begunUpload(Person who) {
        return call.names("begun-upload") ? upload(who, new byte[] {'a'}, false) : none();
    }

    private String upload(Person who, byte[] bytes, boolean whole) {
        try {
            var upload = room.uploads().begin(bytes.length, "a.zip", who);
            if (whole) {
                room.uploads().append(upload, 0, new ByteArrayInputStream(bytes));
            }
            return upload.id();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of everything with the word of the document, never looked at. */
    private String search(Person who) {
        var search =
                new SavedSearch(none(), who.name(), "x", "q=" + words.get("word"), Instant.EPOCH);
        room.searches().keep(search);
        return search.id();
    }

    /** What was made for this call and is still there. */
    void tidy(Asker asker) throws IOException {
        for (Person who : asker.person().stream().toList()) {
            for (var search : room.searches().of(who.name())) {
                room.searches().remove(search.id(), who.name());
            }
            end(words.get("own-upload"), who);
            end(words.get("begun-upload"), who);
        }
    }

    private void end(String upload, Person who) throws IOException {
        try {
            room.uploads().end(room.uploads().find(upload, who));
        } catch (Refusal gone) {
            // The call has used it up, or did not need one.
        }
    }

    HttpResponse<String> ask(Asker asker) throws Exception {
        var message = message();
        var request = room.to(message.address(), asker.person());
        return room.send(
                call.sent().startsWith("tus")
                        ? tus(request.header("Tus-Resumable", "1.0.0"))
                        : message.on(request));
    }

    private Message message() {
        return new Message(call, words, SOAP);
    }

    private HttpRequest.Builder tus(HttpRequest.Builder request) {
        return switch (call.sent()) {
            case "tus begin" ->
                    request.header("Upload-Length", "1")
                            .header("Upload-Metadata", "filename YS50eHQ=")
                            .POST(BodyPublishers.noBody());
            case "tus piece" ->
                    request.header("Upload-Offset", "0")
                            .header("Content-Type", "application/offset+octet-stream")
                            .method(call.method(), BodyPublishers.ofString("a"));
            default -> request.method(call.method(), BodyPublishers.noBody());
        };
    }

    /** What became of it, in the words of the table. */
    String outcome(HttpResponse<String> answer) {
        return message().outcome(answer.statusCode(), answer.body());
    }
}
