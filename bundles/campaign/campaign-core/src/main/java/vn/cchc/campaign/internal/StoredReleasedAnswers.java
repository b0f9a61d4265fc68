package vn.cchc.campaign.internal;

import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.ReleasedAnswers;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.outcomes.AnswersByQuestion;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.model.Refusal;

/** Reads responses out of the database, and only of campaigns that two people let out. */
@Component
public final class StoredReleasedAnswers implements ReleasedAnswers {
    private final CampaignStore campaigns;
    private final ResponseStore responses;

    @Activate
    public StoredReleasedAnswers(
            @Reference CampaignStore campaigns, @Reference ResponseStore responses) {
        this.campaigns = campaigns;
        this.responses = responses;
    }

    @Override
    public Campaign campaign(String id) {
        var campaign = campaigns.find(id).orElseThrow(() -> refusal(CampaignFault.UNKNOWN, id));
        if (campaign.state() != CampaignState.RELEASED) {
            throw refusal(CampaignFault.NOT_RELEASED, id);
        }
        return campaign;
    }

    @Override
    public void read(String id, Consumer<Map<String, String>> reader) {
        campaign(id);
        responses.read(id, kept -> reader.accept(AnswersByQuestion.of(kept.answers())));
    }

    private static Refusal refusal(CampaignFault fault, String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, fault.at(id, id));
    }
}
