package vn.cchc.web.internal.failures;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import vn.cchc.model.Problem;

/**
 * A failure as clients of OpenRosa show it to people: one message, in both languages, since the
 * telephone does not say which one its owner reads.
 */
final class OpenRosaAnswer {
    private static final String VERSION = "X-OpenRosa-Version";
    private static final String VIETNAMESE = "vi";

    private OpenRosaAnswer() {}

    static boolean wanted(HttpServletRequest request) {
        return request.getHeader(VERSION) != null;
    }

    static FailureAnswers.Answer of(Failure failure) {
        String message =
                lines(failure, Locale.forLanguageTag(VIETNAMESE))
                        + "\n"
                        + lines(failure, Locale.ENGLISH);
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message"
                        + " nature=\"error\">"
                        + escaped(message)
                        + "</message></OpenRosaResponse>\n";
        return new FailureAnswers.Answer(
                "text/xml;charset=UTF-8",
                "vi, en",
                Map.of(VERSION, "1.0"),
                xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(Failure failure, Locale language) {
        return failure.problems().stream()
                .map(problem -> line(problem, problem.in(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem, Problem.Words words) {
        String where = words.where().isEmpty() ? "" : words.where() + ": ";
        return problem.code() + " " + where + words.what() + " " + words.remedy();
    }

    /** What XML cannot hold is left out. */
    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c < 0xfffe || c == '\n' || c > 0xffff)
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .mapToObj(OpenRosaAnswer::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> Character.toString(c);
        };
    }
}
