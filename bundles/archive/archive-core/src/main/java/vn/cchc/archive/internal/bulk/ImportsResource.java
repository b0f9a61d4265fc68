package vn.cchc.archive.internal.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
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
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.uploads.ArchiveUploads;
import vn.cchc.archive.internal.uploads.Uploads;
import vn.cchc.ops.StartedJob;

/** Many documents at once over HTTP: the ZIP is sent piece by piece before, then the list. */
@Component(service = ImportsResource.class, property = "cchc.web.rest=/api/archive/imports")
@Path("/")
@Tag(
        name = "archive",
        description = "Documents: hand in, describe, publish, find",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Văn bản: nộp, mô tả, công khai, tìm")))
public final class ImportsResource {
    private static final String TEMPLATE = "template.csv";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final BulkImports imports;
    private final Uploads uploads;
    private final Access access;

    @Activate
    public ImportsResource(
            @Reference BulkImports imports,
            @Reference ArchiveUploads uploads,
            @Reference Access access) {
        this.imports = imports;
        this.uploads = uploads.uploads();
        this.access = access;
    }

    @POST
    @Consumes("*/*")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Examines a list and its files and keeps all documents as drafts, or none",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Kiểm tra danh sách và các tệp, rồi lưu mọi văn bản ở dạng dự thảo, hoặc không lưu gì")))
    @ApiResponse(
            responseCode = "202",
            description = "A job does it; problems stand in it",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Một tác vụ thực hiện; lỗi nằm trong tác vụ")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedJob.class)))
    @RequestBody(
            description = "The list, CSV in UTF-8 or XLSX, with the columns of the template",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "Danh sách CSV (UTF-8) hoặc XLSX theo các cột của mẫu")),
            required = true,
            content =
                    @Content(
                            mediaType = "*/*",
                            schema = @Schema(type = "string", format = "binary")))
    public Response start(
            @Parameter(
                            description = "Id of the upload with the ZIP file",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã lần gửi tệp ZIP")))
                    @QueryParam("upload")
                    String upload,
            @Parameter(
                            description = "true: examine only",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "true: chỉ kiểm tra")))
                    @QueryParam("check")
                    @DefaultValue("false")
                    boolean check,
            InputStream list,
            @Context SecurityContext context)
            throws IOException {
        var who = access.find(context.getUserPrincipal().getName()).orElseThrow();
        var zip = uploads.find(Objects.requireNonNullElse(upload, ""), who);
        var job =
                imports.start(list, uploads.whole(zip).file(), check, who, () -> uploads.end(zip));
        return Response.accepted(StartedJob.of(job)).build();
    }

    @GET
    @Path(TEMPLATE)
    @Produces(CSV)
    @PermitAll
    @Operation(
            summary = "The columns of a list, with one row as an example",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Các cột của danh sách, kèm một dòng ví dụ")))
    @ApiResponse(
            responseCode = "200",
            description = "The template",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Mẫu danh sách")),
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    public Response template() throws IOException {
        try (InputStream in = ImportsResource.class.getResourceAsStream("/bulk/" + TEMPLATE)) {
            return Response.ok(in.readAllBytes(), CSV)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"documents-template.csv\"")
                    .build();
        }
    }
}
