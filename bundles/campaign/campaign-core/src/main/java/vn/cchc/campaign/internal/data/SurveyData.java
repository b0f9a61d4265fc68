package vn.cchc.campaign.internal.data;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Audit;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitKind;
import vn.cchc.registry.Registry;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.exchange.DdiCodebook;
import vn.cchc.survey.exchange.XlsForms;

/**
 * Hands out the data of campaigns: responses once a campaign is closed, when their order tells
 * nothing any more, and what documents them. Who took responses is in the trail.
 */
@Component(service = SurveyData.class)
public final class SurveyData {
    private static final Set<CampaignState> SETTLED =
            Set.of(CampaignState.CLOSED, CampaignState.RELEASED);

    private final CampaignStore campaigns;
    private final ResponseStore responses;
    private final Questionnaires questionnaires;
    private final Editions editions;
    private final Audit audit;
    private final Screening screening;

    @Activate
    public SurveyData(
            @Reference CampaignStore campaigns,
            @Reference ResponseStore responses,
            @Reference Questionnaires questionnaires,
            @Reference Editions editions,
            @Reference Registry registry,
            @Reference Audit audit) {
        this.campaigns = campaigns;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.editions = editions;
        this.audit = audit;
        screening = new Screening(words -> province(registry, words));
    }

    private static boolean province(Registry registry, String words) {
        return registry.periods().stream()
                .anyMatch(period -> !registry.named(period, UnitKind.PROVINCE, words).isEmpty());
    }

    /**
     * All responses of a campaign.
     *
     * @throws Refusal CONFLICT before the campaign is closed
     */
    public ResponseTable responses(String id, String who) {
        var table = table(settled(id));
        audit.record(who, "campaign.data", id, "responses");
        return table;
    }

    /**
     * What was written to one question.
     *
     * @throws Refusal CONFLICT before the campaign is closed; NOT_FOUND when no such text is asked
     */
    public List<String> texts(String id, String question, String who) {
        var campaign = settled(id);
        if (codebook(campaign).stream()
                .noneMatch(e -> e.column().equals(question) && e.type().equals("text"))) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, CampaignFault.NO_TEXT_QUESTION.at("", id, question));
        }
        audit.record(who, "campaign.data", id, "texts " + question);
        return table(campaign).texts(question);
    }

    /** DDI-Codebook 2.6. */
    public String codebook(String id) {
        var campaign = known(id);
        return DdiCodebook.write(campaign.plan().title(), id, codebook(campaign));
    }

    /** The questionnaire as XLSForm. */
    public byte[] xlsForm(String id) {
        return XlsForms.write(instrument(known(id)));
    }

    /** The questionnaire as XForm. */
    public String xForm(String id) {
        return questionnaires.of(checked(id)).definition().xform();
    }

    private ResponseTable table(Campaign campaign) {
        return new ResponseTable(campaign.id(), codebook(campaign), responses, screening);
    }

    private List<CodebookEntry> codebook(Campaign campaign) {
        return questionnaires.of(checked(campaign.id())).definition().codebook();
    }

    private Instrument instrument(Campaign campaign) {
        Edition edition =
                editions.find(campaign.plan().edition())
                        .orElseThrow(
                                () -> conflict(CampaignFault.NO_YEAR, campaign.plan().edition()));
        return edition.instrument(campaign.plan().instrument()).orElseThrow();
    }

    private Campaign settled(String id) {
        var campaign = known(id);
        if (!SETTLED.contains(campaign.state())) {
            throw conflict(CampaignFault.NOT_CLOSED, id);
        }
        return campaign;
    }

    private Campaign checked(String id) {
        var campaign = known(id);
        if (campaign.checkedEdition().isEmpty()) {
            throw conflict(CampaignFault.NOT_CHECKED, id);
        }
        return campaign;
    }

    private Campaign known(String id) {
        return campaigns
                .find(id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN.at("", id)));
    }

    private static Refusal conflict(CampaignFault fault, Object... words) {
        return new Refusal(Refusal.Kind.CONFLICT, fault.at("", words));
    }
}
