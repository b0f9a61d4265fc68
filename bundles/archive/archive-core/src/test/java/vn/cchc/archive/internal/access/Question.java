package vn.cchc.archive.internal.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cchc.access.Person;
import vn.cchc.archive.internal.WholeArchive;
import vn.cchc.archive.internal.search.SavedSearch;
import vn.cchc.model.Refusal;

/** Somebody's call about a document, with uploads and saved searches of that person at hand. */
final class Question {
    private static final Pattern WORD = Pattern.compile("\\{([a-z-]+)}");
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
        if (names("word") || names("own-search") || call.path().equals("/documents/searches")) {
            room.index();
        }
        with("own-search", asker.person().map(this::search).orElseGet(Question::none));
        return this;
    }

    private static String none() {
        return UUID.randomUUID().toString();
    }

    private boolean names(String word) {
        return (call.address() + call.sent()).contains("{" + word + "}");
    }

    private String wholeUpload(Person who) {
        return names("own-upload") ? upload(who, zip(), true) : none();
    }

    private String begunUpload(Person who) {
        return names("begun-upload") ? upload(who, new byte[] {'a'}, false) : none();
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
        if (call.method().equals("SOAP")) {
            return room.send(message(room.to("/soap/archive", asker.person())));
        }
        var request = room.to(encoded(filled(call.address())), asker.person());
        return room.send(body(request));
    }

    private HttpRequest.Builder message(HttpRequest.Builder request) {
        String operation = call.address();
        String envelope =
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                        + " xmlns='https://cchc.vn/soap/archive/1'><s:Body><"
                        + operation
                        + ">"
                        + filled(call.sent())
                        + "</"
                        + operation
                        + "></s:Body></s:Envelope>";
        return request.header("Content-Type", "text/xml;charset=UTF-8")
                .POST(BodyPublishers.ofString(envelope));
    }

    private HttpRequest.Builder body(HttpRequest.Builder request) {
        String[] sent = (call.sent() + " ").split(" ", 2);
        String text = filled(sent[1].strip());
        return switch (sent[0]) {
            case "json" -> typed(request, "application/json", text);
            case "bytes" -> typed(request, "application/octet-stream", text);
            case "form" -> typed(request, "application/x-www-form-urlencoded", form(text));
            case "tus" -> tus(request.header("Tus-Resumable", "1.0.0"), text);
            default -> request.method(call.method(), BodyPublishers.noBody());
        };
    }

    private HttpRequest.Builder typed(HttpRequest.Builder request, String type, String text) {
        return request.header("Content-Type", type)
                .method(call.method(), BodyPublishers.ofString(text));
    }

    private HttpRequest.Builder tus(HttpRequest.Builder request, String what) {
        return switch (what) {
            case "begin" ->
                    request.header("Upload-Length", "1")
                            .header("Upload-Metadata", "filename YS50eHQ=")
                            .POST(BodyPublishers.noBody());
            case "piece" ->
                    typed(
                            request.header("Upload-Offset", "0"),
                            "application/offset+octet-stream",
                            "a");
            default -> request.method(call.method(), BodyPublishers.noBody());
        };
    }

    private static String form(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String address) {
        return address.chars()
                .mapToObj(Character::toString)
                .map(c -> c.charAt(0) < 128 ? c : URLEncoder.encode(c, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private String filled(String text) {
        return WORD.matcher(text)
                .replaceAll(
                        found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        words.getOrDefault(found.group(1), found.group())));
    }

    /** What became of it, in the words of the table. */
    String outcome(HttpResponse<String> answer) {
        String status = status(answer);
        if (!call.asksForWords() || !status.equals("done")) {
            return status;
        }
        return answer.body().contains(filled(call.words())) ? "told" : "silent";
    }

    private static String status(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200, 201, 202, 204, 303 -> "done";
            case 401 -> "sign-in";
            case 403 -> "forbidden";
            case 404 -> "absent";
            case 409 -> "conflict";
            case 500 -> fault(answer.body());
            default -> answer.statusCode() + " " + answer.body();
        };
    }

    /** SOAP answers faults with 500; their kind is in the code. */
    private static String fault(String body) {
        if (body.contains("code=\"ARC-10")) {
            return "absent";
        }
        return body.contains("code=\"ARC-21") ? "conflict" : "500 " + body;
    }
}
