package vn.cchc.graph.internal.rest;

import java.util.Locale;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.internal.catalog.Catalog;
import vn.cchc.graph.internal.following.FollowingGraph;
import vn.cchc.graph.internal.pages.CatalogPage;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.web.PageLayout;

/** The catalog of the graph: a page for people, DCAT and VoID for portals of open data. */
@Component(service = CatalogResource.class, property = "cchc.web.pages=/catalog")
@Path("/")
@PermitAll
public final class CatalogResource {
    private final FollowingGraph graph;
    private final Catalog catalog;
    private final CatalogPage page;

    @Activate
    public CatalogResource(
            @Reference FollowingGraph graph,
            @Reference BuildFactory builds,
            @Reference PageLayout layout) {
        this.graph = graph;
        this.catalog = new Catalog(builds);
        this.page = new CatalogPage(layout);
    }

    @GET
    public Response get(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Build build = graph.ready();
        if (accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html")) {
            return page.show(build, graph.parts(), graph.status().builtAt(), lang, language);
        }
        return SparqlResource.send(
                catalog.of(
                        build,
                        graph.parts(),
                        graph.status().builtAt(),
                        accept == null ? "" : accept));
    }
}
