package vn.cchc.web.internal.requests;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/**
 * Tells whether a request that changes something was sent by a page of another site. Browsers keep
 * credentials of a realm and send them along; programs send neither of the two headers.
 */
public final class CrossSite {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    public boolean forged(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !ownOrigin(origin, request.getHeader("Host"));
    }

    /** The scheme is the proxy's affair, host and port are not. */
    private static boolean ownOrigin(String origin, String host) {
        return origin.equals("https://" + host) || origin.equals("http://" + host);
    }
}
