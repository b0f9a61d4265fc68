package vn.cchc.web.internal.failures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.internal.json.JsonFormat;
import vn.cchc.web.internal.pages.Templates;

/**
 * Says no in the shape the client reads: a page for a browser, a message of OpenRosa for its
 * clients, {@code application/problem+json} for everything else.
 */
@Component(service = FailureAnswers.class)
public final class FailureAnswers {
    public static final String PROBLEM_JSON = "application/problem+json";
    public static final String VARY = "Accept, Accept-Language";
    private static final String HTML = "text/html;charset=UTF-8";

    private final PageLayout layout;
    private final Templates templates = new Templates();
    private final ObjectMapper json = new JsonFormat().mapper();

    @Activate
    public FailureAnswers(@Reference PageLayout layout) {
        this.layout = layout;
    }

    /** An answer ready to be sent. */
    public record Answer(
            String mediaType, String language, Map<String, String> headers, byte[] body) {
        Answer(String mediaType, String language, byte[] body) {
            this(mediaType, language, Map.of(), body);
        }
    }

    public Answer answer(Failure failure, HttpServletRequest request) {
        if (OpenRosaAnswer.wanted(request)) {
            return OpenRosaAnswer.of(failure);
        }
        String accept = request.getHeader("Accept");
        boolean browser = accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
        var language = browser ? languageOfPage(request) : languageOfProgram(request);
        return browser
                ? new Answer(HTML, language.code(), page(failure, request, language))
                : new Answer(PROBLEM_JSON, language.code(), document(failure, request, language));
    }

    public void send(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Answer answer = answer(failure, request);
        response.resetBuffer();
        response.setStatus(failure.status());
        failure.headers().forEach(response::setHeader);
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", answer.language());
        response.setHeader("Vary", VARY);
        response.setContentType(answer.mediaType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private byte[] document(Failure failure, HttpServletRequest request, PageLanguage language) {
        try {
            return json.writeValueAsBytes(
                    ProblemDocument.of(failure, request.getRequestURI(), language));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can always be written", e);
        }
    }

    private byte[] page(Failure failure, HttpServletRequest request, PageLanguage language) {
        var page = FailurePage.of(failure, language);
        String main = templates.text("failure.jte", page);
        return layout.wrap(language.locale(), page.title(), address(request), main);
    }

    private PageLanguage languageOfPage(HttpServletRequest request) {
        return new PageLanguage(layout.locale(lang(request), request.getHeader("Accept-Language")));
    }

    /** A program that does not name Vietnamese reads English. */
    private PageLanguage languageOfProgram(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        boolean named = accepted != null && accepted.toLowerCase(Locale.ROOT).contains("vi");
        return "vi".equals(lang(request)) || named
                ? new PageLanguage(layout.locale(lang(request), accepted))
                : PageLanguage.ENGLISH;
    }

    /** Read from the query as it stands: asking the request for parameters could read its body. */
    private static String lang(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("lang=en")
                ? "en"
                : query != null && query.contains("lang=vi") ? "vi" : null;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
