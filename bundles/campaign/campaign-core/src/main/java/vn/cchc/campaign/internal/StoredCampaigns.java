package vn.cchc.campaign.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.access.Role;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.CampaignState;
import vn.cchc.campaign.Campaigns;
import vn.cchc.campaign.internal.ballots.BallotKeys;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.outcomes.Disclosure;
import vn.cchc.campaign.internal.outcomes.OutcomeCount;
import vn.cchc.campaign.internal.outcomes.PublishedOutcome;
import vn.cchc.campaign.internal.plans.PlanCheck;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.edition.Edition;
import vn.cchc.edition.Editions;
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.StratumKey;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Refusal;

/** Campaigns in the database. Every act names who does it and is in the trail. */
@Component
public final class StoredCampaigns implements Campaigns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredCampaigns.class);

    private final CampaignStore store;
    private final Editions editions;
    private final Questionnaires questionnaires;
    private final Access access;
    private final Invitations invitations;
    private final OutcomeCount count;

    @Activate
    public StoredCampaigns(
            @Reference CampaignStore store,
            @Reference ResponseStore responses,
            @Reference Editions editions,
            @Reference Questionnaires questionnaires,
            @Reference Access access,
            @Reference Invitations invitations) {
        this.store = store;
        this.editions = editions;
        this.questionnaires = questionnaires;
        this.access = access;
        this.invitations = invitations;
        this.count = new OutcomeCount(responses, questionnaires);
    }

    @Override
    public List<Campaign> all() {
        return store.all();
    }

    @Override
    public Optional<Campaign> find(String id) {
        return store.find(id);
    }

    @Override
    public Campaign draft(String id, CampaignPlan plan, String who) {
        need(Role.STAFF, CampaignFault.NOT_STAFF, who);
        var problems = PlanCheck.of(id, plan, editions.find(plan.edition()));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        var before = find(id);
        if (before.isEmpty()) {
            return store.add(first(id, plan, who));
        }
        if (before.get().state() != CampaignState.DRAFT) {
            throw conflict(CampaignFault.NOT_A_DRAFT, id);
        }
        return store.change(with(before.get(), plan), "campaign.draft", who);
    }

    @Override
    public Campaign check(String id, String who) {
        need(Role.STAFF, CampaignFault.NOT_STAFF, who);
        var campaign = becoming(id, CampaignState.CHECKED);
        Edition edition =
                editions.find(campaign.plan().edition()).orElseThrow(() -> gone(campaign));
        questionnaires.load(edition, campaign.plan().instrument()).orRefuse();
        return keep(
                new Campaign(
                        id,
                        campaign.plan(),
                        CampaignState.CHECKED,
                        Optional.of(edition.fingerprint()),
                        campaign.revision(),
                        campaign.createdBy(),
                        Optional.of(who),
                        Optional.empty(),
                        Optional.empty()),
                "campaign.check",
                who);
    }

    @Override
    public Campaign redraft(String id, String who) {
        need(Role.STAFF, CampaignFault.NOT_STAFF, who);
        var campaign = becoming(id, CampaignState.DRAFT);
        return keep(
                new Campaign(
                        id,
                        campaign.plan(),
                        CampaignState.DRAFT,
                        Optional.empty(),
                        campaign.revision(),
                        campaign.createdBy(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "campaign.redraft",
                who);
    }

    @Override
    public Campaign open(String id, String who) {
        need(Role.STAFF, CampaignFault.NOT_STAFF, who);
        var campaign = becoming(id, CampaignState.OPEN);
        Optional<Fingerprint> now =
                editions.find(campaign.plan().edition()).map(Edition::fingerprint);
        if (!now.equals(campaign.checkedEdition())) {
            throw conflict(CampaignFault.YEAR_CHANGED, campaign.plan().edition());
        }
        var opened = in(campaign, CampaignState.OPEN, campaign.closedBy());
        return campaign.onTrial() && campaign.plan().admission() == Admission.INVITED
                ? told(store.open(opened, keys(id), who))
                : keep(opened, "campaign.open", who);
    }

    /** As they are now; another key that comes later checks nothing. */
    private BallotKeys keys(String id) {
        try {
            if (invitations.state(id) == RollState.OPEN) {
                return new BallotKeys(
                        invitations.keys(id).stream()
                                .collect(
                                        Collectors.toMap(
                                                StratumKey::stratum, StoredCampaigns::key)));
            }
        } catch (Refusal noRoll) {
            // Nobody was invited yet.
        }
        throw conflict(CampaignFault.NO_ROLL, id);
    }

    private static BallotPublicKey key(StratumKey key) {
        return BallotPublicKey.read(key.spki()).orElseThrow();
    }

    @Override
    public Campaign pause(String id, String who) {
        need(Role.STAFF, CampaignFault.NOT_STAFF, who);
        var campaign = becoming(id, CampaignState.PAUSED);
        return keep(in(campaign, CampaignState.PAUSED, campaign.closedBy()), "campaign.pause", who);
    }

    @Override
    public Campaign close(String id, String who) {
        need(Role.STAFF, CampaignFault.NOT_STAFF, who);
        var campaign = becoming(id, CampaignState.CLOSED);
        return keep(in(campaign, CampaignState.CLOSED, Optional.of(who)), "campaign.close", who);
    }

    @Override
    public Campaign release(String id, String who) {
        need(Role.PUBLISHER, CampaignFault.NOT_A_PUBLISHER, who);
        var campaign = becoming(id, CampaignState.RELEASED);
        if (Stream.of(campaign.checkedBy(), campaign.closedBy())
                .flatMap(Optional::stream)
                .anyMatch(who::equalsIgnoreCase)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, CampaignFault.OWN_WORK.at(""));
        }
        var released =
                new Campaign(
                        id,
                        campaign.plan(),
                        CampaignState.RELEASED,
                        campaign.checkedEdition(),
                        campaign.revision(),
                        campaign.createdBy(),
                        campaign.checkedBy(),
                        campaign.closedBy(),
                        Optional.of(who));
        String outcome = PublishedOutcome.write(Disclosure.guard(count.all(campaign)));
        return told(store.release(released, outcome, who));
    }

    private Campaign keep(Campaign after, String act, String who) {
        return told(store.change(after, act, who));
    }

    private static Campaign told(Campaign kept) {
        LOG.info("Campaign {} is {}", kept.id(), kept.state().word());
        return kept;
    }

    private static Campaign first(String id, CampaignPlan plan, String who) {
        return new Campaign(
                id,
                plan,
                CampaignState.DRAFT,
                Optional.empty(),
                1,
                who,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Campaign with(Campaign draft, CampaignPlan plan) {
        return new Campaign(
                draft.id(),
                plan,
                draft.state(),
                draft.checkedEdition(),
                draft.revision(),
                draft.createdBy(),
                draft.checkedBy(),
                draft.closedBy(),
                draft.releasedBy());
    }

    private static Campaign in(Campaign campaign, CampaignState state, Optional<String> closedBy) {
        return new Campaign(
                campaign.id(),
                campaign.plan(),
                state,
                campaign.checkedEdition(),
                campaign.revision(),
                campaign.createdBy(),
                campaign.checkedBy(),
                closedBy,
                campaign.releasedBy());
    }

    private Campaign becoming(String id, CampaignState next) {
        var campaign = known(id);
        if (!campaign.state().mayBecome(next)) {
            throw conflict(CampaignFault.NOT_NOW, id, campaign.state().label(), next.label());
        }
        return campaign;
    }

    private Campaign known(String id) {
        return find(id).orElseThrow(
                        () ->
                                new Refusal(
                                        Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN.at("", id)));
    }

    private static Refusal gone(Campaign campaign) {
        return conflict(CampaignFault.NO_YEAR, campaign.plan().edition());
    }

    private static Refusal conflict(CampaignFault fault, Object... words) {
        return new Refusal(Refusal.Kind.CONFLICT, fault.at("", words));
    }

    private void need(Role role, CampaignFault fault, String who) {
        if (access.find(who).filter(person -> person.is(role)).isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, fault.at(""));
        }
    }
}
