package vn.cchc.graph.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
    private static final String QUERY = "application/sparql-query";
    private static final String PAGE = "text/html";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final int MOST_BYTES = 64 * 1024;

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
                                                    "Trả lời một truy vấn SPARQL 1.1; khi không có truy vấn, đưa trang để viết")),
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "query",
                        description = "SELECT, ASK, CONSTRUCT or DESCRIBE",
                        extensions =
                                @Extension(
                                        properties =
                                                @ExtensionProperty(
                                                        name = "x-description-vi",
                                                        value =
                                                                "SELECT, ASK, CONSTRUCT hoặc DESCRIBE")),
                        schema = @Schema(type = "string"),
                        example = "SELECT * WHERE { ?s ?p ?o } LIMIT 3"),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "format",
                        description =
                                "Media type of the answer, for clients that cannot set Accept",
                        extensions =
                                @Extension(
                                        properties =
                                                @ExtensionProperty(
                                                        name = "x-description-vi",
                                                        value =
                                                                "Kiểu nội dung của câu trả lời, cho chương trình không đặt được Accept")),
                        schema = @Schema(type = "string")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "default-graph-uri",
                        description =
                                "Names of the graphs that are the default graph; all when none is named",
                        extensions =
                                @Extension(
                                        properties =
                                                @ExtensionProperty(
                                                        name = "x-description-vi",
                                                        value =
                                                                "Tên các đồ thị làm đồ thị mặc định; không nêu thì là tất cả")),
                        array = @ArraySchema(schema = @Schema(type = "string"))),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "named-graph-uri",
                        description = "Names of the graphs that GRAPH finds",
                        extensions =
                                @Extension(
                                        properties =
                                                @ExtensionProperty(
                                                        name = "x-description-vi",
                                                        value =
                                                                "Tên các đồ thị mà GRAPH tìm thấy")),
                        array = @ArraySchema(schema = @Schema(type = "string")))
            })
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
                    answering.shown(request(one(parameters), parameters, ""), http.getRemoteAddr());
            return page.show(shown, parameters.getFirst("lang"), language);
        }
        if (parameters.isEmpty()) {
            return send(ServiceDescription.of(graph, accept == null ? "" : accept));
        }
        return answering.answer(
                request(one(parameters), parameters, format(parameters, accept)),
                new Answering.Client(request, http.getRemoteAddr()),
                address(http.getQueryString(), accept));
    }

    @Override
    public Optional<ReadyAnswer> find(String query, Function<String, Optional<String>> header) {
        var accept = header.apply(HttpHeaders.ACCEPT);
        return answering.ready(address(query, accept.orElse(null)), header);
    }

    private static KnownAddresses.Address address(String query, String accept) {
        return new KnownAddresses.Address(query, accept == null ? "" : accept);
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
    @RequestBody(
            description = "The query, as a form or itself",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Truy vấn, ở dạng biểu mẫu hoặc nguyên văn")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                        schemaProperties = {
                            @SchemaProperty(name = "query", schema = @Schema(type = "string")),
                            @SchemaProperty(name = "format", schema = @Schema(type = "string")),
                            @SchemaProperty(
                                    name = "default-graph-uri",
                                    array = @ArraySchema(schema = @Schema(type = "string"))),
                            @SchemaProperty(
                                    name = "named-graph-uri",
                                    array = @ArraySchema(schema = @Schema(type = "string")))
                        }),
                @Content(mediaType = QUERY, schema = @Schema(type = "string"))
            })
    @RowsOrStatements
    public Response form(
            @Context UriInfo uri,
            MultivaluedMap<String, String> form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request,
            @Context HttpServletRequest http) {
        var asked = request(one(form), form, format(form, accept));
        return answer(with(asked, uri.getQueryParameters()), request, http);
    }

    @POST
    @Consumes(QUERY)
    @Operation(hidden = true)
    public Response direct(
            @Context UriInfo uri,
            InputStream body,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @Context Request request,
            @Context HttpServletRequest http)
            throws IOException {
        refuseOthers(uri.getQueryParameters());
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            throw SparqlProblems.tooLong(MOST_BYTES);
        }
        return answer(request(utf8(text), uri.getQueryParameters(), accept), request, http);
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
    }

    /** A page without script cannot set a header: its form names the format instead. */
    private static String format(MultivaluedMap<String, String> parameters, String accept) {
        String named = parameters.getFirst("format");
        return named == null || named.isBlank() ? accept : named;
    }

    /** Graphs may also be named in the address of a form. */
    private static SparqlRequest with(
            SparqlRequest asked, MultivaluedMap<String, String> parameters) {
        refuseOthers(parameters);
        var more = request("", parameters, "").dataset();
        return asked.dataset().ofTheQuery()
                ? new SparqlRequest(asked.query(), more, asked.accept())
                : asked;
    }

    /** The query with the graphs that the protocol's parameters name. */
    private static SparqlRequest request(
            String query, MultivaluedMap<String, String> parameters, String accept) {
        var dataset =
                new SparqlRequest.Dataset(
                        parameters.getOrDefault("default-graph-uri", List.of()),
                        parameters.getOrDefault("named-graph-uri", List.of()));
        return new SparqlRequest(query, dataset, accept == null ? "" : accept);
    }

    private Response answer(SparqlRequest asked, Request request, HttpServletRequest http) {
        return answering.answer(asked, new Answering.Client(request, http.getRemoteAddr()));
    }

    static Response send(Graph.Answer answer) {
        return Answering.open(Response.ok((StreamingOutput) answer::writeTo))
                .type(answer.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
