package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import javax.annotation.security.RolesAllowed;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.following.StaffGraph;

/**
 * SPARQL 1.1 protocol for the graph with work in progress. Nothing of it is kept here, in a browser
 * or on the way, and no page of another site may read it.
 */
@Component(
        configurationPid = "cchc.graph.http",
        service = StaffSparqlResource.class,
        property = "cchc.web.rest=/api/staff-graph")
@Path("/sparql")
@RolesAllowed({
    Role.ADMINISTRATOR_WORD,
    Role.STATISTICIAN_WORD,
    Role.PUBLISHER_WORD,
    Role.READER_WORD
})
@Tag(name = "graph")
public final class StaffSparqlResource {
    private static final String PATH = "/api/staff-graph/sparql";

    private final Graph graph;
    private final Asking asking;

    @Activate
    public StaffSparqlResource(@Reference StaffGraph staff, SparqlSettings settings) {
        this(staff.graph(), settings.perClient());
    }

    StaffSparqlResource(Graph graph, int perClient) {
        this.graph = graph;
        this.asking = new Asking(graph, new ClientPlaces(perClient));
    }

    @GET
    @Operation(
            summary =
                    "Answers a SPARQL 1.1 query on the published graph and the work in progress;"
                            + " without a query, what this endpoint is",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Trả lời một truy vấn SPARQL 1.1 trên đồ thị đã công bố và phần việc đang làm; khi không có truy vấn, mô tả điểm truy vấn này")))
    @QueryInAddress
    @RowsOrStatements
    public Response get(
            @Context UriInfo uri,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request,
            @Context HttpServletRequest http) {
        var parameters = uri.getQueryParameters();
        return parameters.isEmpty()
                ? description(accept)
                : answer(AskedQuery.inAddress(parameters, accept), request, http);
    }

    private Response description(String accept) {
        var answer = ServiceDescription.of(graph, PATH, accept);
        return internal(Response.ok((StreamingOutput) answer::writeTo).type(answer.mediaType()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary =
                    "Answers a query on the published graph and the work in progress that is sent as"
                            + " a form or as the body",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Trả lời truy vấn trên đồ thị đã công bố và phần việc đang làm, gửi bằng biểu mẫu hoặc trong thân yêu cầu")))
    @QueryInBody
    @RowsOrStatements
    public Response form(
            @Context UriInfo uri,
            MultivaluedMap<String, String> form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request,
            @Context HttpServletRequest http) {
        return answer(AskedQuery.inForm(form, uri.getQueryParameters(), accept), request, http);
    }

    @POST
    @Consumes(AskedQuery.TYPE)
    @Operation(hidden = true)
    public Response direct(
            @Context UriInfo uri,
            InputStream body,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request,
            @Context HttpServletRequest http)
            throws IOException {
        return answer(AskedQuery.inBody(body, uri.getQueryParameters(), accept), request, http);
    }

    private Response answer(SparqlRequest asked, Request request, HttpServletRequest http) {
        var client = new Asking.Client(request, http.getRemoteAddr());
        return internal(asking.ask(asked, client, whole -> {}));
    }

    private static Response internal(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
