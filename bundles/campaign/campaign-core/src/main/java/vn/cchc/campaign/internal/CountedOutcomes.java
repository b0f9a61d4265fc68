package vn.cchc.campaign.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import vn.cchc.campaign.internal.outcomes.PublishedOutcome;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.model.Refusal;

/**
 * Counts what came out: once when nothing more can come, and at most once a minute while responses
 * come in, however many ask.
 */
@Component
public final class CountedOutcomes implements Outcomes {
    private static final Set<CampaignState> SETTLED =
            Set.of(CampaignState.CLOSED, CampaignState.RELEASED);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CampaignStore campaigns;
    private final Questionnaires questionnaires;
    private final OutcomeCount count;
    private final Clock clock;
    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    /** What was counted, good until then and for this revision of the campaign. */
    private record Counted(int revision, Instant until, Outcome outcome) {}

    @Activate
    public CountedOutcomes(
            @Reference CampaignStore campaigns,
            @Reference ResponseStore responses,
            @Reference Questionnaires questionnaires) {
        this(campaigns, responses, questionnaires, Clock.systemUTC());
    }

    CountedOutcomes(
            CampaignStore campaigns,
            ResponseStore responses,
            Questionnaires questionnaires,
            Clock clock) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.count = new OutcomeCount(responses, questionnaires);
        this.clock = clock;
    }

    @Override
    public Outcome live(String id) {
        var campaign = known(id);
        // The year may have left or changed since; what was published is there for ever.
        return campaign.state() == CampaignState.RELEASED && !questionnaires.has(campaign)
                ? published(id)
                : counted(campaign);
    }

    @Override
    public Outcome published(String id) {
        var campaign = known(id);
        if (campaign.state() != CampaignState.RELEASED) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, CampaignFault.NOT_RELEASED.at("", id));
        }
        return PublishedOutcome.read(campaign, campaigns.outcome(id).orElseThrow());
    }

    private Outcome counted(Campaign campaign) {
        return counted.compute(
                        campaign.id(),
                        (id, before) -> good(before, campaign) ? before : counting(campaign))
                .outcome();
    }

    private boolean good(Counted before, Campaign campaign) {
        return before != null
                && before.revision() == campaign.revision()
                && clock.instant().isBefore(before.until());
    }

    private Counted counting(Campaign campaign) {
        Instant until =
                SETTLED.contains(campaign.state()) ? Instant.MAX : clock.instant().plus(FRESH);
        return new Counted(campaign.revision(), until, count.all(campaign));
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
