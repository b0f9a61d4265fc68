package vn.cchc.campaign.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Outcome;
import vn.cchc.campaign.Outcomes;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.outcomes.OutcomeCount;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.model.Refusal;

/** Counts what came out when it is asked for. */
@Component
public final class CountedOutcomes implements Outcomes {
    private final CampaignStore campaigns;
    private final OutcomeCount count;

    @Activate
    public CountedOutcomes(
            @Reference CampaignStore campaigns,
            @Reference ResponseStore responses,
            @Reference Questionnaires questionnaires) {
        this.campaigns = campaigns;
        this.count = new OutcomeCount(responses, questionnaires);
    }

    @Override
    public Outcome live(String id) {
        return count.all(known(id));
    }

    @Override
    public Outcome published(String id) {
        var campaign = known(id);
        if (campaign.state() != CampaignState.RELEASED) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, CampaignFault.NOT_RELEASED.at("", id));
        }
        return count.guarded(campaign);
    }

    private Campaign known(String id) {
        return campaigns
                .find(id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN.at("", id)));
    }
}
