package vn.cchc.campaign.internal.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.security.PermitAll;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.NotAuthorizedException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Campaigns;
import vn.cchc.campaign.Outcomes;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.journey.Seal;
import vn.cchc.campaign.internal.openness.Openness;
import vn.cchc.campaign.internal.plans.OpenDays;
import vn.cchc.campaign.internal.rights.Interviewers;
import vn.cchc.campaign.internal.rights.Rights;
import vn.cchc.campaign.internal.store.SecretStore;
import vn.cchc.model.Refusal;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/**
 * Where people answer, one group of questions a page, without a script: the form travels with the
 * pages and nothing of it is kept here before it is sent.
 */
@Component(service = SurveyPages.class, property = "cchc.web.pages=" + SurveyPages.ADDRESS)
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
public final class SurveyPages {
    static final String ADDRESS = "/surveys";

    static final PageParts PARTS = new PageParts(List.of("surveys.css"), List.of());

    /** Where a form is begun, or was sent. */
    static final PageParts WITH_FORM = new PageParts(PARTS.styles(), List.of("keep.js"));

    /** The same where a ballot is taken or was used. */
    static final PageParts WITH_BALLOT =
            new PageParts(PARTS.styles(), List.of("ballot.js", "keep.js"));

    private final Campaigns campaigns;
    private final Responses responses;
    private final Outcomes outcomes;
    private final Rights rights;
    private final PageLayout layout;
    private final SurveyHtml html;
    private final FormWalk walk;
    private final OpenDays days = new OpenDays(Clock.systemUTC());

    @Activate
    public SurveyPages(
            @Reference Campaigns campaigns,
            @Reference Responses responses,
            @Reference Outcomes outcomes,
            @Reference Questionnaires questionnaires,
            @Reference SecretStore secrets,
            @Reference Rights rights,
            @Reference Openness openness,
            @Reference PageLayout layout) {
        this.campaigns = campaigns;
        this.responses = responses;
        this.outcomes = outcomes;
        this.rights = rights;
        this.layout = layout;
        this.html = new SurveyHtml(layout, new Templates());
        var seal = new Seal(secrets.secret("journeys"));
        this.walk = new FormWalk(responses, questionnaires, openness, seal, html);
    }

    @GET
    public Response list(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var in = language(lang, accepted);
        var view =
                new SurveyListView(
                        in,
                        heads(in, this::toBeAnswered),
                        heads(in, c -> c.state() == CampaignState.RELEASED));
        return html.page(
                in,
                in.say("Khảo sát trực tuyến", "Online surveys"),
                ADDRESS,
                "surveys.jte",
                view,
                PARTS);
    }

    /** Not where somebody comes to ask. */
    private boolean toBeAnswered(Campaign campaign) {
        return campaign.state() == CampaignState.OPEN
                && days.takes(campaign)
                && !Interviewers.ask(campaign);
    }

    private List<CampaignHead> heads(PageLanguage in, Predicate<Campaign> wanted) {
        return campaigns.all().stream().filter(wanted).map(c -> CampaignHead.of(c, in)).toList();
    }

    @GET
    @Path("{id}")
    public Response introduction(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext person) {
        var in = language(lang, accepted);
        var campaign = visible(id, person);
        var head = CampaignHead.of(campaign, in);
        boolean takes = days.takes(campaign);
        var view =
                new IntroductionView(
                        in,
                        head,
                        takes,
                        campaign.state() == CampaignState.RELEASED,
                        Optional.of(campaign)
                                .filter(c -> takes && Rights.needsBallot(c))
                                .map(c -> rights.keys(c).ids()),
                        BallotTotal.of(responses.ballots(id), in));
        var parts = view.ballotKeys().isPresent() ? WITH_BALLOT : WITH_FORM;
        return html.page(in, head.title(), head.address(), "introduction.jte", view, parts);
    }

    @GET
    @Path("{id}/form")
    public Response formAgain(@PathParam("id") String id, @QueryParam("lang") String lang) {
        String query = "en".equals(lang) ? "?lang=en" : "?lang=vi";
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ADDRESS + "/" + id + query)
                .build();
    }

    @POST
    @Path("{id}/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response form(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext person,
            @Context HttpServletRequest http,
            MultivaluedMap<String, String> sent) {
        var campaign = visible(id, person);
        var act = Optional.ofNullable(sent.getFirst("go")).orElse("");
        var in =
                act.startsWith("lang:")
                        ? language(act.substring(5), null)
                        : language(lang, accepted);
        if (Interviewers.ask(campaign) && person.getUserPrincipal() == null) {
            throw new NotAuthorizedException("Basic");
        }
        Interviewers.need(campaign, person::isUserInRole);
        if (!days.takes(campaign)) {
            throw new Refusal(Refusal.Kind.CONFLICT, CampaignFault.NOT_OPEN.at("", id));
        }
        return walk.answer(new FormWalk.Visit(in, campaign, http.getRemoteAddr()), act, sent);
    }

    @GET
    @Path("{id}/results")
    public Response results(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context SecurityContext person) {
        var in = language(lang, accepted);
        var outcome = staff(person) ? outcomes.live(id) : outcomes.published(id);
        var view = OutcomeView.of(outcome, in);
        return html.page(
                in,
                in.say("Kết quả: ", "Results: ") + view.head().title(),
                view.head().address() + "/results",
                "results.jte",
                view,
                PARTS);
    }

    /** A campaign that the person may see: others see none that was never open. */
    private Campaign visible(String id, SecurityContext person) {
        return campaigns
                .find(id)
                .filter(
                        campaign ->
                                staff(person)
                                        || campaign.state() != CampaignState.DRAFT
                                                && !campaign.onTrial())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN.at("", id)));
    }

    private static boolean staff(SecurityContext person) {
        return person.isUserInRole(Role.STAFF_WORD) || person.isUserInRole(Role.STATISTICIAN_WORD);
    }

    private PageLanguage language(String lang, String accepted) {
        return new PageLanguage(layout.locale(lang, accepted));
    }
}
