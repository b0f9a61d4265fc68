package vn.cchc.graph.internal.rest;

import javax.annotation.security.PermitAll;
import javax.ws.rs.Encoded;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.internal.pages.EntityPage;
import vn.cchc.model.Fingerprint;
import vn.cchc.web.PageLayout;

/** A page about each thing of the graph, below {@code /page/}. */
@Component(service = ThingPagesResource.class, property = "cchc.web.pages=/page")
@Path("/")
@PermitAll
public final class ThingPagesResource {
    private final CurrentBuild current;
    private final EntityPage page;

    @Activate
    public ThingPagesResource(
            @Reference CurrentBuild current, @Reference Graph graph, @Reference PageLayout layout) {
        this.current = current;
        this.page = new EntityPage(graph, layout);
    }

    @GET
    @Path("{path: .+}")
    public Response get(
            @Encoded @PathParam("path") String path,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context Request request) {
        var build = current.ready();
        var thing = ThingName.known(path, build);
        var parameters = uri.getQueryParameters();
        var asked =
                new EntityPage.Asked(
                        thing.iri(),
                        thing.page(),
                        thing.document(),
                        parameters.getFirst("lang"),
                        parameters.containsKey("all"));
        byte[] bytes = page.show(build, asked, language);
        var tag = new EntityTag(Fingerprint.of(bytes).sha256());
        var unchanged = request.evaluatePreconditions(tag);
        var answer =
                unchanged == null ? Response.ok(bytes).type("text/html;charset=UTF-8") : unchanged;
        return new ThingLinks(thing)
                .ofPage(answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
