package vn.cchc.campaign.internal.pages;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.security.PermitAll;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.journey.Journey;
import vn.cchc.campaign.internal.journey.Seal;
import vn.cchc.campaign.internal.journey.Step;
import vn.cchc.campaign.internal.plans.OpenDays;
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

    private static final PageParts PARTS = new PageParts(List.of("surveys.css"), List.of());
    private static final String SEND = "send";
    private static final String FIELD = "q:";

    private final Campaigns campaigns;
    private final Responses responses;
    private final Outcomes outcomes;
    private final Questionnaires questionnaires;
    private final PageLayout layout;
    private final Seal seal;
    private final OpenDays days = new OpenDays(Clock.systemUTC());
    private final Templates templates = new Templates();

    @Activate
    public SurveyPages(
            @Reference Campaigns campaigns,
            @Reference Responses responses,
            @Reference Outcomes outcomes,
            @Reference Questionnaires questionnaires,
            @Reference SecretStore secrets,
            @Reference PageLayout layout) {
        this.campaigns = campaigns;
        this.responses = responses;
        this.outcomes = outcomes;
        this.questionnaires = questionnaires;
        this.layout = layout;
        this.seal = new Seal(secrets.secret("journeys"));
    }

    @GET
    public Response list(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var in = language(lang, accepted);
        var view =
                new SurveyListView(
                        in,
                        heads(in, c -> c.state() == CampaignState.OPEN && days.takes(c)),
                        heads(in, c -> c.state() == CampaignState.RELEASED));
        return html(
                in,
                in.say("Khảo sát trực tuyến", "Online surveys"),
                ADDRESS,
                templates.text("surveys.jte", view));
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
        var view =
                new IntroductionView(
                        in, head, days.takes(campaign), campaign.state() == CampaignState.RELEASED);
        return html(in, head.title(), head.address(), templates.text("introduction.jte", view));
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
            MultivaluedMap<String, String> sent) {
        var campaign = visible(id, person);
        var act = Optional.ofNullable(sent.getFirst("go")).orElse("");
        var in =
                act.startsWith("lang:")
                        ? language(act.substring(5), null)
                        : language(lang, accepted);
        if (!days.takes(campaign)) {
            throw new Refusal(Refusal.Kind.CONFLICT, CampaignFault.NOT_OPEN.at("", id));
        }
        if (sent.getFirst("state") == null) {
            return page(in, campaign, Step.begin(id, questionnaires.of(campaign)));
        }
        var journey = journey(id, sent.getFirst("state"));
        return act.equals(SEND)
                ? send(in, campaign, journey)
                : go(in, campaign, journey, act, sent);
    }

    private Journey journey(String id, String sealed) {
        return seal.open(sealed)
                .filter(opened -> opened.campaign().equals(id))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, CampaignFault.WRONG_STATE.at("")));
    }

    private Response go(
            PageLanguage in,
            Campaign campaign,
            Journey journey,
            String act,
            MultivaluedMap<String, String> sent) {
        var step =
                new Step(
                        journey,
                        Optional.ofNullable(sent.getFirst("at")).orElse(""),
                        act,
                        typed(sent));
        return page(in, campaign, step.take(questionnaires.of(campaign)));
    }

    private static Map<String, List<String>> typed(MultivaluedMap<String, String> sent) {
        var typed = new HashMap<String, List<String>>();
        sent.forEach(
                (name, values) -> {
                    if (name.startsWith(FIELD)) {
                        typed.put(name.substring(FIELD.length()), values);
                    }
                });
        return typed;
    }

    private Response send(PageLanguage in, Campaign campaign, Journey journey) {
        var form = questionnaires.of(campaign).fill(journey.answers());
        if (!form.complete()) {
            return page(in, campaign, Step.firstFault(journey, form));
        }
        Receipt receipt =
                responses.take(
                        campaign.id(), new SentResponse(journey.instance(), journey.answers()));
        var head = CampaignHead.of(campaign, in);
        return html(
                in,
                in.say("Đã nhận câu trả lời", "Your answers are kept"),
                head.address(),
                templates.text(
                        "receipt.jte", new ReceiptView(in, head, receipt.code(), receipt.trial())));
    }

    private Response page(PageLanguage in, Campaign campaign, Step.Shown shown) {
        var head = CampaignHead.of(campaign, in);
        String sealed = seal.close(shown.journey());
        var page = shown.formPage();
        if (page.isEmpty()) {
            var view =
                    new ReviewView(
                            in,
                            head,
                            sealed,
                            ReviewView.parts(shown.form(), in),
                            shown.form().complete());
            return html(
                    in,
                    in.say("Xem lại trước khi gửi", "Look again before you send"),
                    head.address(),
                    templates.text("review.jte", view));
        }
        var view =
                new FormView(
                        in,
                        head,
                        sealed,
                        page.get().path(),
                        in.say(page.get().title()),
                        shown.number(),
                        shown.form().pages().size(),
                        FormView.rows(page.get(), in, shown.seen()));
        String title = view.title() + " – " + head.title();
        return html(in, title, head.address(), templates.text("form.jte", view));
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
        return html(
                in,
                in.say("Kết quả: ", "Results: ") + view.head().title(),
                view.head().address() + "/results",
                templates.text("results.jte", view));
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

    private Response html(PageLanguage in, String title, String address, String main) {
        return Response.ok(layout.wrap(in.locale(), title, address, main, PARTS))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
