package vn.cchc.web.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.cchc.web.Published;
import vn.cchc.web.ReadyAnswer;
import vn.cchc.web.ReadyAnswers;

/** Gives out what rooms have ready, past the machinery of resources. */
@Component(service = Shortcuts.class)
public final class Shortcuts {
    private final Map<String, ReadyAnswers> rooms = new ConcurrentHashMap<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindAnswers")
    void bindAnswers(ReadyAnswers answers, Map<String, Object> properties) {
        rooms.put(path(properties), answers);
    }

    void unbindAnswers(ReadyAnswers answers, Map<String, Object> properties) {
        rooms.remove(path(properties), answers);
    }

    private static String path(Map<String, Object> properties) {
        return String.valueOf(properties.get(Published.READY));
    }

    /** False when nothing was ready, and nothing is sent. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = ready(request);
        if (answer.isPresent()) {
            send(answer.get(), response);
        }
        return answer.isPresent();
    }

    private Optional<ReadyAnswer> ready(HttpServletRequest request) {
        var room = request.getPathInfo() == null ? null : rooms.get(request.getPathInfo());
        if (room == null || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        return room.find(
                Objects.requireNonNullElse(request.getQueryString(), ""),
                name -> Optional.ofNullable(request.getHeader(name)));
    }

    private static void send(ReadyAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().length > 0) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }
}
