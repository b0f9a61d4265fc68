package vn.cchc.web.internal.requests;

import java.util.Map;
import javax.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do: nothing from elsewhere, nothing inline. */
public final class SecurityHeaders {
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri"
                            + " 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "X-Permitted-Cross-Domain-Policies",
                    "none");

    public void addTo(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
