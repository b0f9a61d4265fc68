package vn.cchc.campaign.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.security.RolesAllowed;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.campaign.internal.data.SurveyData;

/** The data of closed campaigns and what documents them, for statisticians. */
@Component(service = SurveyDataResource.class, property = "cchc.web.rest=/api/survey-data")
@Path("/")
@RolesAllowed(Role.STATISTICIAN_WORD)
@Tag(
        name = "survey-data",
        description = "Data of closed surveys and their documentation",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Dữ liệu của các khảo sát đã đóng và tài liệu kèm theo")))
public final class SurveyDataResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XML = "application/xml";

    private final SurveyData data;

    @Activate
    public SurveyDataResource(@Reference SurveyData data) {
        this.data = data;
    }

    @GET
    @Path("{id}/responses.csv")
    @Produces(CSV)
    @Operation(
            summary =
                    "All responses of a closed campaign, one a row, in an order drawn by chance; texts without what may tell a person",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Mọi phiếu của khảo sát đã đóng, mỗi dòng một phiếu, theo thứ tự ngẫu nhiên; phần chữ đã bỏ thông tin có thể nhận ra cá nhân")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã thực hiện")),
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response responses(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("id")
                    String id,
            @Context SecurityContext person) {
        var table = data.responses(id, person.getUserPrincipal().getName());
        StreamingOutput body =
                out -> {
                    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    table.write(writer);
                    writer.flush();
                };
        return file(body, CSV, id + "-responses.csv");
    }

    @GET
    @Path("{id}/texts/{question}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "What was written to a question of a closed campaign, without what may tell a person and without the other answers",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Những gì đã viết cho một câu hỏi của khảo sát đã đóng, đã bỏ thông tin có thể nhận ra cá nhân và tách khỏi các câu trả lời khác")))
    public List<String> texts(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "Name of the question",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Tên câu hỏi")))
                    @PathParam("question")
                    String question,
            @Context SecurityContext person) {
        return data.texts(id, question, person.getUserPrincipal().getName());
    }

    @GET
    @Path("{id}/codebook.xml")
    @Produces(XML)
    @Operation(
            summary = "The codebook as DDI-Codebook 2.6",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Sổ mã dạng DDI-Codebook 2.6")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã thực hiện")),
            content = @Content(mediaType = XML, schema = @Schema(type = "string")))
    public Response codebook(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("id")
                    String id) {
        return file(data.codebook(id), XML, id + "-codebook.xml");
    }

    @GET
    @Path("{id}/questionnaire.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "The questionnaire as XLSForm",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Phiếu hỏi dạng XLSForm")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã thực hiện")),
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = "string", format = "binary")))
    public Response xlsForm(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("id")
                    String id) {
        return file(data.xlsForm(id), XLSX, id + ".xlsx");
    }

    @GET
    @Path("{id}/questionnaire.xml")
    @Produces(XML)
    @Operation(
            summary = "The questionnaire as XForm, as OpenRosa clients read it",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Phiếu hỏi dạng XForm, như các ứng dụng OpenRosa đọc")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã thực hiện")),
            content = @Content(mediaType = XML, schema = @Schema(type = "string")))
    public Response xForm(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("id")
                    String id) {
        return file(data.xForm(id), XML, id + ".xml");
    }

    private static Response file(Object body, String type, String name) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
