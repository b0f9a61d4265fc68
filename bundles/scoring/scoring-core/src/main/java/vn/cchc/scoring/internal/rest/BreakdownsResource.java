package vn.cchc.scoring.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import vn.cchc.scoring.Breakdowns;
import vn.cchc.scoring.internal.breakdown.BreakdownSheet;
import vn.cchc.scoring.internal.breakdown.WantedNode;
import vn.cchc.scoring.internal.figures.AskedEdition;

/** Published figures by region and groups of respondents over HTTP, for everybody. */
@Component(service = BreakdownsResource.class, property = "cchc.web.rest=/api/breakdowns")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "results",
        description = "Figures of an index",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Số liệu của một chỉ số")))
public final class BreakdownsResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Breakdowns breakdowns;

    @Activate
    public BreakdownsResource(@Reference Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}")
    @PermitAll
    @Operation(
            summary = "Published figures by region and by groups of respondents, with intervals",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Số liệu đã công bố theo vùng và theo nhóm người trả lời, có khoảng tin cậy")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BreakdownRecord.class)))
    public Response groups(
            @PathParam("index") String index,
            @PathParam("year") String year,
            @QueryParam("criterion") String criterion) {
        var breakdown = breakdowns.of(AskedEdition.at(index, year));
        return answer(
                        BreakdownRecord.of(breakdown, WantedNode.of(criterion, breakdown)),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{index}/{year: [0-9]{4}}.csv")
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
            @PathParam("year") String year,
            @QueryParam("criterion") String criterion) {
        var breakdown = breakdowns.of(AskedEdition.at(index, year));
        String name = index + "-" + year + "-groups.csv";
        return answer(
                        new BreakdownSheet().write(breakdown, WantedNode.of(criterion, breakdown)),
                        CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Response.ResponseBuilder answer(Object body, String type) {
        return Response.ok(body, type).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
