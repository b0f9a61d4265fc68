package vn.cchc.invitation.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
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
import javax.ws.rs.DELETE;
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
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.internal.faults.BallotFault;
import vn.cchc.invitation.internal.letters.LetterOffice;
import vn.cchc.model.Refusal;
import vn.cchc.ops.StartedJob;

/** The contact side over HTTP. Tokens come in bodies, never in addresses, and go out nowhere. */
@Component(service = InvitationsResource.class, property = "cchc.web.rest=/api/invitations")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "invitations",
        description = "Who is invited to a survey, and blind ballots",
        extensions =
                @Extension(
                        properties =
                                @ExtensionProperty(
                                        name = "x-description-vi",
                                        value = "Người được mời khảo sát và phiếu mù")))
public final class InvitationsResource {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Invitations invitations;
    private final LetterOffice letters;

    @Activate
    public InvitationsResource(
            @Reference Invitations invitations, @Reference LetterOffice letters) {
        this.invitations = invitations;
        this.letters = letters;
    }

    @POST
    @Path("{campaign}/ballots")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary =
                    "Signs the one blinded ballot of an invitation; the same again is answered the same",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Ký phiếu mù duy nhất của một lời mời; gửi lại đúng phiếu đó thì nhận lại chữ ký đó")))
    @RequestBody(
            description = "The invitation and the blinded ballot",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Lời mời và phiếu đã che")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BallotRequest.class))
            })
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BallotSignature.class)))
    public Response issue(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            BallotRequest asked) {
        if (asked == null) {
            throw new Refusal(Refusal.Kind.INVALID, BallotFault.NOT_BLINDED.at(""));
        }
        String signature = invitations.issue(campaign, asked.token(), asked.key(), asked.blinded());
        return Response.ok(new BallotSignature(signature))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{campaign}/keys")
    @PermitAll
    @Operation(
            summary = "The public keys that ballots of a campaign are checked with, by stratum",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Các khóa công khai để kiểm tra phiếu của đợt khảo sát, theo nhóm")))
    public List<KeyRecord> keys(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign) {
        return invitations.keys(campaign).stream().map(KeyRecord::of).toList();
    }

    @GET
    @Path("{campaign}/counts")
    @PermitAll
    @Operation(
            summary =
                    "How many people were invited and how many ballots were given out, by stratum",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Số người được mời và số phiếu đã phát, theo nhóm")))
    public List<CountRecord> counts(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign) {
        return invitations.counts(campaign).stream().map(CountRecord::of).toList();
    }

    @POST
    @Path("{campaign}/opt-outs")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "The holder of an invitation wants no more letters",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Người giữ lời mời không muốn nhận thư nữa")))
    @RequestBody(
            description = "The invitation",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Lời mời")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OptOutRequest.class))
            })
    @ApiResponse(responseCode = "204", description = "Done")
    public Response optOut(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            OptOutRequest asked) {
        invitations.optOut(campaign, asked == null ? null : asked.token());
        return Response.noContent().build();
    }

    @POST
    @Path("{campaign}/contacts")
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary =
                    "Puts the people of a CSV or XLSX file on the roll of a campaign, all of them or none",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Đưa mọi người trong tệp CSV hoặc XLSX vào danh sách mời, nhận toàn bộ hoặc không nhận ai")))
    @RequestBody(
            description = "The file itself: name, address, unit, stratum, language",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "Nội dung tệp: name, address, unit, stratum, language")),
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
    public InvitedRecord invite(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
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
            InputStream content,
            @Context SecurityContext person) {
        String name = file == null || file.isBlank() ? "contacts.csv" : file.strip();
        return new InvitedRecord(invitations.invite(campaign, name, content, name(person)));
    }

    @GET
    @Path("{campaign}/progress")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary =
                    "How many people of each unit were written to and took their ballots; small units together",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Số người đã được gửi thư và đã nhận phiếu theo đơn vị; các đơn vị nhỏ gộp chung")))
    @ApiResponse(
            responseCode = "200",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            array =
                                    @ArraySchema(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    ProgressRecord.class))))
    public Response progress(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign) {
        var units = invitations.progress(campaign).stream().map(ProgressRecord::of).toList();
        return Response.ok(units).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("{campaign}/opening")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Makes the keys and lets people take their ballots",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Tạo khóa và bắt đầu phát phiếu")))
    public List<KeyRecord> open(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context SecurityContext person) {
        return invitations.open(campaign, name(person)).stream().map(KeyRecord::of).toList();
    }

    @POST
    @Path("{campaign}/letters")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary =
                    "Sends a letter to everybody without a ballot, a reminder to whom there was one",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Gửi thư mời cho những người chưa nhận phiếu, thư nhắc cho người đã được mời")))
    @RequestBody(
            description = "Where links lead to",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value = "Nơi các liên kết dẫn tới")),
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LettersRequest.class))
            })
    @ApiResponse(
            responseCode = "202",
            description = "Taken over; the job tells how many were sent, refused and are waiting",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-description-vi",
                                            value =
                                                    "Đã nhận; tác vụ cho biết bao nhiêu thư đã gửi, bị từ chối, đang chờ")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedJob.class)))
    public Response send(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            LettersRequest asked,
            @Context SecurityContext person) {
        var wanted = asked == null ? new LettersRequest(null, false) : asked;
        var job = letters.send(campaign, wanted.server(), wanted.forced(), name(person));
        return Response.accepted(StartedJob.of(job)).build();
    }

    @DELETE
    @Path("{campaign}/letters")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Takes letters back that were not sent yet",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Hủy các thư chưa gửi")))
    @ApiResponse(responseCode = "204", description = "Done")
    public Response cancel(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context SecurityContext person) {
        letters.cancel(campaign, name(person));
        return Response.noContent().build();
    }

    @POST
    @Path("{campaign}/closing")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Ends it and destroys the private keys",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value = "Kết thúc và hủy các khóa bí mật")))
    @ApiResponse(responseCode = "204", description = "Done")
    public Response close(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context SecurityContext person) {
        invitations.close(campaign, name(person));
        return Response.noContent().build();
    }

    @POST
    @Path("{campaign}/forgetting")
    @RolesAllowed(Role.STATISTICIAN_WORD)
    @Operation(
            summary = "Takes the people of a closed roll away; the counts stay",
            extensions =
                    @Extension(
                            properties =
                                    @ExtensionProperty(
                                            name = "x-summary-vi",
                                            value =
                                                    "Xóa người được mời của danh sách đã đóng; số liệu đếm vẫn giữ")))
    @ApiResponse(responseCode = "204", description = "Done")
    public Response forget(
            @Parameter(
                            description = "Name of the campaign",
                            extensions =
                                    @Extension(
                                            properties =
                                                    @ExtensionProperty(
                                                            name = "x-description-vi",
                                                            value = "Mã đợt khảo sát")))
                    @PathParam("campaign")
                    String campaign,
            @Context SecurityContext person) {
        invitations.forget(campaign, name(person));
        return Response.noContent().build();
    }

    private static String name(SecurityContext person) {
        return person.getUserPrincipal().getName();
    }
}
