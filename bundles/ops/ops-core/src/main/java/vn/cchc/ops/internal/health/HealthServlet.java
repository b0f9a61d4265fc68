package vn.cchc.ops.internal.health;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Tells monitors whether the server runs ({@code /health/live}) and whether all of it can serve
 * ({@code /health/ready}): 200 or 503, plain text or JSON. It stands beside the front door of the
 * room "web", because it must answer when that door is shut.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("health")
@HttpWhiteboardServletPattern({"/health/live", "/health/ready"})
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final List<String> METHODS = List.of("GET", "HEAD");

    private final transient Checks checks;
    private final transient JsonMapper json = JsonMapper.builder().build();

    @Activate
    public HealthServlet(@Reference Checks checks) {
        this.checks = checks;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (METHODS.contains(request.getMethod())) {
            answer(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", METHODS));
            send(405, "text/plain", "Health is only read: use GET.\n", response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var probe = request.getServletPath().endsWith("/live") ? Probe.LIVE : Probe.READY;
        var report = HealthReport.of(probe, checks.run(probe));
        int status = report.status().serves() ? 200 : 503;
        response.setHeader("Vary", "Accept");
        if (wantsJson(request.getHeader("Accept"))) {
            send(status, "application/json", json.writeValueAsString(report) + "\n", response);
        } else {
            send(status, "text/plain", report.text(), response);
        }
    }

    private static boolean wantsJson(String accept) {
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("application/json");
    }

    private static void send(int status, String type, String text, HttpServletResponse response)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
