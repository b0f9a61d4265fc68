package vn.cchc.graph.internal.rest;

import java.net.URI;
import javax.annotation.security.PermitAll;
import javax.ws.rs.Encoded;
import javax.ws.rs.GET;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.internal.following.CurrentBuild;

/**
 * The things of the graph, each at its own address below {@code /id/}. A province cannot be sent
 * over a wire: the answer is 303 to what is said of it, a page for people and RDF for programs.
 */
@Component(service = ThingsResource.class, property = "cchc.web.pages=/id")
@Path("/")
@PermitAll
public final class ThingsResource {
    private final CurrentBuild current;

    @Activate
    public ThingsResource(@Reference CurrentBuild current) {
        this.current = current;
    }

    @GET
    @Path("{path: .+}")
    public Response get(
            @Encoded @PathParam("path") String path,
            @QueryParam("lang") String lang,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var thing = ThingName.known(path, current.ready());
        URI there = wantsPage(headers) ? thing.page(lang) : URI.create(thing.document());
        // Whole, for the server would put a path below the address of this resource.
        URI whole = uri.getRequestUri().resolve(there);
        return new ThingLinks(thing)
                .ofThing(Answering.open(Response.seeOther(whole)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @OPTIONS
    @Path("{path: .+}")
    public Response options() {
        return ReadOnly.options();
    }

    /** Whether a page is wanted more than everything else. */
    private static boolean wantsPage(HttpHeaders headers) {
        var wanted = headers.getAcceptableMediaTypes().get(0);
        return !wanted.isWildcardSubtype()
                && (wanted.isCompatible(MediaType.TEXT_HTML_TYPE)
                        || wanted.isCompatible(MediaType.APPLICATION_XHTML_XML_TYPE));
    }
}
