package vn.cchc.web.internal.pages;

import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.web.Kept;

/** The index of the site map. */
@Component(service = SiteMapResource.class, property = "cchc.web.pages=/sitemap.xml")
@Path("/")
@PermitAll
public final class SiteMapResource {
    private final SiteMap map;

    @Activate
    public SiteMapResource(@Reference SiteMap map) {
        this.map = map;
    }

    @GET
    @Produces("application/xml;charset=UTF-8")
    @Kept
    public String get(@Context UriInfo uri) {
        return map.index(uri.getRequestUri());
    }
}
