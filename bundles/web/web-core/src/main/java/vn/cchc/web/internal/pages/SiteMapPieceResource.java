package vn.cchc.web.internal.pages;

import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.web.Kept;

/** A piece of the site map. */
@Component(service = SiteMapPieceResource.class, property = "cchc.web.pages=/sitemap")
@Path("/")
@PermitAll
public final class SiteMapPieceResource {
    private final SiteMap map;

    @Activate
    public SiteMapPieceResource(@Reference SiteMap map) {
        this.map = map;
    }

    @GET
    @Path("{name: [a-z]+}-{number: [0-9]{1,6}}.xml")
    @Produces("application/xml;charset=UTF-8")
    @Kept
    public String get(
            @PathParam("name") String name, @PathParam("number") int number, @Context UriInfo uri) {
        return map.piece(name, number, uri.getRequestUri()).orElseThrow(NotFoundException::new);
    }
}
