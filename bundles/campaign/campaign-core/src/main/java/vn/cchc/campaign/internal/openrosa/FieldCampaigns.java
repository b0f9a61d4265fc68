package vn.cchc.campaign.internal.openrosa;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Campaigns;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.plans.OpenDays;
import vn.cchc.campaign.internal.rights.Interviewers;
import vn.cchc.model.Refusal;

/** Campaigns as far as somebody with a telephone may know of them. */
@Component(service = FieldCampaigns.class)
public final class FieldCampaigns {
    private final Campaigns campaigns;
    private final OpenDays days;

    @Activate
    public FieldCampaigns(@Reference Campaigns campaigns) {
        this(campaigns, Clock.systemUTC());
    }

    public FieldCampaigns(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.days = new OpenDays(clock);
    }

    /** Those in which somebody with these roles may interview today. */
    public List<Campaign> today(Predicate<String> hasRole) {
        return campaigns.all().stream()
                .filter(campaign -> mayKnow(campaign, hasRole))
                .filter(days::takes)
                .toList();
    }

    /** Whether responses are taken today. */
    public boolean takes(Campaign campaign) {
        return days.takes(campaign);
    }

    /**
     * One campaign, whether it takes responses or not.
     *
     * @throws Refusal NOT_FOUND also when it is not for interviewers, or not yet for this one
     */
    public Campaign known(String id, Predicate<String> hasRole) {
        return campaigns
                .find(id)
                .filter(campaign -> mayKnow(campaign, hasRole))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND,
                                        CampaignFault.NO_SUCH_FORM.at("", brief(id))));
    }

    private static boolean mayKnow(Campaign campaign, Predicate<String> hasRole) {
        return Interviewers.ask(campaign)
                && campaign.state() != CampaignState.DRAFT
                && Interviewers.admits(campaign, hasRole);
    }

    private static String brief(String id) {
        return id.length() <= 40 ? id : id.substring(0, 40) + "…";
    }
}
