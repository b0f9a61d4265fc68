package vn.cchc.archive.internal.rest;

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
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.HEAD;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.uploads.ArchiveUploads;
import vn.cchc.archive.internal.uploads.Upload;
import vn.cchc.archive.internal.uploads.Uploads;
import vn.cchc.model.Refusal;

/**
 * The tus protocol for resumable uploads, version 1.0.0 with the extensions creation, expiration
 * and termination: any client of it can send. When all is here, the upload is handed in at {@code
 * /api/archive/documents/from-upload/…}.
 */
@Component(service = UploadsResource.class, property = "cchc.web.rest=/api/archive/uploads")
@Path("/")
@RolesAllowed(Role.STAFF_WORD)
@Tag(
        name = "archive-uploads",
        description = "Large files piece by piece (tus 1.0.0)",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Tệp lớn theo từng phần (tus 1.0.0)")))
public final class UploadsResource {
    private static final Logger LOG = LoggerFactory.getLogger(UploadsResource.class);
    private static final String TUS = "Tus-Resumable";
    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String METADATA = "Upload-Metadata";
    private static final String EXPIRES = "Upload-Expires";

    /** As RFC 9110 wants it; the formatter of the JDK leaves out the zero of the first days. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private static final String PIECE = "application/offset+octet-stream";
    private static final String ADDRESS = "/api/archive/uploads/";

    private final Uploads uploads;
    private final People people;

    @Activate
    public UploadsResource(@Reference ArchiveUploads uploads, @Reference Access access) {
        this.uploads = uploads.uploads();
        people = new People(access);
    }

    @OPTIONS
    @javax.annotation.security.PermitAll
    @Operation(
            summary = "What of the protocol the server knows",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Máy chủ hỗ trợ phần nào của giao thức")))
    @ApiResponse(
            responseCode = "204",
            description = "In the headers",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Ở các đầu mục")))
    public Response abilities() {
        return answer(204)
                .header("Tus-Version", VERSION)
                .header("Tus-Max-Size", uploads.largest())
                .header("Tus-Extension", "creation,expiration,termination")
                .build();
    }

    @POST
    @Operation(
            summary = "Begins an upload",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Bắt đầu gửi một tệp")))
    @ApiResponse(
            responseCode = "201",
            description = "Its address is in Location",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Địa chỉ ở đầu mục Location")))
    public Response begin(
            @Parameter(
                            description = "Version of the protocol: 1.0.0",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Phiên bản giao thức: 1.0.0")))
                    @HeaderParam("Tus-Resumable")
                    String tus,
            @Parameter(
                            description = "Bytes of the whole file",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Số byte của cả tệp")))
                    @HeaderParam("Upload-Length")
                    String length,
            @Parameter(
                            description = "filename and its value in Base64",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "filename và giá trị ở dạng Base64")))
                    @HeaderParam("Upload-Metadata")
                    String metadata,
            @Context SecurityContext context)
            throws IOException {
        speaks(tus);
        Upload upload =
                uploads.begin(number(length), Metadata.fileName(metadata), people.who(context));
        return answer(201, upload).header(HttpHeaders.LOCATION, ADDRESS + upload.id()).build();
    }

    @HEAD
    @Path("{id}")
    @Operation(
            summary = "Where to go on",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Cần gửi tiếp từ đâu")))
    @ApiResponse(
            responseCode = "200",
            description = "In Upload-Offset",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Ở Upload-Offset")))
    public Response where(
            @Parameter(
                            description = "Id of the upload",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã lần gửi")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Version of the protocol: 1.0.0",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Phiên bản giao thức: 1.0.0")))
                    @HeaderParam("Tus-Resumable")
                    String tus,
            @Context SecurityContext context)
            throws IOException {
        speaks(tus);
        Upload upload = uploads.find(id, people.who(context));
        return answer(200, upload)
                .header(OFFSET, uploads.offset(upload))
                .header(LENGTH, upload.size())
                .header(METADATA, Metadata.of(upload.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(PIECE)
    @Operation(
            summary = "Sends a piece",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Gửi một phần")))
    @ApiResponse(
            responseCode = "204",
            description = "The new offset is in Upload-Offset",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Vị trí mới ở Upload-Offset")))
    @RequestBody(
            description = "The bytes from the offset on",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Các byte từ vị trí đã nêu")),
            required = true,
            content =
                    @Content(
                            mediaType = PIECE,
                            schema = @Schema(type = "string", format = "binary")))
    public Response append(
            @Parameter(
                            description = "Id of the upload",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã lần gửi")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Version of the protocol: 1.0.0",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Phiên bản giao thức: 1.0.0")))
                    @HeaderParam("Tus-Resumable")
                    String tus,
            @Parameter(
                            description = "Where the piece begins",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Vị trí bắt đầu của phần này")))
                    @HeaderParam("Upload-Offset")
                    String offset,
            InputStream body,
            @Context SecurityContext context)
            throws IOException {
        speaks(tus);
        Upload upload = uploads.find(id, people.who(context));
        try {
            long here = uploads.append(upload, number(offset), body);
            return answer(204, upload).header(OFFSET, here).build();
        } catch (IOException e) {
            // The line broke off; what came is kept, and the sender asks where to go on.
            LOG.debug("A piece of an upload did not come whole", e);
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.BROKEN_OFF.at(id));
        }
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Gives an upload up",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Hủy một lần gửi")))
    @ApiResponse(
            responseCode = "204",
            description = "It is gone",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã hủy")))
    public Response end(
            @Parameter(
                            description = "Id of the upload",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã lần gửi")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Version of the protocol: 1.0.0",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Phiên bản giao thức: 1.0.0")))
                    @HeaderParam("Tus-Resumable")
                    String tus,
            @Context SecurityContext context)
            throws IOException {
        speaks(tus);
        uploads.end(uploads.find(id, people.who(context)));
        return answer(204).build();
    }

    private static Response.ResponseBuilder answer(int status) {
        return Response.status(status).header(TUS, VERSION);
    }

    /** What a client that was away for long wants to know with everything it hears. */
    private Response.ResponseBuilder answer(int status, Upload upload) {
        var expires = uploads.expires(upload).atOffset(ZoneOffset.UTC);
        return answer(status).header(EXPIRES, HTTP_DATE.format(expires));
    }

    private static void speaks(String tus) {
        if (!VERSION.equals(tus)) {
            throw new Refusal(Refusal.Kind.INVALID, ArchiveFault.TUS_VERSION.at(TUS));
        }
    }

    /** -1, which is no length and no offset, when it is no number. */
    private static long number(String given) {
        return given != null && given.matches("[0-9]{1,15}") ? Long.parseLong(given) : -1;
    }

    /** Pairs of a key and a value in Base64, with commas between. */
    private static final class Metadata {
        private static final String FILE_NAME = "filename";

        private Metadata() {}

        static String of(String fileName) {
            byte[] bytes = fileName.getBytes(StandardCharsets.UTF_8);
            return FILE_NAME + " " + Base64.getEncoder().encodeToString(bytes);
        }

        static String fileName(String metadata) {
            for (String pair : (metadata == null ? "" : metadata).split(",")) {
                String[] parts = pair.strip().split(" ", 2);
                if (parts.length == 2 && parts[0].equals(FILE_NAME)) {
                    return text(parts[1].strip());
                }
            }
            return "";
        }

        private static String text(String base64) {
            try {
                return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return "";
            }
        }
    }
}
