package vn.cchc.survey.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.EditionId;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.internal.templates.TemplateFiles;
import vn.cchc.web.Kept;

/** What the columns of an answer file mean, and the empty files to fill in. */
@Component(service = CodebookResource.class, property = "cchc.web.rest=/api/codebook")
@Path("{index}/{year: [0-9]{4}}")
@PermitAll
@Kept
@Tag(
        name = "codebook",
        description = "Columns and codes of answer files",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Các cột và mã trong tệp phiếu")))
public final class CodebookResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AnswerSets sets;

    @Activate
    public CodebookResource(@Reference AnswerSets sets) {
        this.sets = sets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Columns of an answer file of an edition, as JSON or as CSV",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các cột trong tệp phiếu của một năm, dạng JSON hoặc CSV")))
    public List<ColumnRecord> codebook(
            @PathParam("index") String index, @PathParam("year") String year) {
        return sets.codebook(Addressed.edition(index, year)).stream()
                .map(ColumnRecord::of)
                .toList();
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Response codebookCsv(@PathParam("index") String index, @PathParam("year") String year) {
        var edition = Addressed.edition(index, year);
        return file(edition, "codebook.csv", CSV, files(edition).codebookCsv());
    }

    @GET
    @Path("template.csv")
    @Produces(CSV)
    @Operation(
            summary = "The empty CSV file to fill in",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tệp CSV trống để điền")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response csv(@PathParam("index") String index, @PathParam("year") String year) {
        var edition = Addressed.edition(index, year);
        return file(edition, "template.csv", CSV, files(edition).csv());
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "The empty workbook to fill in, with a sheet of codes",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Bảng tính trống để điền, kèm một trang mã")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response xlsx(@PathParam("index") String index, @PathParam("year") String year) {
        var edition = Addressed.edition(index, year);
        return file(edition, "template.xlsx", XLSX, files(edition).xlsx());
    }

    private TemplateFiles files(EditionId edition) {
        return new TemplateFiles(sets.codebook(edition));
    }

    private static Response file(EditionId edition, String name, String type, byte[] content) {
        String fileName = edition.index() + "-" + edition.year() + "-" + name;
        return Response.ok(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
