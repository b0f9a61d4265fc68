package vn.cchc.campaign.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.BallotCount;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.campaign.internal.journey.Seal;
import vn.cchc.campaign.internal.plans.OpenDays;
import vn.cchc.campaign.internal.rights.Right;
import vn.cchc.campaign.internal.rights.Rights;
import vn.cchc.campaign.internal.store.CampaignStore;
import vn.cchc.campaign.internal.store.KeptResponse;
import vn.cchc.campaign.internal.store.ResponseStore;
import vn.cchc.campaign.internal.store.SecretStore;
import vn.cchc.invitation.Invitations;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Refusal;
import vn.cchc.survey.form.FilledForm;

/** Takes responses into the database. What is acknowledged was committed. */
@Component
public final class StoredResponses implements Responses {
    private final CampaignStore campaigns;
    private final ResponseStore store;
    private final Questionnaires questionnaires;
    private final Rights rights;
    private final Invitations invitations;
    private final Seal seal;
    private final OpenDays days;
    private final ObjectMapper json = new ObjectMapper();

    @Activate
    public StoredResponses(
            @Reference CampaignStore campaigns,
            @Reference ResponseStore store,
            @Reference SecretStore secrets,
            @Reference Questionnaires questionnaires,
            @Reference Rights rights,
            @Reference Invitations invitations) {
        this(campaigns, store, secrets, questionnaires, rights, invitations, Clock.systemUTC());
    }

    StoredResponses(
            CampaignStore campaigns,
            ResponseStore store,
            SecretStore secrets,
            Questionnaires questionnaires,
            Rights rights,
            Invitations invitations,
            Clock clock) {
        this.campaigns = campaigns;
        this.store = store;
        this.questionnaires = questionnaires;
        this.rights = rights;
        this.invitations = invitations;
        this.seal = new Seal(secrets.secret("receipts"));
        this.days = new OpenDays(clock);
    }

    @Override
    public Receipt take(String id, SentResponse response) {
        var campaign = known(id);
        Right right = rights.of(campaign, response);
        String instance = hash(id, right);
        String content = Fingerprint.of(bytes(text(response.answers()))).sha256();
        var before = store.kept(id, instance);
        if (before.isPresent()) {
            return receipt(campaign, right, same(before.get(), content), true);
        }
        needOpen(campaign);
        FilledForm filled = questionnaires.of(campaign).fill(response.answers());
        needComplete(filled);
        String kept =
                store.keep(
                        id,
                        new KeptResponse(
                                instance,
                                content,
                                campaign.onTrial(),
                                days.week(),
                                text(filled.answers()),
                                right.stratum()));
        return receipt(campaign, right, same(kept, content), false);
    }

    private static String hash(String campaign, Right right) {
        return Fingerprint.of(bytes(campaign + "\n" + right.identity())).sha256();
    }

    @Override
    public void mayBegin(String id, Optional<String> ballot) {
        var campaign = known(id);
        needOpen(campaign);
        if (Rights.needsBallot(campaign)
                && store.kept(id, hash(id, rights.ofBallot(campaign, ballot))).isPresent()) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.USED_BALLOT);
        }
    }

    @Override
    public List<BallotCount> ballots(String id) {
        var strata = rights.keys(known(id)).byStratum().keySet();
        if (strata.isEmpty()) {
            return List.of();
        }
        var used = store.countByStratum(id);
        return invitations.counts(id).stream()
                .filter(count -> strata.contains(count.stratum()))
                .map(
                        count ->
                                new BallotCount(
                                        count.stratum(),
                                        count.invited(),
                                        count.issued(),
                                        used.getOrDefault(count.stratum(), 0L)))
                .toList();
    }

    @Override
    public int count(String campaign) {
        return store.count(campaign);
    }

    private Campaign known(String id) {
        return campaigns
                .find(id)
                .orElseThrow(() -> refusal(Refusal.Kind.NOT_FOUND, CampaignFault.UNKNOWN, id));
    }

    private void needOpen(Campaign campaign) {
        if (!days.takes(campaign)) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.NOT_OPEN, campaign.id());
        }
        int quota = campaign.plan().quota();
        if (quota > 0 && store.count(campaign.id()) >= quota) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.FULL, campaign.id());
        }
    }

    private static void needComplete(FilledForm filled) {
        if (!filled.complete()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    filled.faults().stream()
                            .map(f -> f.at(new LanguageText(f.column(), f.column())))
                            .toList());
        }
    }

    private static boolean same(String kept, String sent) {
        if (!kept.equals(sent)) {
            throw refusal(Refusal.Kind.CONFLICT, CampaignFault.OTHER_CONTENT);
        }
        return true;
    }

    private Receipt receipt(Campaign campaign, Right right, boolean same, boolean again) {
        return new Receipt(
                seal.receipt(campaign.id(), right.identity()), again && same, campaign.onTrial());
    }

    /** The same answers, the same text. */
    private String text(Map<String, String> answers) {
        try {
            return json.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(Refusal.Kind kind, CampaignFault fault, Object... words) {
        return new Refusal(kind, fault.at("", words));
    }
}
