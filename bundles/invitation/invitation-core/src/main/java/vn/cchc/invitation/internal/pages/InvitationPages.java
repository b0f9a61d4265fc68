package vn.cchc.invitation.internal.pages;

import java.util.Optional;
import javax.annotation.security.PermitAll;
import javax.ws.rs.Consumes;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
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
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.internal.store.Hash;
import vn.cchc.invitation.internal.store.LetterStore;
import vn.cchc.model.Refusal;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/**
 * Where somebody whose browser cannot blind gets a ballot by the code of the letter: typed into a
 * form, since no browser sends what stands behind the # of a link. And where letters are ended.
 */
@Component(service = InvitationPages.class, property = "cchc.web.pages=" + InvitationPages.ADDRESS)
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class InvitationPages {
    static final String ADDRESS = "/invitations";

    private final Invitations invitations;
    private final PageLayout layout;
    private final LetterStore letters;
    private final Templates templates = new Templates();

    @Activate
    public InvitationPages(
            @Reference Invitations invitations,
            @Reference PageLayout layout,
            @Reference LetterStore letters) {
        this.letters = letters;
        this.invitations = invitations;
        this.layout = layout;
    }

    @GET
    @Path("{campaign}")
    public Response code(
            @PathParam("campaign") String campaign,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        boolean open = invitations.state(campaign) == RollState.OPEN;
        return code(new CodeView(in(lang, accepted), campaign, open, Optional.empty()));
    }

    private Response code(CodeView view) {
        var in = view.language();
        return html(
                in,
                in.say("Trả lời bằng mã trong thư", "Answer by the code of your letter"),
                view.address(),
                templates.text("code.jte", view));
    }

    @POST
    @Path("{campaign}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ballot(
            @PathParam("campaign") String campaign,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @FormParam("code") String code) {
        var in = in(lang, accepted);
        invitations.state(campaign);
        try {
            var view = new DrawnView(in, campaign, invitations.draw(campaign, token(code)));
            return html(
                    in,
                    in.say("Lá phiếu của bạn", "Your ballot"),
                    view.address(),
                    templates.text("drawn.jte", view));
        } catch (Refusal refusal) {
            return code(new CodeView(in, campaign, true, Optional.of(refusal.problems().get(0))));
        }
    }

    /** Opening the link changes nothing: programs that look at mail open every one. */
    @GET
    @Path("{campaign}/opt-out/{word}")
    public Response askOptOut(
            @PathParam("campaign") String campaign,
            @PathParam("word") String word,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return optOut(new OptOutView(in(lang, accepted), campaign, word, OptOutView.State.ASKED));
    }

    /** Of the page's button, or of a mail program by itself (RFC 8058), whatever it sends. */
    @POST
    @Path("{campaign}/opt-out/{word}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response optOut(
            @PathParam("campaign") String campaign,
            @PathParam("word") String word,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var state =
                letters.optOut(Hash.of(word)) ? OptOutView.State.DONE : OptOutView.State.UNKNOWN;
        return optOut(new OptOutView(in(lang, accepted), campaign, word, state));
    }

    private Response optOut(OptOutView view) {
        var in = view.language();
        var response =
                html(
                        in,
                        in.say("Không nhận thư mời nữa", "No more letters of invitation"),
                        view.address(),
                        templates.text("optout.jte", view));
        return view.state() == OptOutView.State.UNKNOWN
                ? Response.fromResponse(response).status(Response.Status.NOT_FOUND).build()
                : response;
    }

    /** People copy the code, the end of the link or all of it. */
    static String token(String code) {
        String text = Optional.ofNullable(code).orElse("").strip();
        return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('.')) + 1);
    }

    private PageLanguage in(String lang, String accepted) {
        return new PageLanguage(layout.locale(lang, accepted));
    }

    private Response html(PageLanguage in, String title, String address, String main) {
        return Response.ok(layout.wrap(in.locale(), title, address, main, PageParts.NONE))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
