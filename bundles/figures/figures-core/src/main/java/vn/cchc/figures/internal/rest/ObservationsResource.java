package vn.cchc.figures.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.figures.Observation;
import vn.cchc.figures.ObservationQuery;
import vn.cchc.figures.Observations;
import vn.cchc.figures.internal.faults.FlowFault;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;

/** Values on their way to the public over HTTP: who may see more is shown more. */
@Component(
        service = ObservationsResource.class,
        property = "cchc.web.rest=/api/figures/observations")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "observations",
        description = "Values of indicators: enter, submit, approve",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Giá trị của chỉ tiêu: nhập, gửi duyệt, duyệt")))
public final class ObservationsResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Observations observations;
    private final UnitNames names;

    @Activate
    public ObservationsResource(
            @Reference Observations observations, @Reference Registry registry) {
        this.observations = observations;
        this.names = new UnitNames(registry);
    }

    @GET
    @PermitAll
    @Operation(
            summary =
                    "Values that the caller may see: approved ones for everybody, more when signed in",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các giá trị người gọi được xem: giá trị đã duyệt cho mọi người, nhiều hơn khi đã đăng nhập")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            array =
                                    @ArraySchema(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    ObservationRecord.class))))
    public Response list(
            @Parameter(
                            description = "Code of an indicator",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã chỉ tiêu")))
                    @QueryParam("indicator")
                    String indicator,
            @Parameter(
                            description = "Agency, for example province/2026/01",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Cơ quan, ví dụ province/2026/01")))
                    @QueryParam("agency")
                    String agency,
            @Parameter(
                            description = "Time period, for example 2025-Q3",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Kỳ báo cáo, ví dụ 2025-Q3")))
                    @QueryParam("time")
                    String time,
            @Parameter(
                            description = "draft, submitted, rejected or approved",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "draft, submitted, rejected hoặc approved")))
                    @QueryParam("state")
                    String state,
            @Context SecurityContext person) {
        var query =
                new ObservationQuery(
                        Asked.given(indicator),
                        Asked.agency(agency),
                        Asked.time(time),
                        Asked.state(state));
        var records =
                observations.list(query, Asked.reader(person)).stream()
                        .map(o -> record(o, person))
                        .toList();
        return Response.ok(records).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private ObservationRecord record(Observation observation, SecurityContext person) {
        return ObservationRecord.of(observation, names, Asked.worksHere(person));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "One value",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một giá trị")))
    public ObservationRecord one(
            @Parameter(
                            description = "Id of the value",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của giá trị")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        return observations
                .find(id, Asked.reader(person))
                .map(o -> record(o, person))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, FlowFault.UNKNOWN.at(id)));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Role.STAFF_WORD, Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD, Role.READER_WORD})
    @Operation(
            summary = "What was done to a value, oldest first",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Những gì đã làm với một giá trị, cũ nhất trước")))
    public List<HistoryRecord> history(
            @Parameter(
                            description = "Id of the value",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của giá trị")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        return observations.history(id, Asked.name(person)).stream()
                .map(HistoryRecord::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Enters a value as a draft, changes a draft, or corrects an approved value",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhập một giá trị làm bản nháp, sửa bản nháp, hoặc đính chính giá trị đã duyệt")))
    @RequestBody(
            description = "The value in words",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Giá trị bằng chữ")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EntryRecord.class))
            })
    public ObservationRecord enter(EntryRecord body, @Context SecurityContext person) {
        return record(observations.enter(Asked.body(body).entry(), Asked.name(person)), person);
    }

    @POST
    @Path("file")
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Enters the values of a CSV or XLSX file, all of them or none",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhập các giá trị trong tệp CSV hoặc XLSX, nhận toàn bộ hoặc không nhận giá trị nào")))
    @RequestBody(
            description = "The file itself",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Nội dung tệp")),
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = "string", format = "binary"))
            })
    public List<ObservationRecord> importFile(
            @Parameter(
                            description = "Name of the file, shown in problems",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Tên tệp, hiện trong các lỗi")))
                    @QueryParam("file")
                    String file,
            InputStream body,
            @Context SecurityContext person) {
        return observations
                .importFile(Asked.file(file, "values.csv"), body, Asked.name(person))
                .stream()
                .map(o -> record(o, person))
                .toList();
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Role.STAFF_WORD, Role.STATISTICIAN_WORD, Role.ADMINISTRATOR_WORD})
    @Operation(
            summary = "An empty file of values as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tệp giá trị để điền, dạng CSV")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "text/csv;charset=UTF-8",
                            schema = @Schema(type = "string")))
    public Response emptyCsv(@Context SecurityContext person) {
        return download(observations.template(false, Asked.name(person)), "values.csv");
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    @RolesAllowed({Role.STAFF_WORD, Role.STATISTICIAN_WORD, Role.ADMINISTRATOR_WORD})
    @Operation(
            summary =
                    "An empty workbook of values, with lists of indicators and of the own agencies",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Bảng tính giá trị để điền, có danh sách chỉ tiêu và cơ quan của người gọi")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response emptyWorkbook(@Context SecurityContext person) {
        return download(observations.template(true, Asked.name(person)), "values.xlsx");
    }

    private static Response download(byte[] file, String name) {
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Submits a draft for approval",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Gửi duyệt một bản nháp")))
    public ObservationRecord submit(
            @Parameter(
                            description = "Id of the value",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của giá trị")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        return record(observations.submit(id, Asked.name(person)), person);
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD})
    @Operation(
            summary = "Approves what somebody else submitted; it is public at once",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Duyệt giá trị do người khác gửi; giá trị được công khai ngay")))
    public ObservationRecord approve(
            @Parameter(
                            description = "Id of the value",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của giá trị")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        return record(observations.approve(id, Asked.name(person)), person);
    }

    @POST
    @Path("{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.PUBLISHER_WORD})
    @Operation(
            summary = "Sends a submitted value back to its agency with a reason",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Trả giá trị về cơ quan, kèm lý do")))
    @RequestBody(
            description = "Why it goes back",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Vì sao trả lại")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReasonRecord.class))
            })
    public ObservationRecord reject(
            @Parameter(
                            description = "Id of the value",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của giá trị")))
                    @PathParam("id")
                    String id,
            ReasonRecord body,
            @Context SecurityContext person) {
        return record(
                observations.reject(id, Asked.body(body).reason(), Asked.name(person)), person);
    }
}
