package vn.cchc.graph.internal.rest;

import javax.annotation.security.PermitAll;
import javax.ws.rs.Encoded;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.web.PageLayout;

/** The terms of the graph, each at its own address below {@code /def/}. */
@Component(service = TermsResource.class, property = "cchc.web.pages=/def")
@Path("/")
@PermitAll
public final class TermsResource {
    private final Dereference dereference;

    @Activate
    public TermsResource(
            @Reference Graph graph, @Reference CurrentBuild current, @Reference PageLayout layout) {
        this.dereference = new Dereference(graph, current, layout);
    }

    @GET
    @Path("{path: .+}")
    public Response get(
            @Encoded @PathParam("path") String path,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return dereference.answer("/def/", path, uri, accept, language);
    }
}
