package vn.cchc.edition.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.edition.Editions;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.edition.internal.faults.WorkbookFault;
import vn.cchc.edition.internal.workbook.InstalledYears;
import vn.cchc.edition.internal.workbook.PackedYear;
import vn.cchc.edition.internal.workbook.TemplateKind;
import vn.cchc.edition.internal.workbook.YearWorkbooks;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.web.Kept;

/** Years as workbooks over HTTP. What a year says is public; making one is for its authors. */
@Component(service = YearWorkbooksResource.class, property = "cchc.web.rest=/api/year-workbooks")
@Path("/")
@Tag(
        name = "year-workbooks",
        description = "Years as workbooks: templates, workbooks of years, years from workbooks",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Năm ở dạng bảng tính: tệp mẫu, bảng tính của một năm, tạo năm từ bảng tính")))
public final class YearWorkbooksResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JAR = "application/java-archive";
    private static final Upload UPLOAD =
            new Upload(YearWorkbooks.MOST_MEGABYTES, WorkbookFault.UPLOAD);

    private final YearWorkbooks workbooks;
    private final Editions editions;
    private final InstalledYears installed;

    @Activate
    public YearWorkbooksResource(
            @Reference YearWorkbooks workbooks,
            @Reference Editions editions,
            @Reference InstalledYears installed) {
        this.workbooks = workbooks;
        this.editions = editions;
        this.installed = installed;
    }

    @POST
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(JAR)
    @RolesAllowed({Role.ADMINISTRATOR_WORD, Role.STATISTICIAN_WORD})
    @Operation(
            summary =
                    "Makes the jar of a year from a workbook of at most 16 MB, without installing"
                            + " it; every problem is told by sheet, row and column",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tạo tệp jar của một năm từ bảng tính tối đa 16 MB, không cài đặt; mọi lỗi được nêu theo trang, dòng, cột")))
    @RequestBody(
            description = "The workbook itself",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Nội dung tệp bảng tính")),
            required = true,
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "200",
            description = "The bundle, ready to install",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Gói của năm, cài đặt được ngay")),
            content =
                    @Content(mediaType = JAR, schema = @Schema(type = "string", format = "binary")))
    public Response pack(InputStream workbook) throws IOException {
        PackedYear year =
                UPLOAD.look(workbook, file -> workbooks.pack(file, Optional.empty()).orRefuse());
        return file(year.fileName(), JAR, year.jar());
    }

    @GET
    @Path("points.xlsx")
    @Produces(XLSX)
    @PermitAll
    @Kept
    @Operation(
            summary = "The workbook to start an index of points from",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tệp mẫu cho chỉ số chấm điểm")))
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tệp bảng tính")),
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response points() {
        return file("points.xlsx", XLSX, workbooks.template(TemplateKind.POINTS));
    }

    @GET
    @Path("answers.xlsx")
    @Produces(XLSX)
    @PermitAll
    @Kept
    @Operation(
            summary = "The workbook to start an index of answers from",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tệp mẫu cho chỉ số tính từ phiếu khảo sát")))
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tệp bảng tính")),
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response answers() {
        return file("answers.xlsx", XLSX, workbooks.template(TemplateKind.ANSWERS));
    }

    @GET
    @Path("surveys.xlsx")
    @Produces(XLSX)
    @PermitAll
    @Kept
    @Operation(
            summary = "The workbook to start surveys from",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tệp mẫu cho khảo sát không tính chỉ số")))
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tệp bảng tính")),
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response surveys() {
        return file("surveys.xlsx", XLSX, workbooks.template(TemplateKind.SURVEYS));
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}")
    @Produces(XLSX)
    @PermitAll
    @Operation(
            summary = "All a year says as a workbook",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Toàn bộ nội dung của một năm ở dạng bảng tính")))
    @ApiResponse(
            responseCode = "200",
            description = "The workbook",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tệp bảng tính")),
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response year(@PathParam("index") String index, @PathParam("year") String year) {
        byte[] workbook =
                id(index, year)
                        .flatMap(editions::find)
                        .flatMap(installed::source)
                        .map(source -> workbooks.unpack(source).orRefuse())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.NOT_FOUND,
                                                InstallFault.NO_SUCH_YEAR.at(
                                                        "", index + "/" + year)));
        return file(index + "-" + year + ".xlsx", XLSX, workbook);
    }

    private static Optional<EditionId> id(String index, String year) {
        try {
            return Optional.of(new EditionId(index, year));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Response file(String name, String type, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
