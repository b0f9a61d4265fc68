package vn.cchc.scoring.internal.rest;

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
import vn.cchc.model.Refusal;
import vn.cchc.scoring.ScoreSheets;
import vn.cchc.scoring.internal.faults.SheetsFault;
import vn.cchc.scoring.internal.figures.AskedEdition;

/** Score sheets over HTTP. The scores themselves go out only as the explanation of a figure. */
@Component(service = ScoreSheetsResource.class, property = "cchc.web.rest=/api/score-sheets")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "score-sheets",
        description = "Score sheets of indices of points: template and import",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Bảng điểm của chỉ số chấm điểm: mẫu và nhập")))
public final class ScoreSheetsResource {
    private static final String EDITION = "{index}/{year: [0-9]{4}}";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ScoreSheets sheets;

    @Activate
    public ScoreSheetsResource(@Reference ScoreSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @RolesAllowed({
        Role.STATISTICIAN_WORD,
        Role.STAFF_WORD,
        Role.READER_WORD,
        Role.ADMINISTRATOR_WORD
    })
    @Operation(
            summary = "All score sheets, newest first",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Mọi bảng điểm, mới nhất trước")))
    public List<ScoreSheetRecord> list() {
        return sheets.all().stream().map(ScoreSheetRecord::of).toList();
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
            summary = "One score sheet",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một bảng điểm")))
    public ScoreSheetRecord one(
            @Parameter(
                            description = "Id of the score sheet",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của bảng điểm")))
                    @PathParam("id")
                    String id) {
        return sheets.find(id)
                .map(ScoreSheetRecord::of)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.NOT_FOUND, SheetsFault.NO_SHEET.at(id)));
    }

    @GET
    @Path(EDITION + "/template.csv")
    @PermitAll
    @Produces(CSV)
    @Operation(
            summary = "The score sheet of a year to fill in, with what each row may hold",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Bảng điểm mẫu của một năm để điền, kèm cách ghi từng dòng")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response template(@PathParam("index") String index, @PathParam("year") String year) {
        String name = index + "-" + year + "-scores.csv";
        return Response.ok(sheets.template(AskedEdition.at(index, year)), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path(EDITION)
    @Consumes("text/csv")
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.STAFF_WORD})
    @Operation(
            summary = "Imports a score sheet, all its scores or none; it never changes afterwards",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhập một bảng điểm, nhận toàn bộ hoặc không nhận dòng nào; sau đó không thay đổi được nữa")))
    @ApiResponse(
            responseCode = "201",
            description = "The sheet was imported",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Bảng điểm đã được nhập")),
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the sheet",
                            schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoreSheetRecord.class)))
    @RequestBody(
            description = "The file itself: unit,criterion,stage,value,note",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "Nội dung tệp: unit,criterion,stage,value,note")),
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string", format = "binary")))
    public Response importSheet(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @Parameter(
                            description = "Name of the file, shown in lists",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Tên tệp, hiện trong danh sách")))
                    @QueryParam("file")
                    String file,
            InputStream body,
            @Context SecurityContext person) {
        var sheet =
                sheets.importSheet(
                        AskedEdition.at(index, year),
                        file == null || file.isBlank() ? "scores.csv" : file.strip(),
                        body,
                        person.getUserPrincipal().getName());
        return Response.status(Response.Status.CREATED)
                .entity(ScoreSheetRecord.of(sheet))
                .header(HttpHeaders.LOCATION, "/api/score-sheets/" + sheet.id())
                .build();
    }
}
