package vn.cchc.web.internal.failures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
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
 * Says no in the shape the client reads: a page for a browser, {@code application/problem+json} for
 * everything else.
 */
@Component(service = FailureAnswers.class)
public final class FailureAnswers {
    public static final String PROBLEM_JSON = "application/problem+json";
    private static final String HTML = "text/html;charset=UTF-8";

    private final PageLayout layout;
    private final Templates templates = new Templates();
    private final ObjectMapper json = new JsonFormat().mapper();

    @Activate
    public FailureAnswers(@Reference PageLayout layout) {
        this.layout = layout;
    }

    /** An answer ready to be sent. */
    public record Answer(String mediaType, byte[] body) {}

    public Answer answer(Failure failure, HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean browser = accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
        return browser
                ? new Answer(HTML, page(failure, request))
                : new Answer(PROBLEM_JSON, document(failure, request));
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
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(answer.mediaType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private byte[] document(Failure failure, HttpServletRequest request) {
        try {
            return json.writeValueAsBytes(ProblemDocument.of(failure, request.getRequestURI()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can always be written", e);
        }
    }

    private byte[] page(Failure failure, HttpServletRequest request) {
        var locale = layout.locale(lang(request), request.getHeader("Accept-Language"));
        var page = FailurePage.of(failure, new PageLanguage(locale));
        String main = templates.text("failure.jte", page);
        return layout.wrap(locale, page.title(), address(request), main);
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
