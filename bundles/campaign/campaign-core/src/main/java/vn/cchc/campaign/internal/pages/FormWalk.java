package vn.cchc.campaign.internal.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.journey.Journey;
import vn.cchc.campaign.internal.journey.Seal;
import vn.cchc.campaign.internal.journey.Step;
import vn.cchc.campaign.internal.openness.Openness;
import vn.cchc.campaign.internal.rights.Rights;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageParts;

/** The way of one person through a form, from the first page to the receipt. */
final class FormWalk {
    /** A form that was begun is kept when the language is changed. */
    private static final PageParts FILLED =
            new PageParts(
                    SurveyPages.PARTS.styles(), List.of("keep.js"), Optional.of("questionnaire"));

    private static final PageParts REVIEWED =
            new PageParts(FILLED.styles(), List.of("work.js", "keep.js"), FILLED.languageForm());

    private static final String SEND = "send";
    private static final String FIELD = "q:";

    private final Responses responses;
    private final Questionnaires questionnaires;
    private final Openness openness;
    private final Seal seal;
    private final SurveyHtml html;

    FormWalk(
            Responses responses,
            Questionnaires questionnaires,
            Openness openness,
            Seal seal,
            SurveyHtml html) {
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.openness = openness;
        this.seal = seal;
        this.html = html;
    }

    /** Somebody on the way. */
    record Visit(PageLanguage in, Campaign campaign, String address) {
        CampaignHead head() {
            return CampaignHead.of(campaign, in);
        }
    }

    /** What is shown after a page was sent, or the form begun. */
    Response answer(Visit visit, String act, MultivaluedMap<String, String> sent) {
        if (sent.getFirst("state") == null) {
            return begin(visit, Optional.ofNullable(sent.getFirst("ballot")));
        }
        var journey = journey(visit.campaign().id(), sent.getFirst("state"));
        return act.equals(SEND)
                ? send(visit, journey, Optional.ofNullable(sent.getFirst("work")))
                : go(visit, journey, act, sent);
    }

    private Response begin(Visit visit, Optional<String> sent) {
        var campaign = visit.campaign();
        responses.mayBegin(campaign.id(), sent);
        var ballot = sent.filter(text -> Rights.needsBallot(campaign));
        return page(visit, Step.begin(campaign.id(), questionnaires.of(campaign), ballot));
    }

    private Journey journey(String id, String sealed) {
        return seal.open(sealed)
                .filter(opened -> opened.campaign().equals(id))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, CampaignFault.WRONG_STATE.at("")));
    }

    private Response go(
            Visit visit, Journey journey, String act, MultivaluedMap<String, String> sent) {
        var step =
                new Step(
                        journey,
                        Optional.ofNullable(sent.getFirst("at")).orElse(""),
                        act,
                        typed(sent));
        return page(visit, step.take(questionnaires.of(visit.campaign())));
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

    private Response send(Visit visit, Journey journey, Optional<String> work) {
        var form = questionnaires.of(visit.campaign()).fill(journey.answers());
        if (!form.complete()) {
            return page(visit, Step.firstFault(journey, form));
        }
        try {
            openness.admit(visit.campaign(), visit.address(), work);
        } catch (Refusal tooMany) {
            // The form must not be lost: it is shown again, to be sent later.
            var again = new Step.Shown(journey, form, Step.REVIEW, Set.of());
            return review(visit, again, Optional.of(tooMany.problems().get(0)));
        }
        Receipt receipt =
                responses.take(
                        visit.campaign().id(),
                        new SentResponse(journey.instance(), journey.answers(), journey.ballot()));
        return receipt(visit, receipt, journey.ballot().isPresent());
    }

    private Response receipt(Visit visit, Receipt receipt, boolean withBallot) {
        var in = visit.in();
        var view = new ReceiptView(in, visit.head(), receipt.code(), receipt.trial());
        return html.page(
                in,
                in.say("Đã nhận câu trả lời", "Your answers are kept"),
                visit.head().address(),
                "receipt.jte",
                view,
                withBallot ? SurveyPages.WITH_BALLOT : SurveyPages.WITH_FORM);
    }

    private Response page(Visit visit, Step.Shown shown) {
        var page = shown.formPage();
        if (page.isEmpty()) {
            return review(visit, shown, Optional.empty());
        }
        var in = visit.in();
        var view =
                new FormView(
                        in,
                        visit.head(),
                        seal.close(shown.journey()),
                        page.get().path(),
                        in.say(page.get().title()),
                        shown.number(),
                        shown.form().pages().size(),
                        FormView.rows(page.get(), in, shown.seen()));
        return html.page(
                in,
                view.title() + " – " + visit.head().title(),
                visit.head().address(),
                "form.jte",
                view,
                FILLED);
    }

    private Response review(Visit visit, Step.Shown shown, Optional<Problem> problem) {
        var in = visit.in();
        var view =
                new ReviewView(
                        in,
                        visit.head(),
                        seal.close(shown.journey()),
                        ReviewView.parts(shown.form(), in),
                        shown.form().complete(),
                        openness.challenge(visit.campaign()),
                        problem);
        return html.page(
                in,
                in.say("Xem lại trước khi gửi", "Look again before you send"),
                visit.head().address(),
                "review.jte",
                view,
                REVIEWED);
    }
}
