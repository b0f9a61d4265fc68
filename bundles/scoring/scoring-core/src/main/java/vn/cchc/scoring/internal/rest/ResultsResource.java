package vn.cchc.scoring.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.StartedJob;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.Scoring;
import vn.cchc.scoring.internal.faults.AskedFault;
import vn.cchc.scoring.internal.figures.AskedEdition;
import vn.cchc.scoring.internal.figures.FigureSheet;
import vn.cchc.scoring.internal.figures.Selection;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Results over HTTP: published ones for everybody, drafts for staff. */
@Component(service = ResultsResource.class, property = "cchc.web.rest=/api/results")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "results",
        description = "Figures of an index",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Số liệu của một chỉ số")))
public final class ResultsResource {
    private static final String EDITION = "{index}/{year: [0-9]{4}}";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Results results;
    private final ReadableResults readable;
    private final Scoring scoring;
    private final Registry registry;

    @Activate
    public ResultsResource(
            @Reference Results results, @Reference Scoring scoring, @Reference Registry registry) {
        this.results = results;
        this.readable = new ReadableResults(results);
        this.scoring = scoring;
        this.registry = registry;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Results, newest first: published ones, and drafts when signed in",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các kết quả, mới nhất trước: kết quả đã công bố, và bản nháp khi đã đăng nhập")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            array =
                                    @ArraySchema(
                                            schema = @Schema(implementation = ResultRecord.class))))
    public Response list(@Context SecurityContext reader) {
        var records =
                readable.staff(reader)
                        ? ResultViews.list(results.all())
                        : readable.published().map(ResultRecord::toThePublic).toList();
        return Response.ok(records).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary =
                    "Starts scoring a released answer set or a score sheet; the job ends with the"
                            + " result's id",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Bắt đầu tính điểm một bộ phiếu đã chốt hoặc một bảng điểm; việc kết thúc với mã kết quả")))
    @ApiResponse(
            responseCode = "202",
            description = "The job was started",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Việc đã bắt đầu")),
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the job",
                            schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedJob.class)))
    public Response score(
            @Parameter(
                            description = "Id of a released answer set",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của một bộ phiếu đã chốt")))
                    @QueryParam("answers")
                    String answers,
            @Parameter(
                            description = "Id of a score sheet, for an index of points",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã của một bảng điểm, đối với chỉ số chấm điểm")))
                    @QueryParam("sheet")
                    String sheet,
            @Context SecurityContext person) {
        var job = started(given(answers), given(sheet), person.getUserPrincipal().getName());
        var started = StartedJob.of(job);
        // As a plain header: location() would put it below this resource's own address.
        return Response.accepted(started).header(HttpHeaders.LOCATION, started.job()).build();
    }

    private Job started(Optional<String> answers, Optional<String> sheet, String who) {
        if (answers.isPresent() == sheet.isPresent()) {
            throw new Refusal(Refusal.Kind.INVALID, AskedFault.NO_INPUT_NAMED.at("answers, sheet"));
        }
        return answers.map(id -> scoring.score(id, who))
                .or(() -> sheet.map(id -> scoring.scoreSheet(id, who)))
                .orElseThrow();
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(p -> !p.isEmpty());
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Publishes a draft that somebody else computed; it can never change again",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Công bố bản nháp do người khác tính; sau đó không thay đổi được nữa")))
    public ResultRecord publish(
            @Parameter(
                            description = "Id of the draft",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của bản nháp")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        return ResultRecord.toStaff(results.publish(id, person.getUserPrincipal().getName()));
    }

    @GET
    @Path(EDITION)
    @PermitAll
    @Operation(
            summary = "Figures of the published result of an edition, as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Số liệu của kết quả đã công bố của một năm, dạng JSON hoặc CSV")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FiguresRecord.class)))
    public Response figures(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("criterion") String criterion,
            @QueryParam("unit") String unit,
            @Parameter(
                            description =
                                    "Another result of this edition: an older one, or a draft",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Kết quả khác của năm này: kết quả cũ hơn hoặc bản nháp")))
                    @QueryParam("result")
                    String id,
            @Context Request request,
            @Context SecurityContext reader) {
        var result = readable.find(AskedEdition.at(index, year), id, reader);
        var selection = Selection.of(criterion, unit);
        selection.check(result);
        return Caching.of(result.summary(), registry.fingerprint(), "json")
                .answer(request, MediaType.APPLICATION_JSON, () -> json(result, selection));
    }

    @GET
    @Path(EDITION)
    @PermitAll
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Response sheet(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("criterion") String criterion,
            @QueryParam("unit") String unit,
            @QueryParam("result") String id,
            @Context Request request,
            @Context SecurityContext reader) {
        var result = readable.find(AskedEdition.at(index, year), id, reader);
        var selection = Selection.of(criterion, unit);
        selection.check(result);
        return Caching.of(result.summary(), registry.fingerprint(), "csv")
                .answer(request, CSV, () -> csv(result, selection));
    }

    @GET
    @Path(EDITION + ".csv")
    @PermitAll
    @Produces(CSV)
    @Operation(
            summary = "The figures as a CSV file to download; the same parameters",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Số liệu ở dạng tệp CSV để tải về; cùng các tham số")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response file(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("criterion") String criterion,
            @QueryParam("unit") String unit,
            @Parameter(
                            description =
                                    "Another result of this edition: an older one, or a draft",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Kết quả khác của năm này: kết quả cũ hơn hoặc bản nháp")))
                    @QueryParam("result")
                    String id,
            @Context Request request,
            @Context SecurityContext reader) {
        String name = index + "-" + year + ".csv";
        return Response.fromResponse(sheet(index, year, criterion, unit, id, request, reader))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private FiguresRecord json(Result result, Selection selection) {
        return ResultViews.figures(result, selection, new UnitNames(registry));
    }

    private String csv(Result result, Selection selection) {
        return new FigureSheet(new UnitNames(registry))
                .write(result, selection.of(ResultViews.shown(result)));
    }
}
