package vn.cchc.testing.access;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call of the table with its words filled in, as it is sent, and what becomes of it.
 *
 * @param words by what stands in braces
 * @param soap where operations of the room are sent
 */
public record Message(Call call, Map<String, String> words, Soap soap) {
    /** How much of an answer is shown that the table has no word for. */
    private static final int SHOWN = 400;

    private static final Pattern WORD = Pattern.compile("\\{([a-z-]+)}");

    /**
     * The SOAP service of a room.
     *
     * @param faults by the beginning of a code: the kind of refusal, which SOAP has no other word
     *     for than the code
     */
    public record Soap(String address, String namespace, Map<String, String> faults) {}

    public String address() {
        return operation() ? soap.address() : encoded(filled(call.address()));
    }

    private boolean operation() {
        return call.method().equals("SOAP");
    }

    public String filled(String text) {
        return WORD.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        words.getOrDefault(found.group(1), found.group())));
    }

    private static String encoded(String address) {
        return address.chars()
                .mapToObj(Character::toString)
                .map(c -> c.charAt(0) < 128 ? c : URLEncoder.encode(c, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** With method and body: {@code json}, {@code bytes}, {@code csv}, {@code form} or none. */
    public HttpRequest.Builder on(HttpRequest.Builder request) {
        if (operation()) {
            return request.header("Content-Type", "text/xml;charset=UTF-8")
                    .POST(BodyPublishers.ofString(envelope()));
        }
        String[] sent = (call.sent() + " ").split(" ", 2);
        String text = filled(sent[1].strip());
        return switch (sent[0]) {
            case "json" -> typed(request, "application/json", text);
            case "bytes" -> typed(request, "application/octet-stream", text);
            case "csv" -> typed(request, "text/csv", text);
            case "form" -> typed(request, "application/x-www-form-urlencoded", form(text));
            default -> request.method(call.method(), BodyPublishers.noBody());
        };
    }

    private String envelope() {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns='%s'><s:Body><%s>%s</%s></s:Body></s:Envelope>"
                .formatted(soap.namespace(), call.address(), filled(call.sent()), call.address());
    }

    private HttpRequest.Builder typed(HttpRequest.Builder request, String type, String text) {
        return request.header("Content-Type", type)
                .method(call.method(), BodyPublishers.ofString(text));
    }

    private static String form(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What became of it, in the words of the table. */
    public String outcome(int status, String body) {
        String word = word(status, body);
        if (!call.asksForWords() || !word.equals("done")) {
            return word;
        }
        return body.contains(filled(call.words())) ? "told" : "silent";
    }

    private String word(int status, String body) {
        return switch (status) {
            case 200, 201, 202, 204, 303 -> "done";
            case 401 -> "sign-in";
            case 403 -> "forbidden";
            case 404 -> "absent";
            case 409 -> "conflict";
            case 500 -> fault(body);
            default -> unknown(status, body);
        };
    }

    /** SOAP answers faults with 500; their kind is in the code. */
    private String fault(String body) {
        return soap.faults().entrySet().stream()
                .filter(fault -> body.contains("code=\"" + fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> unknown(500, body));
    }

    private static String unknown(int status, String body) {
        return status + " " + body.substring(0, Math.min(body.length(), SHOWN));
    }
}
