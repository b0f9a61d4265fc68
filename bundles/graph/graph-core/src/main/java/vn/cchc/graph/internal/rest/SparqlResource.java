package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.security.PermitAll;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.OPTIONS;
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
import org.osgi.service.metatype.annotations.Designate;
import vn.cchc.graph.Graph;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.internal.pages.QueryPage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.ReadyAnswer;
import vn.cchc.web.ReadyAnswers;

/** SPARQL 1.1 protocol, queries only: GET, form POST and direct POST. */
@Component(
        configurationPid = "cchc.graph.http",
        service = {SparqlResource.class, ReadyAnswers.class},
        property = {"cchc.web.rest=/sparql", "cchc.web.ready=/sparql"})
@Designate(ocd = SparqlSettings.class)
@Path("/")
@PermitAll
@Tag(
        name = "graph",
        description = "The knowledge graph",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Đồ thị tri thức")))
public final class SparqlResource implements ReadyAnswers {
    private static final String PATH = "/sparql";
    private static final String PAGE = "text/html";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Graph graph;
    private final Answering answering;
    private final QueryPage page;

    @Activate
    public SparqlResource(
            @Reference Graph graph, @Reference PageLayout layout, SparqlSettings settings) {
        this(graph, layout, settings.perClient(), settings.keptMegabytes());
    }

    SparqlResource(Graph graph, PageLayout layout, int perClient, int keptMegabytes) {
        this.graph = graph;
        this.answering =
                new Answering(
                        graph,
                        new ClientPlaces(perClient),
                        new KeptResults((long) keptMegabytes << 20));
        this.page = new QueryPage(layout);
    }

    /** What a browser asks before it lets a page of another site send a query. */
    @OPTIONS
    @Operation(hidden = true)
    public Response options() {
        return Answering.open(Response.noContent())
                .header(HttpHeaders.ALLOW, METHODS)
                .header("Access-Control-Allow-Methods", METHODS)
                .header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
                .header("Access-Control-Max-Age", "86400")
                .build();
    }

    @GET
    @Operation(
            summary = "Answers a SPARQL 1.1 query; without a query, a page to write one",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Trả lời một truy vấn SPARQL 1.1; khi không có truy vấn, đưa trang để viết")))
    @QueryInAddress
    @RowsOrStatements
    public Response get(
            @Context UriInfo uri,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context Request request,
            @Context HttpServletRequest http) {
        var parameters = uri.getQueryParameters();
        boolean person = accept != null && accept.toLowerCase(Locale.ROOT).contains(PAGE);
        if (!parameters.containsKey("query") && person) {
            return page.show(parameters.getFirst("lang"), language);
        }
        if (person && PAGE.equals(parameters.getOrDefault("format", List.of(PAGE)).get(0))) {
            var shown =
                    answering.shown(AskedQuery.inAddress(parameters, accept), http.getRemoteAddr());
            return page.show(shown, parameters.getFirst("lang"), language);
        }
        if (parameters.isEmpty()) {
            return send(ServiceDescription.of(graph, PATH, accept));
        }
        return answering.answer(
                AskedQuery.inAddress(parameters, accept),
                new Asking.Client(request, http.getRemoteAddr()),
                new KnownAddresses.Address(http.getQueryString(), Optional.ofNullable(accept)));
    }

    @Override
    public Optional<ReadyAnswer> find(String query, Function<String, Optional<String>> header) {
        return answering.ready().find(query, header);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "Answers a query that is sent as a form or as the body",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Trả lời truy vấn gửi bằng biểu mẫu hoặc trong thân yêu cầu")))
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
        return answering.answer(asked, new Asking.Client(request, http.getRemoteAddr()));
    }

    static Response send(Graph.Answer answer) {
        return Answering.open(Response.ok((StreamingOutput) answer::writeTo))
                .type(answer.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
