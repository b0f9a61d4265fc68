package vn.cchc.campaign.internal.openrosa;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HEAD;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.model.Refusal;
import vn.cchc.web.SentForm;

/**
 * OpenRosa (form list, form, manifest, submission), so that ODK Collect and KoboCollect are what
 * interviewers work with, also without a network. In the app they type the address of one campaign
 * or the one of all, their name and password. What the app says of the telephone is not looked at.
 */
@Component(
        service = OpenRosaResource.class,
        property = {
            "cchc.web.rest=" + OpenRosaResource.ADDRESS,
            "cchc.web.forms=" + OpenRosaResource.ADDRESS + "/submission",
            "cchc.web.forms=" + OpenRosaResource.ADDRESS + "/{campaign}/submission"
        })
@Path("/")
@RolesAllowed({Role.INTERVIEWER_WORD, Role.STAFF_WORD})
@Tag(
        name = "openrosa",
        description = "Forms and submissions for ODK Collect and KoboCollect",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value =
                                                "Phiếu hỏi và nhận phiếu cho ODK Collect và KoboCollect")))
public final class OpenRosaResource {
    static final String ADDRESS = "/openrosa";

    /** Collect looks for just this type. */
    private static final String XML = "text/xml";

    private static final String XML_IN_UTF8 = XML + ";charset=UTF-8";

    /** What the app sends at once; only files would make it more. */
    private static final int MOST_BYTES = 10_000_000;

    private final FieldCampaigns campaigns;
    private final FieldForms forms;
    private final Submissions submissions;

    @Activate
    public OpenRosaResource(
            @Reference FieldCampaigns campaigns,
            @Reference FieldForms forms,
            @Reference Submissions submissions) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.submissions = submissions;
    }

    @GET
    @Path("formList")
    @Produces(XML_IN_UTF8)
    @Operation(
            summary = "Questionnaires of all campaigns in which the person may interview today",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Phiếu hỏi của mọi khảo sát mà người dùng được phỏng vấn hôm nay")))
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
    public Response all(@Context HttpServletRequest http) {
        return list(
                campaigns.today(http::isUserInRole).stream()
                        .map(forms::offered)
                        .flatMap(Optional::stream)
                        .toList(),
                http);
    }

    @GET
    @Path("{campaign}/formList")
    @Produces(XML_IN_UTF8)
    @Operation(
            summary = "The questionnaire of one campaign; none while it takes no responses",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Phiếu hỏi của một khảo sát; không có khi khảo sát không nhận phiếu")))
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
    public Response list(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context HttpServletRequest http) {
        var found = campaigns.known(campaign, http::isUserInRole);
        return list(campaigns.takes(found) ? List.of(forms.of(found)) : List.of(), http);
    }

    private Response list(List<FieldForm> list, HttpServletRequest http) {
        return answer(
                Response.ok(OpenRosaXml.list(list, CampaignAddress.asked(http)), XML_IN_UTF8));
    }

    @GET
    @Path("{campaign}/forms/{form}")
    @Produces(XML_IN_UTF8)
    @Operation(
            summary = "The questionnaire as XForm",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Phiếu hỏi dạng XForm")))
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
    public Response form(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Parameter(
                            description = "Id of the form: the campaign's",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã phiếu hỏi: mã của cuộc khảo sát")))
                    @PathParam("form")
                    String form,
            @Context HttpServletRequest http) {
        var found = known(campaign, form, http);
        return answer(Response.ok(forms.of(found).bytes(), XML_IN_UTF8));
    }

    @GET
    @Path("{campaign}/forms/{form}/manifest")
    @Produces(XML_IN_UTF8)
    @Operation(
            summary = "The files beside the questionnaire: none",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Các tệp kèm phiếu hỏi: không có")))
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
    public Response manifest(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Parameter(
                            description = "Id of the form: the campaign's",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã phiếu hỏi: mã của cuộc khảo sát")))
                    @PathParam("form")
                    String form,
            @Context HttpServletRequest http) {
        known(campaign, form, http);
        return answer(Response.ok(OpenRosaXml.manifest(), XML_IN_UTF8));
    }

    private Campaign known(String campaign, String form, HttpServletRequest http) {
        if (!form.equals(campaign)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, CampaignFault.NO_SUCH_FORM.at("", "/forms/"));
        }
        return campaigns.known(campaign, http::isUserInRole);
    }

    @HEAD
    @Path("submission")
    @Operation(
            summary = "Where filled forms of all campaigns are sent",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Nơi gửi phiếu đã điền của mọi khảo sát")))
    @ApiResponse(
            responseCode = "204",
            description = "Here",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tại đây")))
    public Response whereAll(@Context HttpServletRequest http) {
        return where("", http);
    }

    @HEAD
    @Path("{campaign}/submission")
    @Operation(
            summary = "Where filled forms of the campaign are sent",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Nơi gửi phiếu đã điền của khảo sát")))
    @ApiResponse(
            responseCode = "204",
            description = "Here",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Tại đây")))
    public Response where(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context HttpServletRequest http) {
        if (!campaign.isEmpty()) {
            campaigns.known(campaign, http::isUserInRole);
        }
        String address = CampaignAddress.asked(http).of(campaign) + "/submission";
        return answer(
                Response.noContent()
                        .location(URI.create(address))
                        .header("X-OpenRosa-Accept-Content-Length", MOST_BYTES));
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(XML_IN_UTF8)
    @Operation(
            summary = "Takes a filled form; it says of which campaign it is",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhận một phiếu đã điền; phiếu nêu khảo sát của nó")))
    @RequestBody(
            description = "xml_submission_file: the filled form as XML, and nothing else",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "xml_submission_file: phiếu đã điền dạng XML, không có gì khác")),
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = "object")))
    @ApiResponse(
            responseCode = "201",
            description = "Kept",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã lưu")),
            content = @Content(mediaType = XML, schema = @Schema(type = "string")))
    public Response takeOfAny(@Context HttpServletRequest http) {
        return take(Optional.empty(), http);
    }

    @POST
    @Path("{campaign}/submission")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(XML_IN_UTF8)
    @Operation(
            summary = "Takes a filled form; the same again gives the same receipt",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhận một phiếu đã điền; gửi lại cùng phiếu nhận cùng biên nhận")))
    @RequestBody(
            description = "xml_submission_file: the filled form as XML, and nothing else",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "xml_submission_file: phiếu đã điền dạng XML, không có gì khác")),
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(type = "object")))
    @ApiResponse(
            responseCode = "201",
            description = "Kept",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Đã lưu")),
            content = @Content(mediaType = XML, schema = @Schema(type = "string")))
    public Response take(
            @Parameter(
                            description = "Id of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã cuộc khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context HttpServletRequest http) {
        return take(Optional.of(campaign), http);
    }

    private Response take(Optional<String> campaign, HttpServletRequest http) {
        var sent =
                http.getAttribute(SentForm.ATTRIBUTE) instanceof SentForm form
                        ? form
                        : new SentForm(List.of());
        var receipt = submissions.take(campaign, sent, http::isUserInRole);
        return answer(
                Response.status(Response.Status.CREATED)
                        .type(XML_IN_UTF8)
                        .entity(OpenRosaXml.taken(receipt)));
    }

    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header("X-OpenRosa-Version", "1.0")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
