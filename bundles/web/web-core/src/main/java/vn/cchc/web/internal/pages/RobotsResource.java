package vn.cchc.web.internal.pages;

import java.net.URI;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Component;
import vn.cchc.web.Kept;

/**
 * Tells programs that follow links what to leave alone (RFC 9309): pages may be found, calls and
 * queries are work that nobody reads, and what needs a person who is signed in leads nowhere.
 */
@Component(service = RobotsResource.class, property = "cchc.web.pages=/robots.txt")
@Path("/")
@PermitAll
public final class RobotsResource {
    private static final String RULES =
            """
            User-agent: *
            Allow: /
            Disallow: /api/
            Disallow: /sparql?*query=
            Disallow: /soap/
            Disallow: /health/
            Disallow: /editions/

            Sitemap: %s
            """;

    @GET
    @Produces("text/plain;charset=UTF-8")
    @Kept
    public String get(@Context UriInfo uri) {
        return rules(uri.getRequestUri());
    }

    /**
     * @param at where it was asked for; the sitemap is on the same host
     */
    static String rules(URI at) {
        return RULES.formatted(at.resolve("/sitemap.xml").toASCIIString());
    }
}
