package vn.cchc.figures.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
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
import javax.ws.rs.PUT;
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
import vn.cchc.figures.CatalogueChange;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.model.Refusal;
import vn.cchc.web.Kept;

/** The catalogue of indicators over HTTP. */
@Component(service = IndicatorsResource.class, property = "cchc.web.rest=/api/figures/indicators")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "indicators",
        description = "Catalogue of indicators of reform",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Danh mục chỉ tiêu cải cách hành chính")))
public final class IndicatorsResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Indicators indicators;

    @Activate
    public IndicatorsResource(@Reference Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @PermitAll
    @Kept
    @Operation(
            summary = "Indicators by code, the newest version of each",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các chỉ tiêu theo mã, phiên bản mới nhất của mỗi chỉ tiêu")))
    public List<IndicatorRecord> list() {
        return indicators.all().stream().map(IndicatorRecord::of).toList();
    }

    @GET
    @Path("{indicator}")
    @PermitAll
    @Kept
    @Operation(
            summary = "Every version of an indicator, oldest first",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Mọi phiên bản của một chỉ tiêu, cũ nhất trước")))
    public List<IndicatorRecord> versions(
            @Parameter(
                            description = "Code of the indicator, for example ON_TIME_SHARE",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã của chỉ tiêu, ví dụ ON_TIME_SHARE")))
                    @PathParam("indicator")
                    String indicator) {
        var versions = indicators.versions(indicator);
        if (versions.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, ValueFault.NO_INDICATOR.at(indicator, indicator));
        }
        return versions.stream().map(IndicatorRecord::of).toList();
    }

    @GET
    @Path("catalogue.csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            summary = "The catalogue as the file that can be imported",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Danh mục ở dạng tệp có thể nhập lại")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = "text/csv;charset=UTF-8",
                            schema = @Schema(type = "string")))
    public Response catalogue() {
        return Response.ok(indicators.catalogue())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicators.csv\"")
                .build();
    }

    @POST
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Imports a catalogue in CSV or XLSX, all its rows or none",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhập danh mục từ tệp CSV hoặc XLSX, nhận toàn bộ hoặc không nhận dòng nào")))
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
    public CatalogueChange importCatalogue(
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
        return indicators.importCatalogue(
                Asked.file(file, "indicators.csv"), body, Asked.name(person));
    }

    @PUT
    @Path("{indicator}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Adds an indicator, or a new version of one",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Thêm một chỉ tiêu, hoặc phiên bản mới của một chỉ tiêu")))
    @RequestBody(
            description = "The cells of its row in a catalogue",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Các ô của dòng tương ứng trong danh mục")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IndicatorCellsRecord.class))
            })
    public IndicatorRecord keep(
            @Parameter(
                            description = "Code of the indicator, for example ON_TIME_SHARE",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã của chỉ tiêu, ví dụ ON_TIME_SHARE")))
                    @PathParam("indicator")
                    String indicator,
            IndicatorCellsRecord body,
            @Context SecurityContext person) {
        var cells = Asked.body(body).cells(indicator);
        return IndicatorRecord.of(indicators.keep(cells, Asked.name(person)));
    }
}
