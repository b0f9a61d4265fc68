package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.integrity.Preservation;
import vn.cchc.ops.StartedJob;

/** Whether everything that is kept is whole, over HTTP. */
@Component(
        service = VerificationResource.class,
        property = "cchc.web.rest=/api/archive/verification")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR_WORD)
@Tag(
        name = "archive",
        description = "Documents: hand in, describe, publish, find",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Văn bản: nộp, mô tả, công khai, tìm")))
public final class VerificationResource {
    private final Preservation preservation;

    @Activate
    public VerificationResource(@Reference Preservation preservation) {
        this.preservation = preservation;
    }

    @POST
    @Operation(
            summary = "Reads every byte of the archive and compares store and tables, as a job",
            description =
                    "The job is done when everything is whole, and refused with every finding"
                            + " otherwise. Nothing is changed.",
            extensions =
                    @Extension(
                            properties = {
                                @ExtensionProperty(
                                        name = "x-summary-vi",
                                        value =
                                                "Đọc lại toàn bộ kho văn bản và đối chiếu kho với các bảng, như một việc chạy lâu"),
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Việc hoàn thành khi mọi thứ nguyên vẹn, nếu không thì bị từ chối kèm mọi lỗi tìm thấy. Không thay đổi gì.")
                            }))
    @ApiResponse(
            responseCode = "202",
            description = "The job that was started",
            content = @Content(schema = @Schema(implementation = StartedJob.class)),
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Việc đã bắt đầu")))
    public Response verify(@Context SecurityContext person) {
        var job = preservation.verify(person.getUserPrincipal().getName(), report -> {});
        var record = StartedJob.of(job);
        // As a plain header: location() would put it below this resource's own address.
        return Response.accepted(record).header(HttpHeaders.LOCATION, record.job()).build();
    }
}
