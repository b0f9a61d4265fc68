package vn.cchc.scoring.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.scoring.OfficialsPoints;
import vn.cchc.scoring.internal.figures.AskedEdition;

/** From released campaigns of officials to the score sheet of an index of points, over HTTP. */
@Component(
        service = OfficialsPointsResource.class,
        property = "cchc.web.rest=/api/officials-points")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "officials-points",
        description = "Points of an index that officials give by their answers",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Điểm của chỉ số do cán bộ, công chức cho qua phiếu điều tra")))
public final class OfficialsPointsResource {
    private final OfficialsPoints officials;

    @Activate
    public OfficialsPointsResource(@Reference OfficialsPoints officials) {
        this.officials = officials;
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}")
    @RolesAllowed({Role.STATISTICIAN_WORD, Role.STAFF_WORD})
    @Operation(
            summary = "What the officials of released campaigns gave each unit; nothing is kept",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tỷ lệ và điểm mà cán bộ, công chức cho từng đơn vị qua các đợt khảo sát đã công bố; không lưu gì")))
    public OfficialsTableRecord table(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @Parameter(
                            description =
                                    "Id of a released campaign; once for each group of respondents",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã đợt khảo sát đã công bố; mỗi nhóm trả lời ghi một lần")))
                    @QueryParam("campaign")
                    List<String> campaigns) {
        return OfficialsTableRecord.of(officials.of(AskedEdition.at(index, year), campaigns));
    }

    @POST
    @Path("sheets/{id}")
    @RolesAllowed({Role.STATISTICIAN_WORD})
    @Operation(
            summary =
                    "Makes a score sheet out of another, with what the officials of released campaigns gave",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Tạo bảng điểm mới từ một bảng điểm, lấy điểm điều tra từ các đợt khảo sát đã công bố")))
    @ApiResponse(
            responseCode = "201",
            description = "The new sheet",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Bảng điểm mới")),
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the sheet",
                            schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoreSheetRecord.class)))
    public Response takeOver(
            @Parameter(
                            description = "Id of the score sheet that is taken over from",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã của bảng điểm gốc")))
                    @PathParam("id")
                    String sheet,
            @Parameter(
                            description =
                                    "Id of a released campaign; once for each group of respondents",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã đợt khảo sát đã công bố; mỗi nhóm trả lời ghi một lần")))
                    @QueryParam("campaign")
                    List<String> campaigns,
            @Context SecurityContext person) {
        var made = officials.takeOver(sheet, campaigns, person.getUserPrincipal().getName());
        return Response.status(Response.Status.CREATED)
                .entity(ScoreSheetRecord.of(made))
                .header(HttpHeaders.LOCATION, "/api/score-sheets/" + made.id())
                .build();
    }
}
