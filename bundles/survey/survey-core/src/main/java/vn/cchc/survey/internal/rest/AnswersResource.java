package vn.cchc.survey.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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
import vn.cchc.ops.StartedJob;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.internal.store.SetRules;

/** Answer sets over HTTP. No answer of a form goes out this way. */
@Component(service = AnswersResource.class, property = "cchc.web.rest=/api/answers")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "answers",
        description = "Answer sets: import and release",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Bộ phiếu: nhập và khóa")))
public final class AnswersResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AnswerSets sets;

    @Activate
    public AnswersResource(@Reference AnswerSets sets) {
        this.sets = sets;
    }

    @GET
    @RolesAllowed({
        Role.STATISTICIAN_WORD,
        Role.STAFF_WORD,
        Role.READER_WORD,
        Role.ADMINISTRATOR_WORD
    })
    @Operation(
            summary = "All answer sets, newest first",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Mọi bộ phiếu, mới nhất trước")))
    public List<AnswerSetRecord> list() {
        return sets.all().stream().map(AnswerSetRecord::of).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.STATISTICIAN_WORD,
        Role.STAFF_WORD,
        Role.READER_WORD,
        Role.ADMINISTRATOR_WORD
    })
    @Operation(
            summary = "One answer set",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một bộ phiếu")))
    public AnswerSetRecord one(
            @Parameter(
                            description = "Id of the answer set",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã bộ phiếu")))
                    @PathParam("id")
                    String id) {
        return sets.find(id).map(AnswerSetRecord::of).orElseThrow(() -> SetRules.unknown(id));
    }

    @POST
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.STAFF_WORD})
    @Operation(
            summary =
                    "Imports a CSV or XLSX file, all its forms or none; the job ends with the id of"
                            + " the set, or with every problem of the file",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhập tệp CSV hoặc XLSX, nhận toàn bộ phiếu hoặc không nhận phiếu nào; việc kết thúc với mã bộ phiếu, hoặc với mọi lỗi của tệp")))
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
    public Response importFile(
            @Parameter(
                            description = "Index and year, for example sipas/2024",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Chỉ số và năm, ví dụ sipas/2024")),
                            required = true)
                    @QueryParam("edition")
                    String edition,
            @Parameter(
                            description = "An open set to add to; a new one is made without it",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Bộ phiếu chưa chốt để thêm vào; nếu bỏ trống thì lập bộ phiếu mới")))
                    @QueryParam("set")
                    String set,
            @Parameter(
                            description = "Name of the file, shown in lists and problems",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên tệp, hiện trong danh sách và trong các lỗi")))
                    @QueryParam("file")
                    String file,
            InputStream body,
            @Context SecurityContext person) {
        var job =
                sets.importFile(
                        Addressed.edition(edition),
                        Optional.ofNullable(set).filter(id -> !id.isBlank()),
                        file == null ? "" : file,
                        body,
                        person.getUserPrincipal().getName());
        var record = StartedJob.of(job);
        // As a plain header: location() would put it below this resource's own address.
        return Response.accepted(record).header(HttpHeaders.LOCATION, record.job()).build();
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Freezes a set: it never changes any more and can be scored",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Khóa một bộ phiếu: không thay đổi được nữa và có thể tính điểm")))
    public AnswerSetRecord release(
            @Parameter(
                            description = "Id of the answer set",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã bộ phiếu")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        return AnswerSetRecord.of(sets.release(id, person.getUserPrincipal().getName()));
    }
}
