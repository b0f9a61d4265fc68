package vn.cchc.archive.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Access;
import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.internal.StoredArchive;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.archive.internal.rights.Rights;
import vn.cchc.model.Refusal;

/** The bytes and the words of versions. */
@Component(service = ContentResource.class, property = "cchc.web.rest=/api/archive/contents")
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
public final class ContentResource {
    private static final String VERSION = "{id}/{version: [0-9]{1,6}}";

    private final StoredArchive archive;
    private final People people;
    private final Rights rights = new Rights();

    @Activate
    public ContentResource(@Reference StoredArchive archive, @Reference Access access) {
        this.archive = archive;
        people = new People(access);
    }

    /** What a reader asked for and may have. */
    private record Asked(Document document, Version version) {}

    @GET
    @Path(VERSION)
    @Produces("*/*")
    @PermitAll
    @Operation(
            summary = "The file of a version, or a part of it (Range); always as a download",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tệp của một phiên bản, hoặc một phần (Range); luôn ở dạng tải xuống")))
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(name = "x-description-vi", value = "Tệp")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
    public Response content(
            @Parameter(
                            description = "Id of the document",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã văn bản")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Number of the version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Số phiên bản")))
                    @PathParam("version")
                    int number,
            @Parameter(
                            description = "Bytes wanted",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Các byte cần lấy")))
                    @HeaderParam("Range")
                    String range,
            @Context Request request,
            @Context SecurityContext context)
            throws IOException {
        Asked asked = asked(id, number, context);
        return new ServedFile(archive, asked.document(), asked.version()).answer(request, range);
    }

    @GET
    @Path(VERSION + "/text")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "The text of a version, page by page",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Nội dung chữ của một phiên bản, theo trang")))
    public List<String> text(
            @Parameter(
                            description = "Id of the document",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã văn bản")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Number of the version",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Số phiên bản")))
                    @PathParam("version")
                    int number,
            @Context SecurityContext context) {
        Asked asked = asked(id, number, context);
        return archive.text(asked.document(), asked.version());
    }

    private Asked asked(String id, int number, SecurityContext context) {
        var reader = people.reader(context);
        Document document =
                archive.find(id, reader)
                        .filter(found -> rights.opens(reader, found))
                        .orElseThrow(() -> absent(ArchiveFault.UNKNOWN, id));
        Version version =
                document.version(number)
                        .filter(v -> document.shown(v) || rights.inside(reader, document.agency()))
                        .orElseThrow(() -> absent(ArchiveFault.NO_VERSION, id + "/" + number));
        return new Asked(document, version);
    }

    private static Refusal absent(ArchiveFault fault, String where) {
        return new Refusal(Refusal.Kind.NOT_FOUND, fault.at(where));
    }
}
