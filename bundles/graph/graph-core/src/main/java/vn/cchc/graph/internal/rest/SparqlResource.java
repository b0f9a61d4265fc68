package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.annotation.security.PermitAll;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.graph.Graph;
import vn.cchc.graph.internal.pages.QueryPage;
import vn.cchc.web.PageLayout;

/** SPARQL 1.1 protocol, queries only: GET, form POST and direct POST. */
@Component(service = SparqlResource.class, property = "cchc.web.rest=/sparql")
@Path("/")
@PermitAll
@Tag(name = "graph", description = "The knowledge graph")
public final class SparqlResource {
    private static final int MOST_BYTES = 64 * 1024;

    private final Graph graph;
    private final QueryPage page;

    @Activate
    public SparqlResource(@Reference Graph graph, @Reference PageLayout layout) {
        this.graph = graph;
        this.page = new QueryPage(layout);
    }

    @GET
    @Operation(summary = "Answers a SPARQL 1.1 query; without a query, a page to write one")
    public Response get(
            @Context UriInfo uri,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var parameters = uri.getQueryParameters();
        boolean person = accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
        if (!parameters.containsKey("query") && person) {
            return page.show(parameters.getFirst("lang"), language);
        }
        return answer(one(parameters), format(parameters, accept));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Answers the query of a form")
    public Response form(
            MultivaluedMap<String, String> form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        return answer(one(form), format(form, accept));
    }

    @POST
    @Consumes("application/sparql-query")
    @Operation(summary = "Answers the query in the body")
    public Response direct(
            @Context UriInfo uri,
            InputStream body,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept)
            throws IOException {
        refuseOthers(uri.getQueryParameters());
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            throw SparqlProblems.tooLong(MOST_BYTES);
        }
        return answer(utf8(text), accept);
    }

    private static String utf8(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException e) {
            throw SparqlProblems.notUtf8();
        }
    }

    private static String one(MultivaluedMap<String, String> parameters) {
        refuseOthers(parameters);
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() > 1) {
            throw SparqlProblems.severalQueries();
        }
        return queries.stream().findFirst().orElseThrow(SparqlProblems::noQuery);
    }

    private static void refuseOthers(MultivaluedMap<String, String> parameters) {
        if (parameters.containsKey("update")) {
            throw SparqlProblems.update();
        }
        if (parameters.containsKey("default-graph-uri")
                || parameters.containsKey("named-graph-uri")) {
            throw SparqlProblems.otherDataset();
        }
    }

    /** A page without script cannot set a header: its form names the format instead. */
    private static String format(MultivaluedMap<String, String> parameters, String accept) {
        String named = parameters.getFirst("format");
        return named == null || named.isBlank() ? accept : named;
    }

    private Response answer(String query, String accept) {
        return send(graph.query(query, accept == null ? "" : accept));
    }

    static Response send(Graph.Answer answer) {
        return Response.ok((StreamingOutput) answer::writeTo)
                .type(answer.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
