package vn.cchc.campaign.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.NotAuthorizedException;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.campaign.BallotCount;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Campaigns;
import vn.cchc.campaign.Outcomes;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.openness.Openness;
import vn.cchc.campaign.internal.rights.Interviewers;
import vn.cchc.model.Refusal;

/** Campaigns for programs. */
@Component(service = CampaignsResource.class, property = "cchc.web.rest=/api/campaigns")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "campaigns",
        description = "Online surveys",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Khảo sát trực tuyến")))
public final class CampaignsResource {
    private final Campaigns campaigns;
    private final Responses responses;
    private final Outcomes outcomes;
    private final Openness openness;

    @Activate
    public CampaignsResource(
            @Reference Campaigns campaigns,
            @Reference Responses responses,
            @Reference Outcomes outcomes,
            @Reference Openness openness) {
        this.openness = openness;
        this.campaigns = campaigns;
        this.responses = responses;
        this.outcomes = outcomes;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Campaigns; drafts for those who run them",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các cuộc khảo sát; bản nháp chỉ dành cho người điều hành")))
    public List<CampaignRecord> all(@Context SecurityContext person) {
        return campaigns.all().stream()
                .filter(campaign -> visible(campaign, person))
                .map(this::record)
                .toList();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "One campaign",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Một cuộc khảo sát")))
    public CampaignRecord one(
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
        return record(known(id, person));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.STAFF_WORD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Makes a draft or changes one",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tạo hoặc sửa bản nháp")))
    public CampaignRecord draft(
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
            @RequestBody(
                            description = "The plan",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Kế hoạch khảo sát")),
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanRecord.class)))
                    PlanRecord plan,
            @Context SecurityContext person) {
        if (plan == null) {
            throw new Refusal(Refusal.Kind.INVALID, CampaignFault.NO_PLAN.at("", "plan"));
        }
        return record(campaigns.draft(id, plan.plan(), name(person)));
    }

    @POST
    @Path("{id}/checking")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Tries the questionnaire; afterwards it can be tried and opened",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Kiểm tra phiếu hỏi; sau đó có thể điền thử và mở")))
    public CampaignRecord check(
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
        return record(campaigns.check(id, name(person)));
    }

    @POST
    @Path("{id}/redrafting")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Back to a draft; trial responses are thrown away",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Đưa về bản nháp; phiếu điền thử bị xóa")))
    public CampaignRecord redraft(
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
        return record(campaigns.redraft(id, name(person)));
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Takes responses from now on",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Bắt đầu nhận câu trả lời")))
    public CampaignRecord open(
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
        return record(campaigns.open(id, name(person)));
    }

    @POST
    @Path("{id}/pausing")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Takes no responses for the moment",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tạm dừng nhận câu trả lời")))
    public CampaignRecord pause(
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
        return record(campaigns.pause(id, name(person)));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed(Role.STAFF_WORD)
    @Operation(
            summary = "Takes no responses any more",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Đóng, không nhận câu trả lời nữa")))
    public CampaignRecord close(
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
        return record(campaigns.close(id, name(person)));
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(Role.PUBLISHER_WORD)
    @Operation(
            summary = "Makes public what came out; not by who checked or closed it",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Công bố kết quả; không phải người đã kiểm tra hoặc đóng")))
    public CampaignRecord release(
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
        return record(campaigns.release(id, name(person)));
    }

    @POST
    @Path("{id}/responses")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a filled questionnaire; the same again gives the same receipt",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Nhận một phiếu đã điền; gửi lại cùng phiếu nhận cùng biên nhận")))
    public Receipt take(
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
            @RequestBody(
                            description =
                                    "Instance, answers by path, and the ballot in a campaign by invitation",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value =
                                                                    "Mã phiếu, câu trả lời theo đường dẫn, và lá phiếu nếu khảo sát theo thư mời")),
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SentRecord.class)))
                    SentRecord sent,
            @Context SecurityContext person,
            @Context HttpServletRequest http) {
        var campaign = known(id, person);
        needInterviewer(campaign, person);
        if (sent == null) {
            throw new Refusal(Refusal.Kind.INVALID, CampaignFault.WRONG_INSTANCE.at(""));
        }
        openness.admit(campaign, http.getRemoteAddr(), Optional.ofNullable(sent.work()));
        var answers = Optional.ofNullable(sent.answers()).orElse(Map.of());
        return responses.take(
                id, new SentResponse(sent.instance(), answers, Optional.ofNullable(sent.ballot())));
    }

    @GET
    @Path("{id}/work")
    @PermitAll
    @Operation(
            summary =
                    "The work that an open campaign asks for, as ALTCHA writes it; an empty object where none is",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Bài tính mà khảo sát mở yêu cầu, theo dạng của ALTCHA; đối tượng rỗng nếu không yêu cầu")))
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
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = "object")))
    public Response work(
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
        return Response.ok(openness.challenge(known(id, person)).orElse("{}"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{id}/ballots")
    @PermitAll
    @Operation(
            summary =
                    "How many were invited, given a ballot and used it, by stratum; none where everybody may answer",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Số người được mời, số lá phiếu đã lấy và đã dùng theo nhóm; rỗng khi ai cũng có thể trả lời")))
    public List<BallotCount> ballots(
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
        known(id, person);
        return responses.ballots(id);
    }

    @GET
    @Path("{id}/outcome")
    @PermitAll
    @Operation(
            summary =
                    "What came out: live for staff, after the release for everybody with small counts withheld",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Kết quả: số liệu hiện tại cho cán bộ, sau khi công bố cho mọi người với các số nhỏ không được nêu")))
    public OutcomeRecord outcome(
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
        return OutcomeRecord.of(runs(person) ? outcomes.live(id) : outcomes.published(id));
    }

    /** Somebody unknown is asked to sign in, somebody else is told who may. */
    private static void needInterviewer(Campaign campaign, SecurityContext person) {
        if (Interviewers.ask(campaign) && person.getUserPrincipal() == null) {
            throw new NotAuthorizedException("Basic");
        }
        Interviewers.need(campaign, person::isUserInRole);
    }

    private CampaignRecord record(Campaign campaign) {
        return CampaignRecord.of(campaign, responses.count(campaign.id()));
    }

    private Campaign known(String id, SecurityContext person) {
        return campaigns
                .find(id)
                .filter(campaign -> visible(campaign, person))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN.at("", id)));
    }

    private static boolean visible(Campaign campaign, SecurityContext person) {
        return runs(person) || campaign.state() != CampaignState.DRAFT && !campaign.onTrial();
    }

    private static boolean runs(SecurityContext person) {
        return person.isUserInRole(Role.STAFF_WORD) || person.isUserInRole(Role.STATISTICIAN_WORD);
    }

    private static String name(SecurityContext person) {
        return Optional.ofNullable(person.getUserPrincipal()).map(Principal::getName).orElse("");
    }
}
