package vn.cchc.figures.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.figures.Figures;
import vn.cchc.figures.Indicator;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.internal.exports.ExportForm;
import vn.cchc.figures.internal.exports.OpenData;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.series.UnitNames;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.web.Kept;

/** What is public over HTTP: series, and open data in four forms. */
@Component(service = FiguresResource.class, property = "cchc.web.rest=/api/figures")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "figures",
        description = "Public figures of reform",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Số liệu cải cách hành chính công khai")))
public final class FiguresResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Figures figures;
    private final Indicators indicators;
    private final UnitNames names;

    @Activate
    public FiguresResource(
            @Reference Figures figures,
            @Reference Indicators indicators,
            @Reference Registry registry) {
        this.figures = figures;
        this.indicators = indicators;
        this.names = new UnitNames(registry);
    }

    @GET
    @Path("series/{indicator}")
    @PermitAll
    @Kept
    @Operation(
            summary =
                    "Public values of an indicator for one agency over time, with what its predecessors gave where that can be put together",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các giá trị công khai của một chỉ tiêu cho một cơ quan theo thời gian, kèm số liệu của các đơn vị tiền thân nếu ghép được")))
    public SeriesRecord series(
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
            @Parameter(
                            description = "Agency, for example province/2026/01",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Cơ quan, ví dụ province/2026/01")),
                            required = true)
                    @QueryParam("agency")
                    String agency) {
        var unit = Asked.agency(agency).orElseThrow(() -> Asked.notAnAgency(agency));
        return SeriesRecord.of(figures.series(indicator, unit), names);
    }

    @GET
    @Path("data.csv")
    @PermitAll
    @Produces(CSV)
    @Kept
    @Operation(
            summary = "Public values as CSV for spreadsheets",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Giá trị công khai dạng CSV cho bảng tính")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response csv(
            @Parameter(
                            description = "Code of an indicator; all when left out",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã chỉ tiêu; nếu bỏ trống thì lấy tất cả")))
                    @QueryParam("indicator")
                    String indicator) {
        return file(ExportForm.CSV, indicator, null, null);
    }

    @GET
    @Path("data.xlsx")
    @PermitAll
    @Produces(XLSX)
    @Kept
    @Operation(
            summary = "Public values as a workbook",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Giá trị công khai dạng bảng tính")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response xlsx(
            @Parameter(
                            description = "Code of an indicator; all when left out",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã chỉ tiêu; nếu bỏ trống thì lấy tất cả")))
                    @QueryParam("indicator")
                    String indicator) {
        return file(ExportForm.XLSX, indicator, null, null);
    }

    @GET
    @Path("data.sdmx.csv")
    @PermitAll
    @Produces(SDMX)
    @Kept
    @Operation(
            summary = "Public values in SDMX-CSV 2.0",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Giá trị công khai dạng SDMX-CSV 2.0")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = SDMX, schema = @Schema(type = "string")))
    public Response sdmx(
            @Parameter(
                            description = "Code of an indicator; all when left out",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã chỉ tiêu; nếu bỏ trống thì lấy tất cả")))
                    @QueryParam("indicator")
                    String indicator) {
        return file(ExportForm.SDMX, indicator, null, null);
    }

    @GET
    @Path("data.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Kept
    @Operation(
            summary = "Public values as a dataset of JSON-stat 2.0",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Giá trị công khai dạng bộ dữ liệu JSON-stat 2.0")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = "object")))
    public Response jsonStat(
            @Parameter(
                            description = "Code of an indicator; all when left out",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã chỉ tiêu; nếu bỏ trống thì lấy tất cả")))
                    @QueryParam("indicator")
                    String indicator,
            @Parameter(
                            description = "vi or en; Accept-Language when left out",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "vi hoặc en; nếu bỏ trống thì theo Accept-Language")))
                    @QueryParam("lang")
                    String lang,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return file(ExportForm.JSON_STAT, indicator, lang, accepted);
    }

    private Response file(ExportForm form, String indicator, String lang, String accepted) {
        var one = Asked.given(indicator);
        one.filter(code -> indicators.find(code).isEmpty())
                .ifPresent(
                        code -> {
                            throw new Refusal(
                                    Refusal.Kind.NOT_FOUND,
                                    ValueFault.NO_INDICATOR.at("indicator", code));
                        });
        var values = one.map(figures::published).orElseGet(figures::published);
        var data = OpenData.of(values, indicators.all(), names);
        boolean english = lang == null ? Asked.english(accepted) : lang.equals("en");
        return Response.ok(form.bytes(data, title(one), english), form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\""
                                + one.orElse("figures")
                                + "."
                                + form.ending()
                                + "\"")
                .build();
    }

    private LanguageText title(Optional<String> one) {
        return one.flatMap(indicators::find)
                .map(Indicator::name)
                .orElse(new LanguageText("Số liệu cải cách hành chính", "Figures of reform"));
    }
}
