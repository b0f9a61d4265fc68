package vn.cchc.scoring.internal.rest;

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
import vn.cchc.model.Refusal;
import vn.cchc.registry.Registry;
import vn.cchc.scoring.Comparisons;
import vn.cchc.scoring.YearComparison;
import vn.cchc.scoring.internal.comparison.AskedYears;
import vn.cchc.scoring.internal.comparison.ComparisonSheet;
import vn.cchc.scoring.internal.comparison.Wanted;
import vn.cchc.scoring.internal.figures.UnitNames;

/** Published years side by side over HTTP, for everybody. */
@Component(service = ComparisonsResource.class, property = "cchc.web.rest=/api/comparisons")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "comparisons",
        description = "Published years side by side",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Các năm đã công bố đặt cạnh nhau")))
public final class ComparisonsResource {
    private static final String YEARS = "{index}/{earlier: [0-9]{4}}/{later: [0-9]{4}}";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Comparisons comparisons;
    private final UnitNames names;

    @Activate
    public ComparisonsResource(@Reference Comparisons comparisons, @Reference Registry registry) {
        this.comparisons = comparisons;
        this.names = new UnitNames(registry);
    }

    @GET
    @Path(YEARS)
    @PermitAll
    @Operation(
            summary = "Both values, difference and its error, comparable or why not",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Hai giá trị, chênh lệch và sai số, so sánh được hay vì sao không")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonRecord.class)))
    public Response pairs(
            @PathParam("index") String index,
            @Parameter(
                            description = "The earlier year, four digits",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Năm trước, bốn chữ số")))
                    @PathParam("earlier")
                    String earlier,
            @Parameter(
                            description = "The later year, four digits",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Năm sau, bốn chữ số")))
                    @PathParam("later")
                    String later,
            @Parameter(
                            description =
                                    "Units on which both years are shown, for example 2026; older years are computed anew from their frozen answers",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Hệ thống đơn vị dùng cho cả hai năm, ví dụ 2026; năm cũ hơn được tính lại từ bộ phiếu đã chốt")))
                    @QueryParam("on")
                    String on,
            @Parameter(
                            description =
                                    "common: both years by the methodology of the earlier one on the questions both asked; reworded: on reworded questions too",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "common: tính lại cả hai năm theo phương pháp của năm trước trên các câu hỏi chung; reworded: kể cả câu đã đổi lời")))
                    @QueryParam("questions")
                    String questions,
            @QueryParam("criterion") String criterion,
            @QueryParam("unit") String unit) {
        var comparison = compare(index, earlier, later, on, questions);
        var pairs = Wanted.of(criterion, unit).of(comparison);
        return answer(ComparisonRecord.of(comparison, pairs, names), MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path(YEARS + ".csv")
    @PermitAll
    @Produces(CSV)
    @Operation(
            summary = "The same as a CSV file to download",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Như trên, ở dạng tệp CSV để tải về")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response file(
            @PathParam("index") String index,
            @Parameter(
                            description = "The earlier year, four digits",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Năm trước, bốn chữ số")))
                    @PathParam("earlier")
                    String earlier,
            @Parameter(
                            description = "The later year, four digits",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Năm sau, bốn chữ số")))
                    @PathParam("later")
                    String later,
            @Parameter(
                            description =
                                    "Units on which both years are shown, for example 2026; older years are computed anew from their frozen answers",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Hệ thống đơn vị dùng cho cả hai năm, ví dụ 2026; năm cũ hơn được tính lại từ bộ phiếu đã chốt")))
                    @QueryParam("on")
                    String on,
            @Parameter(
                            description =
                                    "common: both years by the methodology of the earlier one on the questions both asked; reworded: on reworded questions too",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "common: tính lại cả hai năm theo phương pháp của năm trước trên các câu hỏi chung; reworded: kể cả câu đã đổi lời")))
                    @QueryParam("questions")
                    String questions,
            @QueryParam("criterion") String criterion,
            @QueryParam("unit") String unit) {
        var comparison = compare(index, earlier, later, on, questions);
        var pairs = Wanted.of(criterion, unit).of(comparison);
        String name = String.join("-", index, earlier, later) + ".csv";
        return answer(new ComparisonSheet(names).write(comparison, pairs), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private YearComparison compare(
            String index, String earlier, String later, String on, String questions) {
        var asked =
                AskedYears.of(
                        index + "/" + earlier,
                        index + "/" + later,
                        given(on),
                        given(questions),
                        Refusal.Kind.NOT_FOUND);
        return comparisons.between(asked.earlier(), asked.later(), asked.basis());
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static Response.ResponseBuilder answer(Object body, String type) {
        return Response.ok(body, type).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
