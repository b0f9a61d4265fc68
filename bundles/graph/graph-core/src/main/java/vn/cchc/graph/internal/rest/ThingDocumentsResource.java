package vn.cchc.graph.internal.rest;

import javax.annotation.security.PermitAll;
import javax.ws.rs.Encoded;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.following.CurrentBuild;

/** What is said of each thing of the graph, as RDF, below {@code /data/}. */
@Component(service = ThingDocumentsResource.class, property = "cchc.web.pages=/data")
@Path("/")
@PermitAll
public final class ThingDocumentsResource {
    private static final String HEAD = "HEAD";

    private final CurrentBuild current;

    @Activate
    public ThingDocumentsResource(@Reference CurrentBuild current) {
        this.current = current;
    }

    @GET
    @Path("{path: .+}")
    public Response get(
            @Encoded @PathParam("path") String path,
            @QueryParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request) {
        var build = current.ready();
        var thing = ThingName.known(path, build);
        String wanted = wanted(format, accept);
        // The same build says the same of a thing in the same format.
        String tag =
                KeptResults.tag(build.content(), SparqlRequest.of("of " + thing.iri(), wanted));
        var unchanged = request.evaluatePreconditions(new EntityTag(tag));
        return answer(
                unchanged == null
                        ? document(build.describe(thing.iri(), wanted), request)
                        : unchanged,
                tag,
                thing);
    }

    @OPTIONS
    @Path("{path: .+}")
    public Response options() {
        return ReadOnly.options();
    }

    /** The parameter is for links, which cannot set a header. */
    private static String wanted(String format, String accept) {
        String named = format == null || format.isBlank() ? accept : format;
        return named == null ? "" : named;
    }

    private static Response.ResponseBuilder document(Graph.Answer answer, Request request) {
        if (request.getMethod().equals(HEAD)) {
            answer.close();
            return Response.ok().type(answer.mediaType());
        }
        return Response.ok((StreamingOutput) answer::writeTo).type(answer.mediaType());
    }

    private static Response answer(Response.ResponseBuilder answer, String tag, ThingName of) {
        return new ThingLinks(of).ofDocument(Answering.tagged(answer, tag)).build();
    }
}
