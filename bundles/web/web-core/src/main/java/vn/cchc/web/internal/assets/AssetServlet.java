package vn.cchc.web.internal.assets;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import vn.cchc.web.internal.encodings.Encoding;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.requests.SecurityHeaders;

/** Serves {@code /assets/FINGERPRINT/NAME}; browsers keep it for a year. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("cchc-assets")
@HttpWhiteboardServletPattern("/assets/*")
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final transient Assets assets;
    private final transient FailureAnswers failures;
    private final transient SecurityHeaders headers = new SecurityHeaders();

    @Activate
    public AssetServlet(@Reference Assets assets, @Reference FailureAnswers failures) {
        this.assets = assets;
        this.failures = failures;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers.addTo(response);
        if (!METHODS.contains(request.getMethod())) {
            failures.send(Failure.wrongMethod(METHODS), request, response);
            return;
        }
        var asset = asset(request.getPathInfo());
        if (asset.isPresent()) {
            send(asset.get(), request, response);
        } else {
            failures.send(Failure.noSuchAddress(), request, response);
        }
    }

    private Optional<Asset> asset(String path) {
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        return parts.length == 3
                ? assets.find(parts[2]).filter(a -> a.fingerprint().brief().equals(parts[1]))
                : Optional.empty();
    }

    private void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "W/\"" + asset.fingerprint().brief() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var encoding = Encoding.of(request.getHeader("Accept-Encoding"), assets.brotli());
        if (encoding != Encoding.IDENTITY) {
            response.setHeader("Content-Encoding", encoding.word());
        }
        byte[] body = asset.in(encoding);
        response.setContentType(asset.mediaType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
