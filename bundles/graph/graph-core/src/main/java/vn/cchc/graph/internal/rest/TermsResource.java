package vn.cchc.graph.internal.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.Vocabulary;
import vn.cchc.graph.internal.following.CurrentBuild;
import vn.cchc.graph.internal.following.OntologyFiles;
import vn.cchc.graph.internal.terms.OntologyPages;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.web.PageLayout;

/**
 * The terms of the graph, each at its own address below {@code /def/}: a page for people, RDF for
 * programs. The place itself has all of them.
 */
@Component(service = TermsResource.class, property = "cchc.web.pages=/def")
@Path("/")
@PermitAll
public final class TermsResource {
    private static final String EVERYTHING =
            "CONSTRUCT { ?term ?property ?value } WHERE { { ?term a <%1$sOntology> } UNION"
                    + " { ?term <%2$sisDefinedBy> ?module } ?term ?property ?value"
                    + " FILTER(STRSTARTS(STR(?term), \"%3$s\")) }";

    private final Graph graph;
    private final Dereference dereference;
    private final OntologyPages pages;

    @Activate
    public TermsResource(
            @Reference Graph graph,
            @Reference CurrentBuild current,
            @Reference PageLayout layout,
            @Reference BuildFactory builds,
            BundleContext context) {
        this(graph, current, layout, builds, OntologyFiles.installed(context).shapes());
    }

    /**
     * @param shapes of the ontology, texts in Turtle by file name
     */
    TermsResource(
            Graph graph,
            CurrentBuild current,
            PageLayout layout,
            BuildFactory builds,
            Map<String, String> shapes) {
        this.graph = graph;
        this.dereference = new Dereference(graph, current, layout);
        this.pages = new OntologyPages(current, layout, builds, shapes);
    }

    @GET
    public Response all(
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Optional<Response> page =
                forPeople(accept) ? pages.modules(request(uri, language)) : Optional.empty();
        return page.orElseGet(
                () ->
                        SparqlResource.send(
                                graph.query(
                                        EVERYTHING.formatted(
                                                Vocabulary.OWL, Vocabulary.RDFS, Vocabulary.DEF),
                                        accept == null ? "" : accept)));
    }

    @GET
    @Path("{path: .+}")
    public Response get(
            @Encoded @PathParam("path") String path,
            @Context UriInfo uri,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Optional<Response> page =
                forPeople(accept) && path.matches("[A-Za-z0-9/-]{1,200}")
                        ? pages.term(path, request(uri, language))
                        : Optional.empty();
        return page.orElseGet(() -> dereference.answer("/def/", path, uri, accept, language));
    }

    private static boolean forPeople(String accept) {
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static OntologyPages.Request request(UriInfo uri, String language) {
        return new OntologyPages.Request(uri.getQueryParameters().getFirst("lang"), language);
    }
}
